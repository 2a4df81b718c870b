import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../src/index.ts';

const TOKEN = 'a-control-token-of-tests';
const KEY = 'lealup_sk_test_emulator_named';

/** An address of this machine that is not loopback: a peer from there is what another machine is. */
const OUTSIDE = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
if (OUTSIDE === undefined) console.warn('skipped: this machine has no address beside loopback');

function get(url: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end();
  });
}

describe('a control token', () => {
  it('is needed once it is set, over a socket and in process, but for the question whether it is ready', async () => {
    await using emulator = await createEmulator({ controlToken: TOKEN });
    const { url } = await emulator.listen({ port: 0 });
    const token = { 'x-lealup-control-token': TOKEN };
    for (const call of [(path: string, headers = {}) => fetch(url + path, { headers }), (path: string, headers = {}) => emulator.fetch(url + path, { headers })]) {
      expect((await call('/_emulator/clock')).status).toBe(401);
      expect((await call('/_emulator/clock', { 'x-lealup-control-token': `${TOKEN}x` })).status).toBe(401);
      expect((await call('/_emulator/clock', token)).status).toBe(200);
      expect((await call('/_emulator/health')).status).toBe(200);
    }
  });

  it('comes before a large body: of those who have none, little is read', async () => {
    await using emulator = await createEmulator({ controlToken: TOKEN });
    let bytes = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        bytes += 16_384;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    const init = { method: 'PUT', headers: { 'content-type': 'application/vnd.sqlite3' }, body: endless, duplex: 'half' };
    const answer = await emulator.fetch('http://x/_emulator/snapshots/big', init);
    expect(answer.status).toBe(401);
    expect(bytes).toBeLessThan(200_000);
  });

  it('is not named by what refuses a call', async () => {
    await using emulator = await createEmulator({ controlToken: TOKEN });
    expect(await (await emulator.fetch('http://x/_emulator/clock')).text()).not.toContain(TOKEN);
  });

  it.each(['short', 'with spaces in between it', ''])('cannot be %j', async (controlToken) => {
    await expect(createEmulator({ controlToken })).rejects.toThrow(/control token/);
  });
});

describe('an API key', () => {
  it('that is named opens the default workspace, after a reset too', async () => {
    await using emulator = await createEmulator({ apiKey: KEY });
    expect(emulator.apiKey).toBe(KEY);
    const me = async (key: string) => (await emulator.fetch('http://x/v1/users/me', { headers: { authorization: `Bearer ${key}` } })).status;
    expect(await me(KEY)).toBe(200);
    emulator.reset();
    expect(await me(KEY)).toBe(200);
    expect(await me(`${KEY}_`)).toBe(401);
  });

  it('must be one that no client sends to LealUp', async () => {
    await expect(createEmulator({ apiKey: 'lealup_sk_live_x' })).rejects.toThrow('must begin with lealup_sk_test_emulator');
  });
});

describe('listening beyond loopback', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.com'])('on %s is refused without a control token', async (host) => {
    await using emulator = await createEmulator();
    await expect(emulator.listen({ port: 0, host })).rejects.toThrow(`Listening on ${host} opens the emulator to other machines`);
  });

  it('on all addresses tells one that works', async () => {
    await using emulator = await createEmulator({ controlToken: TOKEN });
    const { url, port } = await emulator.listen({ port: 0, host: '0.0.0.0' });
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  });

  it('takes the published key only if it is named', async () => {
    const headers = { authorization: 'Bearer lealup_sk_test_emulator' };
    for (const [options, status] of [[{}, 401], [{ apiKey: KEY }, 401], [{ apiKey: 'lealup_sk_test_emulator' }, 200]] as const) {
      await using emulator = await createEmulator({ controlToken: TOKEN, ...options });
      const { url } = await emulator.listen({ port: 0, host: '0.0.0.0' });
      expect((await fetch(`${url}/v1/users/me`, { headers })).status).toBe(status);
      const named = { authorization: `Bearer ${emulator.apiKey}` };
      if ('apiKey' in options) expect((await fetch(`${url}/v1/users/me`, { headers: named })).status).toBe(200);
      const { url: loopback } = await emulator.listen({ port: 0 });
      expect((await fetch(`${loopback}/v1/users/me`, { headers })).status).toBe(200);
    }
  });

  it.skipIf(OUTSIDE === undefined)('asks other machines for the token, even whether it is ready, and for a name that it knows', async () => {
    await using emulator = await createEmulator({ controlToken: TOKEN, publicUrl: 'http://emulator.test:4020' });
    const { port } = await emulator.listen({ port: 0, host: '0.0.0.0', allowedHosts: ['other.test'] });
    const call = (host: string, headers = {}) => get(`http://${OUTSIDE}:${port}/_emulator/health`, { host, ...headers });
    expect((await call('emulator.test')).status).toBe(401);
    for (const host of ['emulator.test', 'other.test:1']) expect((await call(host, { 'x-lealup-control-token': TOKEN })).status).toBe(200);
    expect(await call('evil.test', { 'x-lealup-control-token': TOKEN })).toMatchObject({ status: 403, text: expect.stringContaining('--allowed-host') });
  });
});
