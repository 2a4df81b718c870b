import { expect, test } from 'vitest';
import { widthOf } from './liar.ts';
import { customersNamed, openStage } from './terminal.ts';

const NAMES = Array.from({ length: 230 }, (_, index) => `C${index}`);
const PLAIN = { terminal: true, env: { NO_COLOR: '1' } };

async function openScored(names: readonly string[] = ['Acme', 'Globex']) {
  const stage = await openStage({ seed: { now: '2026-03-10T12:00:00Z', clock: 'manual', tenants: [{ name: 'Test', customers: customersNamed(...names) }] } });
  if (names.length > 2) return stage;
  for (const [kind, ...fields] of [['nps', 'score=3'], ['email', 'direction=in', 'tone=-0.4'], ['ticket', 'ticket_id=T-1', 'severity=high']]) {
    await stage.lealup(['health', 'observe', 'acme.com', kind ?? '', ...fields.flatMap((field) => ['--set', field])]);
  }
  await stage.lealup(['health', 'recalculate', 'acme.com']);
  return stage;
}

test.each([40, 60, 80])('on %i columns no bar, chart or table is broken', async (columns) => {
  await using stage = await openScored();
  for (const argv of [['health', 'get', 'acme.com'], ['health', 'explain', 'acme.com']]) {
    const { code, out } = await stage.lealup(argv, { ...PLAIN, columns });
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => widthOf(line) > columns && !line.endsWith('.'))).toEqual([]);
    expect(out).not.toContain('…');
  }
  const { out } = await stage.lealup(['health', 'history', 'acme.com'], { ...PLAIN, columns });
  expect(out.split('\n').filter((line) => line.includes('┤') && widthOf(line) > columns)).toEqual([]);
});

test('narrow bars still say the value, and a narrow explanation what each signal costs', async () => {
  await using stage = await openScored();
  const narrow = { ...PLAIN, columns: 40 };
  expect((await stage.lealup(['health', 'get', 'acme.com'], narrow)).out).toMatch(/^ {2}Sentiment {6}[█░]{16} +\d+\.\d$/m);
  expect((await stage.lealup(['health', 'explain', 'acme.com'], narrow)).out).toMatch(/^signal +value +costs points\n(\w+ +\d+\.\d +\d+\.\d\n)+12\.8 points more make it neutral\.\nemail_frequency alone makes it neutral at 25\.\d\.\n/m);
});

test('a score is told in words to those who do not see bars', async () => {
  await using stage = await openScored();
  const { out } = await stage.lealup(['health', 'get', 'acme.com', '--words'], PLAIN);
  expect(out).not.toMatch(/[█░×=]/);
  expect(out).toMatch(/^acme\.com: \d+\.\d of 100, \w+\.\nProduct usage: no data\.\n/);
  expect(out).toMatch(/^Sentiment: \d+\.\d of 100, weighs \d+\.\d %, adds \d+\.\d points\.$/m);
  expect((await stage.lealup(['health', 'get', 'globex.com', '--words'], PLAIN)).out).toMatch(/^globex\.com: no score yet\.\n/);
});

test('a chart is coloured by the run, not by the cell', async () => {
  await using stage = await openScored();
  await stage.lealup(['emulate', 'advance', '30d']);
  const { out } = await stage.lealup(['health', 'history', 'acme.com', '--color', 'always'], { terminal: true });
  for (const line of out.split('\n').filter((text) => text.includes('┤'))) expect(line.split('\u001B[').length).toBeLessThan(12);
});

test('Ctrl-C while all are scored prints those that were, and says that they are not all', async () => {
  await using stage = await openScored(NAMES);
  const { code, out, err } = await stage.lealup(['health', 'recalculate', '--all', '-o', 'id', '--debug'], {
    onText(written, interrupt) {
      if (written.err.split('/health/recalculate","attempt":1').length > 20) interrupt('SIGINT');
    },
  });
  const scored = out.trimEnd().split('\n').length;
  expect(code).toBe(130);
  expect(err).toContain(`Stopped after ${scored} customers, which are not all: the same command starts anew.\n`);
  expect(scored).toBeGreaterThan(5);
});

test('a customer that is deleted while all are scored is left out, and said', async () => {
  await using stage = await openScored(NAMES.slice(0, 5));
  const { data } = (await stage.json(['customers', 'list'])) as { data: { id: string }[] };
  await stage.lealup(['emulate', 'faults', 'add', `POST /v1/customers/${data[2]?.id}/health/recalculate 404`]);
  const { code, out, err } = await stage.lealup(['health', 'recalculate', '--all', '-o', 'id']);
  expect([code, out.trimEnd().split('\n').length]).toEqual([0, 4]);
  expect(err).toBe(`warning: the customer ${data[2]?.id} is not there any more\n`);
});
