#!/usr/bin/env node
// What an old Node meets first, so in plain old JavaScript: it checks the version, then hands over to the program.
'use strict';

var fs = require('fs');
var path = require('path');

function isSupported(version) {
  var parts = version.split('.').map(Number);
  if (parts[0] === 22) return parts[1] > 22 || (parts[1] === 22 && parts[2] >= 2);
  if (parts[0] === 24) return parts[1] >= 15;
  return parts[0] >= 26;
}

if (isSupported(process.versions.node)) {
  // A checkout runs its sources, which the packed package does not have.
  var source = path.join(__dirname, '..', 'src', 'bin.ts');
  void import(fs.existsSync(source) ? '../src/bin.ts' : '../dist/bin.js');
} else {
  process.stderr.write(
    'lealup needs Node.js 22.22.2 or newer of 22, 24.15.0 or newer of 24, or 26 and up, and this is ' +
      process.versions.node + ': install one from https://nodejs.org.\n'
  );
  process.exitCode = 1;
}
