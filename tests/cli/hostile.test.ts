import { commands } from '@lealup/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runsUntilStopped, split } from './example-stage.ts';
import { LONG, openLiar, STEERING, widthOf, type Liar } from './liar.ts';
import { customersNamed, openStage, type Session, type Stage } from './terminal.ts';

/** Stands in the seed for what no server of ours would let in. */
const MARK = 'HOSTILEMARK';
const WIDTH = 100;

let stage: Stage;
let hostile: Liar;
let url: string;
beforeAll(async () => {
  const [acme] = customersNamed('Acme');
  stage = await openStage({
    clock: 'manual',
    seed: {
      now: '2026-03-10T12:00:00Z',
      tenants: [
        {
          name: MARK,
          custom_fields: [{ key: 'note', label: MARK, type: 'TEXT' }],
          customers: [{ ...acme, name: MARK, email_domain: 'acme.com', renewal_date: '2026-04-01', custom_fields: { note: MARK }, contacts: [{ name: MARK, email: 'ana@acme.com', role: 'champion' as const }] }, ...customersNamed('Globex')],
        },
      ],
    },
  });
  await stage.json(['playbooks', 'create', '--name', MARK, '--when', 'arr gt 1', '--task', MARK]);
  await stage.lealup(['health', 'recalculate', '--all']);
  hostile = await openLiar(stage.url, (text) => text.replaceAll(MARK, JSON.stringify(LONG).slice(1, -1)));
  ({ url } = hostile);
});
afterAll(async () => {
  await hostile[Symbol.asyncDispose]();
  await stage[Symbol.asyncDispose]();
});

const reads = commands
  .map(({ spec }) => spec)
  .filter(({ danger, calls, name, examples }) => danger === 'none' && calls === 'lealup' && !runsUntilStopped(examples[0].command) && !/^(emulate (env|stop)|log|jobs|api diff)/.test(name))
  .map((spec) => [spec.examples[0].command.replace(/ (-o|--json|--status) \S+/g, ''), spec] as const);

describe.each(reads)('lealup %s, told of what would steer a terminal', (command, { formats }) => {
  const run = (flags: readonly string[], baseUrl: string, session: Session = {}) => stage.lealup([...split(command), ...flags], { ...session, env: { NO_COLOR: '1', LEALUP_BASE_URL: baseUrl } });

  test('shows none of it, and no line of a table that is too long', async () => {
    const shown = await run([], url, { terminal: true, columns: WIDTH });
    const plain = await run([], stage.url, { terminal: true, columns: WIDTH });
    expect(shown.code).toBe(0);
    expect(shown.out + shown.err).not.toMatch(STEERING);
    const lines = shown.out.split('\n');
    expect(lines).toHaveLength(plain.out.split('\n').length);
    if (formats[0] === 'table') expect(lines.filter((line) => widthOf(line) > WIDTH)).toEqual([]);
  });

  test.runIf(formats.includes('json'))('keeps it exact in JSON', async () => {
    const document = (text: string) => JSON.stringify(JSON.parse(text));
    const [shown, plain] = await Promise.all([run(['-o', 'json'], url), run(['-o', 'json'], stage.url)]);
    expect(document(shown.out).split(JSON.stringify(LONG).slice(1, -1))).toHaveLength(document(plain.out).split(MARK).length);
    expect(shown.out).not.toMatch(STEERING);
  });
});

test('a table stays aligned beside what is long, wide and steers', async () => {
  const { out } = await stage.lealup(['customers', 'list'], { terminal: true, columns: WIDTH, env: { NO_COLOR: '1', LEALUP_BASE_URL: url } });
  const [header = '', ...rows] = out.trimEnd().split('\n');
  const start = widthOf(/^.*?(?=domain)/.exec(header)?.[0] ?? '');
  expect(rows.map((row) => widthOf(/^.*?(?=(acme|globex)\.)/.exec(row)?.[0] ?? ''))).toEqual([start, start]);
});
