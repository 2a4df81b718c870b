import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '@lealup/cli';
import openapi from '@lealup/sdk/openapi.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lealup, openStage } from './terminal.ts';

const BIN = join(import.meta.dirname, '../../packages/cli/bin/lealup.cjs');

describe('what may come next', () => {
  const next = async (...words: string[]) => (await lealup(['completion', 'next', '--', ...words])).out.split('\n').slice(0, -1).map((line) => line.split('\t')[0]);

  test.each([
    [['cust'], ['customers']],
    [['customers', 'li'], ['list']],
    [['customer', 'ex'], ['export']],
    [['--profile', 'customers', 'webh'], ['webhooks']],
    [['customers', 'list', '--sta'], ['--status']],
    [['customers', 'list', '--health-status', ''], ['healthy', 'neutral', 'at_risk']],
    [['customers', 'list', '--q', 'cust', '--min'], ['--min-arr']],
    [['api', 'createC'], ['createCustomer']],
    [['api', '/v1/customers/{id}/c'], ['/v1/customers/{id}/contacts']],
    [['api', 'updateTask', '-f', 'st'], ['status=']],
    [['api', 'listCustomers', '--field', 'min'], ['min_arr=']],
    [['api', '/v1/customers', '-X', 'POST', '-F', 'ar'], ['arr=']],
    [['api', 'createCustomer', '--generate', ''], ['curl', 'ts']],
    [['api', 'no-such', '-f', ''], []],
    [['emulate', 'faults', ''], ['list', 'add', 'clear']],
    [['emulate', 'faults', 'add', '--scenario', 'f'], ['flaky-network']],
    [['help', 'exit'], ['exit-codes']],
    [['help', 'cust'], ['customers']],
    [['completion', 'f'], ['fish']],
    [['health', 'observe', 'acme.com', 'n'], ['nps']],
    [['webhooks', 'trigger', 'task.c'], ['task.created', 'task.completed']],
    [['customers', 'ls', '--sta'], ['--status']],
    [['customers', 'rm', '--ha'], ['--hard']],
    [['customer', 'new', '--status', 'tr'], ['trial']],
    [['health', 'why', '--col'], ['--color']],
    [['customers', 'list', '--status', 'active,tr'], ['active,trial']],
    [['customers', 'list', '--status', 'active,'], ['active,trial', 'active,churned', 'active,paused']],
    [['customers', 'list', '--health-status=n'], ['--health-status=neutral']],
    [['customers', 'list', '--health-status', '=', 'n'], ['neutral']],
    [['customers', 'list', '--health-status', '='], ['healthy', 'neutral', 'at_risk']],
    [['customers', 'list', '--health-status=healthy', '--q=x', '--min'], ['--min-arr']],
    [['customers', 'import', '-o', ''], ['table', 'json', 'ndjson']],
    [['whoami', '--profile', ''], ['emulator']],
    [['profile', 'use', 'e'], ['emulator']],
    [['config', 'get', 'k'], ['keyring']],
    [['completion', ''], ['bash', 'zsh', 'fish']],
    [['customers', 'get', ''], []],
    [['no', 'such', 'x'], []],
  ])('%j: %j', async (words, expected) => {
    expect(await next(...words)).toEqual(expected);
  });

  test('is every command, with nothing typed', async () => {
    const found = await next('');
    expect(found).toEqual([...new Set(commands.map(({ spec }) => spec.name.split(' ')[0]))]);
  });
});

describe('the script for', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lealup-shell-'));
    await writeFile(join(folder, 'lealup'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
    await chmod(join(folder, 'lealup'), 0o755);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;
  const inShell = (shell: string, script: string) => {
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
    return spawnSync(shell, [...(shell === 'bash' ? ['--norc'] : []), '-c', script], { encoding: 'utf8', env });
  };

  test.runIf(has('bash'))('bash completes commands and values', () => {
    const script = `eval "$(lealup completion bash)"
      COMP_WORDS=(lealup customers li); COMP_CWORD=2; _lealup; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(lealup health observe acme.com ""); COMP_CWORD=4; _lealup; echo "\${COMPREPLY[@]}"`;
    expect(inShell('bash', script)).toMatchObject({ stdout: 'list\nemail meeting outreach ticket nps mention value\n', stderr: '' });
  });

  test.runIf(has('zsh'))('zsh is one that it can read', () => {
    const script = 'autoload -U compinit && compinit -u; eval "$(lealup completion zsh)"; whence -w _lealup';
    expect(inShell('zsh', script)).toMatchObject({ stdout: '_lealup: function\n' });
  });

  test.runIf(has('fish'))('fish completes commands', () => {
    expect(inShell('fish', "lealup completion fish | source; complete -C 'lealup customers li'").stdout).toContain('list');
  });

  test('another shell is not there', async () => {
    expect(await lealup(['completion', 'zhs'])).toMatchObject({ code: 2, err: expect.stringContaining('next: lealup completion zsh') });
  });
});

describe('lealup commands and help', () => {
  test('tell programs all that is known of each command', async () => {
    const { data } = JSON.parse((await lealup(['commands', '--json'], { terminal: true })).out);
    expect(data.map(({ name }: { name: string }) => name)).toEqual(commands.map(({ spec }) => spec.name));
    expect(data.find(({ name }: { name: string }) => name === 'customers delete')).toMatchObject({ danger: 'destructive', options: { hard: {}, 'dry-run': {}, profile: {} } });
  });

  test.each(['exit-codes', 'environment', 'formats', 'identity'])('help has the topic %s', async (topic) => {
    const { code, out } = await lealup(['help', topic]);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(200);
  });

  test('a topic that is not there is met with the nearest', async () => {
    expect(await lealup(['help', 'exit-cods'])).toMatchObject({ code: 2, err: expect.stringContaining('next: lealup help exit-codes') });
  });
});

describe('lealup api', () => {
  test('describe tells every part of an operation', async () => {
    const { out, err } = await lealup(['api', 'describe', 'createCustomer', '-o', 'csv', '--json', 'place,says,provenance']);
    expect(err).toBe('POST /v1/customers: Create a customer. Scopes: customers:write.\n');
    expect(out).toContain('body /name,"string, required",documented\n');
    expect(await lealup(['api', 'describe', 'creatCustomer'])).toMatchObject({ code: 3, err: expect.stringContaining('next: lealup api describe createCustomer') });
  });

  test('diff confirms all against an emulator', async () => {
    await using stage = await openStage();
    const { code, out, err } = await stage.lealup(['api', 'diff', '-o', 'ndjson']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^The contracts say the same\.\n\d{3,} confirmed, 0 contradicted, 0 unknown, 0 new\.\n$/);
  });

  test('diff tells what another contract contradicts, leaves open and adds', async () => {
    await using stage = await openStage();
    const other = JSON.parse(JSON.stringify(openapi));
    other.components.schemas.CustomerCreate.properties.name.type = 'integer';
    delete other.components.schemas.Contact.properties.title;
    other.components.schemas.Contact.properties.phone = { type: 'string' };
    delete other.paths['/v1/jobs/{id}'];
    delete other.paths['/v1/analytics/portfolio'].get.responses['200'].content;
    await writeFile(join(stage.folder, 'other.json'), JSON.stringify(other));
    const { code, out } = await stage.lealup(['api', 'diff', '--against', 'other.json', '-o', 'ndjson']);
    expect(code).toBe(8);
    const rows = out.trim().split('\n').map((line) => JSON.parse(line));
    const verdictOf = (operation: string, place: string) => rows.find((row) => row.operation === operation && row.place === place)?.verdict;
    expect(verdictOf('POST /v1/customers', 'body /name')).toBe('contradicted');
    expect(verdictOf('GET /v1/customers/{id}/contacts', '200 /data/title')).toBe('contradicted');
    expect(verdictOf('GET /v1/customers/{id}/contacts', '200 /data/phone')).toBe('new');
    expect(verdictOf('GET /v1/jobs/{id}', '')).toBe('contradicted');
    expect(verdictOf('GET /v1/analytics/portfolio', '200 /arr_at_risk')).toBe('unknown');
  });

  test('diff refuses what is no contract', async () => {
    await using stage = await openStage();
    await writeFile(join(stage.folder, 'other.json'), '{"paths": 3}');
    expect(await stage.lealup(['api', 'diff', '--against', 'other.json'])).toMatchObject({ code: 2, err: expect.stringContaining('is no OpenAPI document') });
  });
});
