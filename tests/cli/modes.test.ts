import { commands } from '@lealup/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillIn, NOWHERE, openExampleStage, runsUntilStopped, SECRET, split } from './example-stage.ts';
import { openReceiver, type Receiver } from './receiver.ts';
import type { Session, Stage } from './terminal.ts';

let shared: Stage;
let receiver: Receiver;
beforeAll(async () => {
  shared = await openExampleStage('events.ndjson');
  receiver = await openReceiver(SECRET);
  await shared.lealup(['events', 'send', 'events.ndjson']);
  await shared.lealup(['health', 'recalculate', '--all']);
});
afterAll(async () => {
  await shared[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

const specs = commands.map(({ spec }) => [spec.examples[0].command.replace(/ (-o|--json) \S+/g, '').replace(' --resolve email_domain', ''), spec] as const);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe.each(specs)('lealup %s', (command, { calls, danger, formats, name }) => {
  const goesOn = runsUntilStopped(command);
  const run = async (flags: readonly string[], session: Session) => {
    // What only reads can be run again and again on one emulator.
    const isShared = danger === 'none' && !/^(emulate (start|stop)|log|profile|config)/.test(name);
    const own = isShared ? undefined : await openExampleStage(command);
    const stage = own ?? shared;
    try {
      const words = split(await fillIn(command, stage, receiver));
      const at = words.indexOf('--');
      const argv = at < 0 ? [...words, ...flags] : words.toSpliced(at, 0, ...flags);
      const result = await stage.lealup(argv, {
        ...session,
        env: { NO_COLOR: '1', ...(command === 'emulate stop' && NOWHERE.env) },
        onText({ out, err }, interrupt) {
          if (goesOn && (out.includes('\n') || err.includes('Ctrl-C'))) interrupt('SIGINT');
        },
      });
      if (command.includes('--detach')) await stage.lealup(['emulate', 'stop'], NOWHERE);
      expect(result).toMatchObject({ code: goesOn ? 130 : 0, err: expect.not.stringContaining('error:') });
      return result;
    } finally {
      await own?.[Symbol.asyncDispose]();
    }
  };
  /** The documents of an output that are no JSON: one, or where a command goes on, one a line. */
  const otherThanJson = (text: string) => (goesOn ? text.split('\n') : [text]).filter((document) => document !== '' && !isJson(document));

  test('on a terminal prints nothing that steers it, within its width', async () => {
    const { out, err } = await run([], { terminal: true, columns: 100 });
    // `api` is told by the example's method.
    if (danger !== 'none' && calls === 'lealup' && name !== 'api') expect(err).toMatch(/^\S+ · .+ · EMULATOR$/m);
    // A tab parts what a shell completes from its summary.
    if (name === 'completion next') return;
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    if (formats[0] === 'table' && !/^(completion|emulate env)/.test(name)) expect(out).not.toMatch(/.{101}/u);
  });

  test.each([['in a pipe prints data alone', []], ['in a pipe asks nobody', ['--no-input']]])('%s', async (_, flags) => {
    const { out } = await run(flags, {});
    expect(formats[1] === 'json' ? otherThanJson(out) : []).toEqual([]);
  });

  // What `exec` prints is the program's.
  test.runIf(formats.includes('json') && name !== 'emulate exec')('prints JSON alone with -o json', async () => {
    expect(otherThanJson((await run(['-o', 'json'], { terminal: true })).out)).toEqual([]);
  });
});
