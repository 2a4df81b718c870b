import { PassThrough, Readable } from 'node:stream';
import { commands, run } from '@lealup/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customersNamed, openStage, type Stage } from './terminal.ts';

let empty: Stage;
let twins: Stage;

beforeAll(async () => {
  empty = await openStage({ seed: { tenants: [{ name: 'Empty', customers: customersNamed('Acme') }] } });
  const [acme] = customersNamed('Acme');
  twins = await openStage({ seed: { tenants: [{ name: 'Twins', customers: [{ name: 'Twin', email_domain: 'one.com' }, { name: 'Twin', email_domain: 'two.com' }, { ...acme, name: 'Acme' }] }] } });
});
afterAll(async () => {
  await empty[Symbol.asyncDispose]();
  await twins[Symbol.asyncDispose]();
});

const NOTHING = [
  'customers list --q nobody',
  'customers export --q nobody',
  'contacts list acme.com',
  'events list',
  'health history acme.com',
  'tasks list --customer acme.com --status completed',
  'webhooks list',
  'webhooks deliveries',
  'analytics renewals --bucket this_month',
  'emulate faults list',
  'emulate logs --path /nowhere',
];

/** `analytics renewals` is one document with sums beside its list. */
const EMPTY = { table: /^$/, json: /^\{.*"(data|rows)":\[\].*\}\n$/, ndjson: /^$/, csv: /^[\w,]+\n$/, id: /^$/ };

describe.each(NOTHING)('lealup %s with no results', (line) => {
  test.each(['table', 'json', 'ndjson', 'csv', 'id'] as const)('-o %s prints an empty list, says so on standard error, and ends with 0', async (format) => {
    const { formats = [] } = commands.map(({ spec }) => spec).findLast(({ name }) => line.startsWith(`${name} `) || line === name) ?? {};
    const { code, out, err } = await empty.lealup([...line.split(' '), '-o', format]);
    const isPrinted = formats.some((one) => one === format);
    expect([code, err]).toEqual(isPrinted ? [0, expect.stringMatching(/\S\.\n/)] : [2, expect.stringContaining(`does not print ${format}.`)]);
    expect(out).toMatch(isPrinted ? EMPTY[format] : /^$/);
  });
});

describe('a name that two customers have', () => {
  const NEEDED: Readonly<Record<string, readonly string[]>> = {
    'health observe': ['nps', '--set', 'score=9'],
    'customers update': ['--name', 'Twin'],
    'customers delete': ['--yes'],
    'webhooks trigger': ['customer.updated'],
    'events tail': ['--interval', '1'],
  };
  const takers = commands
    .map(({ spec }) => spec)
    .filter(({ args, options }) => args.some(({ name }) => name === 'customer') || 'customer' in options)
    .map(({ name, args }) => [name, args.some((argument) => argument.name === 'customer') ? ['Twin', ...(NEEDED[name] ?? [])] : [...(NEEDED[name] ?? []), '--customer', 'Twin']] as const);

  test('is taken by every command that takes a customer', () => {
    expect(takers.map(([name]) => name)).toEqual(expect.arrayContaining(['customers get', 'contacts list', 'events list', 'health get', 'tasks list', 'webhooks trigger']));
  });

  test.each(takers)('is refused by %s with both, and with a command that names one', async (name, words) => {
    const argv = [...name.split(' '), ...words];
    const { code, out, err } = await twins.lealup(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: 2 customers are called "Twin"\.\n {2}why: \w{26} {2}(one|two)\.com {2}Twin; \w{26} {2}(one|two)\.com {2}Twin\n/);
    const [, id] = /why: (\w{26})/.exec(err) ?? [];
    const meant = argv.toSpliced(argv.indexOf('Twin'), 1, id ?? '');
    expect(err).toContain(` next: lealup ${meant.join(' ')}\n`);
    const asJson = await twins.lealup([...name.split(' '), ...words, '-o', 'ndjson']);
    expect(JSON.parse(asJson.err).error.candidates).toHaveLength(2);
  });
});

describe('a list of many pages', () => {
  test('is asked for no faster than it is read, with -o ndjson and -o csv', async () => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'Many', customers: Array.from({ length: 1000 }, (_, index) => ({ name: `Customer ${index}`, email_domain: `c${index}.com` })) }] } });
    const pages = () => stage.emulator.requests.list({ operationId: 'listCustomers' }).length;
    for (const [format, lines] of [['ndjson', 1000], ['csv', 1001]] as const) {
      stage.emulator.requests.clear();
      const stdout = new PassThrough({ highWaterMark: 1024 });
      const io = { stdin: Readable.from([]), stdout, stderr: new PassThrough(), interrupt: new AbortController().signal, pid: 1, cwd: stage.folder };
      const ended = run(['customers', 'list', '--all', '-o', format], io, { LEALUP_BASE_URL: stage.url, HOME: stage.folder, LEALUP_KEYRING: 'off' });
      await new Promise((resolve) => stdout.once('readable', resolve));
      // Whatever else would be asked for without waiting has been by then.
      for (let round = 0; round < 3; round += 1) await stage.lealup(['whoami']);
      const asked = pages();
      let text = '';
      for await (const chunk of stdout) {
        text += String(chunk);
        if (text.split('\n').length > lines) break;
      }
      expect([asked, await ended, pages()]).toEqual([1, 0, 5]);
    }
  });
});
