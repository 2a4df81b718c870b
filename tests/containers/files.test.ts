import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { compose, action, readText, ROOT } from './documents.ts';

const EMULATOR_VARIABLES = new Set(readText('docs/cli.md').match(/\bLEALUP_EMULATE_[A-Z_]+/g));

describe('the container files', () => {
  it.each(['docker/Dockerfile', 'examples/compose/Dockerfile'])('%s has no lint and does not run as root', (path) => {
    const text = readText(path);
    expect(validate(text)).toEqual([]);
    expect(text).toMatch(/^USER node$/m);
    expect(text).not.toMatch(/^USER (?!node$)/m);
  });

  it('the image asks its own binary for its health, without a shell', () => {
    expect(readText('docker/Dockerfile')).toMatch(/^HEALTHCHECK .*CMD \["lealup", "emulate", "status", /m);
  });

  it('the action follows the schema of actions', () => {
    expect(validateAction(readText('action.yml')).errors).toEqual([]);
  });

  it('services are built from folders that are there', () => {
    for (const { build } of Object.values(compose.services)) expect(existsSync(join(ROOT, 'examples', 'compose', build, 'Dockerfile'))).toBe(true);
  });

  it('the example installs what its code imports, by names that a registry knows', () => {
    const dockerfile = readText('examples/compose/Dockerfile');
    const installed = /^RUN npm install (.*?)(?: &&|$)/m.exec(dockerfile)?.[1]?.split(' ').filter((word) => !word.startsWith('-'));
    // This checkout's manifest names packages of a workspace, which the image has none of.
    expect(dockerfile.indexOf('COPY package.json')).toBeGreaterThan(dockerfile.indexOf('RUN npm install'));
    const sources = ['app.ts', 'receiver.ts'].map((file) => readText(`examples/compose/src/${file}`)).join('\n');
    const imported = new Set([...sources.matchAll(/ from '(@lealup\/[\w-]+)/g)].map(([, name]) => name));
    expect(installed).toEqual([...imported].map((name) => `${name}@\${LEALUP_VERSION}`));
  });

  it('every variable for the emulator is one that it reads', () => {
    const inImage = readText('docker/Dockerfile').match(/\bLEALUP_EMULATE_[A-Z_]+(?==)/g) ?? [];
    const inAction = action.runs.steps.flatMap(({ env = {} }) => Object.keys(env)).filter((name) => name.startsWith('LEALUP_EMULATE_'));
    const inService = Object.keys(compose.services['emulator']?.environment ?? {});
    const used = [...inImage, ...inAction, ...inService];
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !EMULATOR_VARIABLES.has(name))).toEqual([]);
  });
});
