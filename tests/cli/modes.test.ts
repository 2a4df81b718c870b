import { commands } from '@lealup/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillIn, openExampleStage, runsUntilStopped, SECRET, split } from './example-stage.ts';
import { openReceiver, type Receiver } from './receiver.ts';
import type { Stage } from './terminal.ts';

let stage: Stage;
let receiver: Receiver;
/** A key that must be seen nowhere. */
let canary: string;
beforeAll(async () => {
  stage = await openExampleStage('events.ndjson');
  receiver = await openReceiver(SECRET);
  const body = JSON.stringify({ name: 'Canary', scopes: ['admin:*'] });
  const made = await fetch(`${stage.url}/_emulator/api-keys`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { api_key }: { api_key: string } = await made.json();
  canary = api_key;
  await stage.lealup(['events', 'send', 'events.ndjson']);
  await stage.lealup(['health', 'recalculate', '--all']);
});
afterAll(async () => {
  await stage[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

// What only reads can be run again and again on one emulator; completion is text for shells.
const reads = commands
  .map(({ spec }) => spec)
  .filter(({ danger, name, examples }) => danger === 'none' && !runsUntilStopped(examples[0].command) && !name.startsWith('webhooks attack') && !/^(emulate|completion)\b/.test(name))
  .map((spec) => [spec.examples[0].command.replace(/ (-o|--json) \S+/g, '').replace(' --resolve email_domain', ''), spec] as const);

describe.each(reads)('lealup %s', (command, { formats }) => {
  const run = async (flags: readonly string[], session: object) => {
    const argv = [...split(await fillIn(command, stage, receiver.url)), ...flags];
    const result = await stage.lealup([...argv, '--debug'], { env: { NO_COLOR: '1', LEALUP_API_KEY: canary }, ...session });
    expect(result.out + result.err).not.toContain(canary);
    return result;
  };

  test('on a terminal prints nothing that steers it, within its width', async () => {
    const { code, out, err } = await run([], { terminal: true, columns: 100 });
    expect({ code, err }).toMatchObject({ code: 0, err: expect.not.stringContaining('error:') });
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    if (formats[0] === 'table') expect(out).not.toMatch(/.{101}/u);
  });

  test('in a pipe prints data alone, asked not to ask or not', async () => {
    const piped = await run([], {});
    const silent = await run(['--no-input'], {});
    expect({ ...silent, err: '' }).toMatchObject({ code: 0, out: expect.any(String) });
    expect(silent.code).toBe(piped.code);
    if (formats[1] === 'json') for (const { out } of [piped, silent]) expect(() => JSON.parse(out)).not.toThrow();
  });

  test.runIf(formats.includes('json'))('prints one JSON document with -o json', async () => {
    const { code, out } = await run(['-o', 'json'], { terminal: true });
    expect(code).toBe(0);
    expect(() => JSON.parse(out)).not.toThrow();
  });
});
