import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNode20, install, packAll, PACKAGE_NAMES, PROFILES, readAll, runProgram, type Artefact, type PackageName } from '../../scripts/pack.ts';
import { AS_BEFORE, hasTmux, openTerminal } from '../cli/tmux.ts';
import { callProgram, verifyProgram } from './programs.ts';
import { binaries, isThere, onChromium, onCommand, onWorkerd } from './runtimes.ts';

const attw = fileURLToPath(new URL('../node_modules/.bin/attw', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const node20 = findNode20();
if (!node20) process.stdout.write('skipped: nothing runs on Node 20, because PATH has none\n');

const VERIFY = `
  const webhook = new Webhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  const { body, headers } = signedRequest(webhook, { type: 'customer.created', data: { object: {} } });
  webhook.verifyAsync(body, headers).then((event) => console.log(webhook.verify(body, headers).type, event.type));
`;
const CALL = `
  const fetch = async (url) => Response.json({ id: 'c1', name: new URL(url).pathname });
  const client = new LealUp({ apiKey: 'lealup_sk_test_emulator', fetch });
  client.customers.get('c1').then((customer) => console.log(customer.name));
`;

let folder = '';
let installed = '';
let artefacts: Record<PackageName, Artefact>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lealup-artefacts-'));
  artefacts = packAll(folder);
  installed = install(artefacts, folder);
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(PACKAGE_NAMES)('the packed %s', (name) => {
  it('is clean under publint', async () => {
    const file = readFileSync(artefacts[name].tarball);
    const content = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: content }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that resolve wherever it can be imported', () => {
    const { stdout, status } = spawnSync(attw, [artefacts[name].tarball, '--profile', PROFILES[name], '--no-color', '--no-emoji'], { encoding: 'utf8' });
    expect(status === 0 ? '' : stdout).toBe('');
  });

  it('mentions the private contract nowhere in its code and types', () => {
    const files = readAll(join(artefacts[name].folder, 'dist'));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter(({ text }) => text.includes('@lealup/contract')).map(({ file }) => file)).toEqual([]);
  });

  it('depends on versions, not on this workspace', () => {
    const { dependencies = {}, version } = artefacts[name].manifest;
    expect(Object.entries(dependencies).filter(([, range]) => !/^\^?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('holds its licence, and no sources', () => {
    const { folder: unpacked, manifest } = artefacts[name];
    expect(manifest.license).toBe('MIT');
    expect(readFileSync(join(unpacked, 'LICENSE'), 'utf8')).toMatch(/^MIT License/);
    expect(existsSync(join(unpacked, 'src'))).toBe(false);
  });
});

describe('an installation of the packed artefacts', () => {
  it('has webhook-verify and sdk without any dependency', () => {
    expect([artefacts['webhook-verify'].manifest.dependencies, artefacts.sdk.manifest.dependencies]).toEqual([undefined, undefined]);
  });

  it.each(['module', 'commonjs'] as const)('has every subpath of the sdk as %s, with the same classes', (format) => {
    // Those for undici and zod need what a user installs beside them.
    const names = ['', '/batcher', '/checks', '/oauth', '/operations', '/resolver', '/spool', '/testing'].map((name) => `@lealup/sdk${name}`);
    const load = format === 'module' ? 'await import' : 'require';
    const program = `
      const loaded = {};
      for (const name of ${JSON.stringify(names)}) loaded[name] = ${load}(name);
      const { LealUpError } = loaded['@lealup/sdk'];
      const { QueueFullError } = loaded['@lealup/sdk/batcher'];
      const { OAuthError } = loaded['@lealup/sdk/oauth'];
      console.log(Object.keys(loaded).length, [new QueueFullError(1), new OAuthError('x', 'y')].every((error) => error instanceof LealUpError));
    `;
    expect(runProgram(process.execPath, program, { folder: installed, format })).toBe(`${names.length} true\n`);
  });

  it('runs the emulator, with its own contract in it', () => {
    const program = `
      import { createEmulator } from '@lealup/emulator';
      const emulator = await createEmulator({ checkAnswers: true });
      const headers = { authorization: 'Bearer ' + emulator.apiKey };
      const me = await emulator.fetch('http://127.0.0.1/v1/users/me', { headers });
      const contract = await emulator.fetch('http://127.0.0.1/v1/openapi.json', { headers });
      console.log(me.status, (await contract.json()).openapi);
      await emulator.close();
    `;
    expect(runProgram(process.execPath, program, { folder: installed, format: 'module' })).toBe('200 3.1.0\n');
  });

  it('runs lealup', () => {
    const { stdout, stderr, status } = spawnSync(join(installed, 'node_modules', '.bin', 'lealup'), ['--version'], { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toBe(`${artefacts.cli.manifest.version}\n`);
  });
});

describe('the packed lealup', () => {
  it('has in it what reads mappings and time zones', () => {
    const work = mkdtempSync(join(folder, 'work-'));
    writeFileSync(join(work, 'map.yaml'), 'customer: account\nevent_name: action\ntimestamp: at\n');
    writeFileSync(join(work, 'events.ndjson'), '{"account":"c1","action":"login","at":"2026-03-10 09:00"}\n');
    const argv = ['events', 'validate', 'events.ndjson', '--map-file', 'map.yaml', '--time-zone', 'Europe/Madrid'];
    const { stdout, stderr, status } = spawnSync(join(installed, 'node_modules', '.bin', 'lealup'), argv, { cwd: work, encoding: 'utf8' });
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { valid: 1, invalid: 0 }]);
    expect(stderr).toContain('1 valid, 0 not.');
  });

  it.runIf(hasTmux())('draws what is bundled into it at a real terminal', async () => {
    const work = mkdtempSync(join(folder, 'work-'));
    const lealup = join(installed, 'node_modules', '.bin', 'lealup');
    await using terminal = await openTerminal([lealup, 'emulate', '--port', '0'], { env: { HOME: work, NO_COLOR: '1' }, cwd: work });
    const [url = ''] = /http:\/\/\S+/.exec(await terminal.shows('q stops it')) ?? [];
    await using listening = await openTerminal([lealup, 'webhooks', 'listen'], { env: { HOME: work, NO_COLOR: '1', LEALUP_BASE_URL: url }, cwd: work });
    await listening.shows('Nothing has come yet.');
    spawnSync(lealup, ['webhooks', 'trigger', 'customer.created', '--base-url', url], { cwd: work });
    await listening.shows('✓ verified  customer.created');
    await listening.press('q');
    expect(await listening.ended()).toEqual({ code: 0, ...AS_BEFORE });
    await terminal.shows(/POST +201 .* \/v1\/webhook-subscriptions/);
    await terminal.press('C-c');
    expect(await terminal.ended()).toEqual({ code: 130, ...AS_BEFORE });
  });

  it('is of files that are quick to load: ASCII, and none that only hands on another one', () => {
    const code = readAll(join(artefacts.cli.folder, 'dist')).filter(({ file }) => file.endsWith('.js'));
    expect(code.length).toBeGreaterThan(50);
    expect(code.filter(({ text }) => /[^\0-\x7f]/.test(text)).map(({ file }) => file)).toEqual([]);
    expect(code.filter(({ text }) => /^export\s*\{[^}]*\}\s*from\s*"[^"]+";\s*$/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('installs nothing of what is bundled into it', () => {
    const { dependencies = {} } = artefacts.cli.manifest;
    expect(Object.keys(dependencies).filter((name) => ['ink', 'react', 'yaml', 'temporal-polyfill'].includes(name))).toEqual([]);
    expect(existsSync(join(installed, 'node_modules', 'es-toolkit'))).toBe(false);
  });
});

it.each([
  ['cli', ['commander', 'ink', 'react', 'temporal-polyfill', 'yaml']],
  ['emulator', ['eventsource-parser']],
] as const)('the packed %s has the licences of those whose code is in it', (name, bundled) => {
  const notices = readFileSync(join(artefacts[name].folder, 'dist', 'third-party-licenses.txt'), 'utf8').split(`${'-'.repeat(80)}\n\n`);
  for (const other of bundled) expect(notices.find((notice) => notice.startsWith(`${other} `))).toMatch(/^\S+ \d+\.\d+\.\d+\n[^]*(?:Copyright|MIT|ISC)/);
  expect(notices.filter((notice) => notice.includes('undefined'))).toEqual([]);
});

describe.each([
  [verifyProgram, 'accepted signature_mismatch accepted', 'accepted signature_mismatch sync_unavailable'],
  [callProgram, 'c1 Acme 200 1 enough TimeoutError', 'c1 Acme 200 1 enough TimeoutError'],
])('the packed $folder runs', (program, withNode, withoutNode) => {
  it('on this Node.js', () => {
    expect(onCommand(program, installed, [process.execPath, '--input-type=module', '--eval'])).toBe(withNode);
  });

  it.runIf(node20)('on Node 20', () => {
    expect(onCommand(program, installed, [node20 ?? '', '--input-type=module', '--eval'])).toBe(withNode);
  });

  it.runIf(isThere('node22'))('on Node 22', () => {
    expect(onCommand(program, installed, [binaries.node22, '--input-type=module', '--eval'])).toBe(withNode);
  });

  it.runIf(isThere('bun'))('on Bun', () => {
    expect(onCommand(program, installed, [binaries.bun, '--eval'])).toBe(withNode);
  });

  it.runIf(isThere('deno'))('on Deno', () => {
    expect(onCommand(program, installed, [binaries.deno, 'eval', '--quiet', '--node-modules-dir=manual'])).toBe(withNode);
  });

  it.runIf(isThere('miniflare')).each(['2026-01-01', '2022-11-30'])('on workerd of %s, which has no modules of Node.js', async (date) => {
    expect(await onWorkerd(program, installed, date)).toBe(withoutNode);
  });

  it.runIf(isThere('chromium'))('in a browser', async () => {
    expect(await onChromium(program, installed)).toBe(withoutNode);
  });
});

describe('the types of the packed packages', () => {
  const compilers = [['typescript 5.4', binaries['typescript 5.4']], ['typescript 5.9', binaries['typescript 5.9']], ['typescript 6', tsc], ['typescript 7', binaries['typescript 7']]] as const;
  const there = compilers.filter(([name]) => name === 'typescript 6' || isThere(name));
  // The last one is no part of "strict", and changes what optional fields are.
  const settings = [
    { module: 'node16', moduleResolution: 'node16', exactOptionalPropertyTypes: true },
    { module: 'esnext', moduleResolution: 'bundler', exactOptionalPropertyTypes: false },
  ];
  const programs = ['types-program', 'emulator-types-program'];

  it.each(there.flatMap(([name, compiler]) => settings.map((options) => [name, options.moduleResolution, options.exactOptionalPropertyTypes, compiler, options] as const)))(
    'are right for %s in moduleResolution %s, with exactOptionalPropertyTypes %s',
    (_, __, ___, compiler, options) => {
      for (const program of programs) writeFileSync(join(installed, `${program}.ts`), readFileSync(new URL(`${program}.txt`, import.meta.url)));
      const compilerOptions = { ...options, strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'], types: [] };
      writeFileSync(join(installed, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: programs.map((program) => `${program}.ts`) }));
      const { stdout } = spawnSync(process.execPath, [compiler, '--project', installed], { encoding: 'utf8' });
      expect(stdout).toBe('');
    },
  );
});

describe.runIf(node20)('on Node 20', () => {
  const node = node20 ?? '';

  it.each([
    ['webhook-verify', 'module', `import { Webhook } from '@lealup/webhook-verify'; import { signedRequest } from '@lealup/webhook-verify/testing'; ${VERIFY}`, 'customer.created customer.created\n'],
    ['webhook-verify', 'commonjs', `const { Webhook } = require('@lealup/webhook-verify'); const { signedRequest } = require('@lealup/webhook-verify/testing'); ${VERIFY}`, 'customer.created customer.created\n'],
    ['sdk', 'module', `import { LealUp } from '@lealup/sdk'; ${CALL}`, '/v1/customers/c1\n'],
    ['sdk', 'commonjs', `const { LealUp } = require('@lealup/sdk'); ${CALL}`, '/v1/customers/c1\n'],
    ['sdk/operations', 'module', `import { operations } from '@lealup/sdk/operations'; console.log(operations.getCurrentUser.method)`, 'GET\n'],
    ['sdk/operations', 'commonjs', `console.log(require('@lealup/sdk/operations').operations.getCurrentUser.method)`, 'GET\n'],
  ] as const)('the packed %s runs as %s', (_, format, program, output) => {
    expect(runProgram(node, program, { folder: installed, format })).toBe(output);
  });

  it('lealup ends with one sentence that says what it needs', () => {
    const bin = join(installed, 'node_modules', '@lealup', 'cli', 'bin', 'lealup.cjs');
    const { stdout, stderr, status } = spawnSync(node, [bin, '--version'], { encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^lealup needs Node\.js [^\n]*22\.22\.2[^\n]*\n$/);
  });

  it('the packed emulator does not crash, but says what it needs', () => {
    const program = `import('@lealup/emulator').then(({ createEmulator }) => createEmulator()).catch((error) => console.log(error.message))`;
    const { stdout, stderr, signal } = spawnSync(node, ['--input-type=module', '--eval', program], { cwd: installed, encoding: 'utf8' });
    expect([stderr, signal]).toEqual(['', null]);
    expect(stdout).toMatch(/Node\.js .*22\.22\.2/);
  });
});
