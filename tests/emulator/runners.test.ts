import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createEmulator, readSeed } from '@lealup/emulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);

let folder: string;
let blocks: string[];

beforeAll(async () => {
  // Beside the tests, where the packages of the README can be imported.
  folder = await mkdtemp(join(import.meta.dirname, '.runner-'));
  const readme = await readFile(new URL('../../packages/emulator/README.md', import.meta.url), 'utf8');
  blocks = [...readme.matchAll(/```ts\n([\s\S]+?)```/g)].map(([, code = '']) => code);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The README's program that imports this. */
function programWith(words: string): string {
  const found = blocks.filter((code) => code.includes(words));
  expect(found, words).toHaveLength(1);
  return found[0] ?? '';
}

async function run(words: readonly string[], env: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  const { VITEST: _, NODE_OPTIONS: __, ...rest } = process.env;
  const child = spawn(process.execPath, words, { cwd: folder, env: { ...rest, NO_COLOR: '1', FORCE_COLOR: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code]: (number | null)[] = await once(child, 'close');
  return { code: code ?? null, output };
}

describe("the README's program", () => {
  test('for vitest is one of this suite', async () => {
    expect(await readFile(new URL('vitest-fixture.test.ts', import.meta.url), 'utf8')).toBe(programWith('@lealup/emulator/vitest'));
  });

  test('for node:test passes', async () => {
    await writeFile(join(folder, 'acme.node.ts'), programWith("from 'node:test'"));
    const { code, output } = await run(['--test', 'acme.node.ts']);
    expect(output).toMatch(/pass 1\b[\s\S]*fail 0\b/);
    expect(code).toBe(0);
  });

  test('of seeds and files prints what it says', async () => {
    const code = programWith('exportSnapshot(');
    await writeFile(join(folder, 'seeds.ts'), code);
    const readme = await readFile(new URL('../../packages/emulator/README.md', import.meta.url), 'utf8');
    const [, said] = /^```\s+```\n([\s\S]+?)```/.exec(readme.slice(readme.indexOf(code) + code.length)) ?? [];
    expect((await run(['seeds.ts'])).output).toBe(said);
  });

  test('of a seed in YAML is one', async () => {
    const readme = await readFile(new URL('../../packages/emulator/README.md', import.meta.url), 'utf8');
    const [, text = ''] = /```yaml\n([\s\S]+?)```/.exec(readme) ?? [];
    await using emulator = await createEmulator({ seed: readSeed(text) });
    const response = await emulator.fetch('http://127.0.0.1:4020/v1/customers', { headers: { authorization: `Bearer ${emulator.apiKey}` } });
    expect(await response.json()).toMatchObject({ data: [{ name: 'Globex', health_score: expect.any(Number) }] });
  });

  test('for jest passes', async () => {
    await writeFile(join(folder, 'acme.jest.js'), programWith('afterAll('));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    // The packages are sources here, which jest does not read by itself; published ones need no transform.
    await writeFile(join(folder, 'strip-types.cjs'), "exports.process = (text) => ({ code: require('node:module').stripTypeScriptTypes(text) });\n");
    const config = { rootDir: folder, testMatch: ['**/acme.jest.js'], transform: { '\\.ts$': './strip-types.cjs' }, extensionsToTreatAsEsm: ['.ts'], haste: { enableSymlinks: false } };
    await writeFile(join(folder, 'jest.json'), JSON.stringify(config));
    const { code, output } = await run(['--experimental-vm-modules', require.resolve('jest/bin/jest'), '--config', 'jest.json', '--watchman=false', '--cache=false']);
    expect(output).toContain('Tests:       1 passed, 1 total');
    expect(code).toBe(0);
  });

  test('for Playwright passes, in a workspace a worker, as it was made before each test', async () => {
    await using emulator = await createEmulator();
    const { url } = await emulator.listen({ port: 0 });
    const program = programWith('@lealup/emulator/playwright');
    for (const name of ['one', 'two', 'three']) await writeFile(join(folder, `${name}.spec.ts`), program);
    const { code, output } = await run([require.resolve('@playwright/test/cli'), 'test', '--workers=2', '--reporter=line', `--config=${folder}`], { LEALUP_BASE_URL: url });
    expect(output).toContain('3 passed');
    expect(code).toBe(0);
    const names = (await emulator.control.getState({ table: 'tenants' })).tables['tenants']?.rows.map((row) => row['name']);
    expect(names).toEqual(expect.arrayContaining(['Playwright worker 0', 'Playwright worker 1']));
  });

  test('for Playwright says where no emulator runs, and what to do', async () => {
    await using emulator = await createEmulator();
    const { url, ...listening } = await emulator.listen({ port: 0 });
    await listening.close();
    await writeFile(join(folder, 'one.spec.ts'), programWith('@lealup/emulator/playwright'));
    const { code, output } = await run([require.resolve('@playwright/test/cli'), 'test', '--workers=1', '--reporter=line', `--config=${folder}`, 'one.spec.ts'], { LEALUP_BASE_URL: url });
    expect(output).toContain(`No emulator answers at ${url} (connect ECONNREFUSED ${new URL(url).host}). Start one by "lealup emulate"`);
    expect(code).toBe(1);
  });
});
