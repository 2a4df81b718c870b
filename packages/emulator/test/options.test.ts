import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEmulator, type EmulatorOptions, type ListenOptions } from '../src/index.ts';

const NAMES =
  'data, seed, clock, signingTime, checkAnswers, allowRemote, webhooks, unknown, autoApprove, publicUrl, controlToken, apiKey, requestLogSize, deliveryLogSize, drainMs, log';
const received = () => new Response(null, { status: 204 });

// What a compiler would refuse is here too: not all who call this have one.
describe('createEmulator()', () => {
  it.each<[options: unknown, text: string]>([
    ['demo', 'createEmulator() takes an object of options, and was given "demo".'],
    [null, 'createEmulator() takes an object of options, and was given null.'],
    [{ sed: 'demo' }, `createEmulator() has no option "sed"; it has ${NAMES}.`],
    [{ data: '' }, 'data is ""; it must be the path of a folder.'],
    [{ data: 5 }, 'data is 5; it must be the path of a folder.'],
    [{ clock: 'manuel' }, 'clock is "manuel"; it must be one of: system, manual.'],
    [{ signingTime: 'fake' }, 'signingTime is "fake"; it must be one of: real, emulated.'],
    [{ unknown: 'allow' }, 'unknown is "allow"; it must be one of: reject, warn, ignore.'],
    [{ checkAnswers: 'no' }, 'checkAnswers is "no"; it must be true or false.'],
    [{ autoApprove: 'false' }, 'autoApprove is "false"; it must be true or false.'],
    [{ publicUrl: 'emulator:4020' }, 'publicUrl is "emulator:4020"; it must be an address such as http://emulator:4020, with nothing behind its path.'],
    [{ publicUrl: 'http://emulator/x?y' }, 'publicUrl is "http://emulator/x?y"; it must be an address such as http://emulator:4020, with nothing behind its path.'],
    [{ publicUrl: 'ftp://emulator' }, 'publicUrl is "ftp://emulator"; it must be an address such as http://emulator:4020, with nothing behind its path.'],
    [{ webhooks: null }, 'webhooks is null; it must be receivers by their URL, such as { "https://app.test/hook": (request) => response }.'],
    [{ webhooks: { 'app.test/hook': received } }, 'webhooks has a receiver for "app.test/hook"; it must be a URL such as https://app.test/hook.'],
    [{ webhooks: { 'https://app.test/hook': 'x' } }, 'webhooks has for "https://app.test/hook" what is no function; it must be one that takes a request and returns a response.'],
    [{ allowRemote: 'receiver' }, 'allowRemote is "receiver"; it must be a list.'],
    [{ requestLogSize: -1 }, 'requestLogSize is -1; it must be a whole number, 0 or more.'],
    [{ requestLogSize: '10' }, 'requestLogSize is "10"; it must be a whole number, 0 or more.'],
    [{ deliveryLogSize: Number.NaN }, 'deliveryLogSize is NaN; it must be a whole number, 0 or more.'],
    [{ drainMs: Number.POSITIVE_INFINITY }, 'drainMs is Infinity; it must be a whole number of milliseconds, from 0 to 2147483647.'],
    [{ drainMs: 3_000_000_000 }, 'drainMs is 3000000000; it must be a whole number of milliseconds, from 0 to 2147483647.'],
    [{ log: 'out.log' }, 'log is "out.log"; it must be a function that takes a text.'],
  ])('given %j says what is wrong', async (options, text) => {
    await expect(createEmulator(options as EmulatorOptions)).rejects.toThrow(new RangeError(text));
  });

  it.each(['a b', '', '300.0.0.0', '300.0.0.0/99', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '::1/129', 'http://receiver', 'receiver:8080', '*.test', '127.1', 5])(
    'given %j as a place where webhooks may go says what one looks like',
    async (entry) => {
      const shown = JSON.stringify(entry);
      const refused = `allowRemote has ${shown}; it must be a host such as receiver, an address, or a range such as 10.0.0.0/8.`;
      await expect(createEmulator({ allowRemote: [entry as string] })).rejects.toThrow(new RangeError(refused));
    },
  );

  it('refuses before it makes anything', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'lealup-options-'));
    onTestFinished(() => rmSync(parent, { recursive: true }));
    for (const options of [{ requestLogSize: -1 }, { allowRemote: ['a b'] }, { clock: 'x' }] as unknown as EmulatorOptions[]) {
      await expect(createEmulator({ ...options, data: join(parent, 'data') })).rejects.toThrow(RangeError);
    }
    expect(readdirSync(parent)).toEqual([]);
  });

  it('does not show a control token that it refuses', async () => {
    for (const controlToken of ['with spaces in between it', 1_234_567_890_123_456]) {
      const refused: Error = await createEmulator({ controlToken: controlToken as string }).then(() => expect.unreachable(), (error: Error) => error);
      expect(refused).toBeInstanceOf(RangeError);
      expect(refused.message).not.toContain(String(controlToken));
    }
  });
});

describe('listen()', () => {
  it.each<[options: unknown, text: string]>([
    [{ prot: 0 }, 'listen() has no option "prot"; it has port, host, allowedHosts, cors, headersTimeoutMs, requestTimeoutMs, keepAliveTimeoutMs, writeTimeoutMs, drainMs.'],
    [{ port: 'http' }, 'port is "http"; it must be a whole number from 0, for a free one, to 65535.'],
    [{ port: 65_536 }, 'port is 65536; it must be a whole number from 0, for a free one, to 65535.'],
    [{ host: '' }, 'host is ""; it must be a name or an address of this machine, without a port.'],
    [{ host: 'localhost:4020' }, 'host is "localhost:4020"; it must be a name or an address of this machine, without a port.'],
    [{ allowedHosts: 'emulator' }, 'allowedHosts is "emulator"; it must be a list.'],
    [{ cors: 'http://localhost:3000' }, 'cors is "http://localhost:3000"; it must be a list.'],
    [{ keepAliveTimeoutMs: '5' }, 'keepAliveTimeoutMs is "5"; it must be a whole number of milliseconds, from 0 to 2147483647.'],
    [{ drainMs: -1 }, 'drainMs is -1; it must be a whole number of milliseconds, from 0 to 2147483647.'],
  ])('given %j says what is wrong', async (options, text) => {
    await using emulator = await createEmulator();
    await expect(emulator.listen(options as ListenOptions)).rejects.toThrow(new RangeError(text));
  });

  it.each(['a b', '', 'emulator:4020', 'http://emulator', '*', '*.test', '300.0.0.0'])('given %j as a name to be called by says what one looks like', async (name) => {
    await using emulator = await createEmulator();
    const refused = `allowedHosts has ${JSON.stringify(name)}; it must be a name or an address as it stands in a URL, without a port.`;
    await expect(emulator.listen({ port: 0, allowedHosts: [name] })).rejects.toThrow(new RangeError(refused));
  });

  it('without options takes a free port', async () => {
    await using emulator = await createEmulator();
    const { url } = await emulator.listen();
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  });

  it('more than once has several addresses, of which the first that is left is the one that is told', async () => {
    await using emulator = await createEmulator();
    const first = await emulator.listen();
    const second = await emulator.listen();
    expect(emulator.url).toBe(first.url);
    await first.close();
    expect(emulator.url).toBe(second.url);
    await second.close();
    expect(emulator.url).toBeUndefined();
  });
});
