import { createServer } from 'node:http';
import { join } from 'node:path';
import { createEmulator } from '@lealup/emulator';
import { describe, expect, test } from 'vitest';
import { stripVTControlCharacters } from 'node:util';
import { openStage, type Result, type Stage } from './terminal.ts';

const TRIGGER = ['webhooks', 'trigger', 'customer.created'];

async function subscriptions(stage: Stage): Promise<{ id: string; url: string }[]> {
  const { out } = await stage.lealup(['webhooks', 'list', '-o', 'json']);
  return JSON.parse(out).data;
}

/** Does one thing after the other, each as soon as what was written has a text in it, or passes a test. */
function script(steps: readonly [awaited: string | RegExp, act: (controls: { interrupt: () => void; press: (keys: string) => void }) => unknown][]) {
  let step = 0;
  return ({ out, err }: { out: string; err: string }, interrupt: (signal: 'SIGINT') => void, press: (keys: string) => void) => {
    const next = steps[step];
    const text = stripVTControlCharacters(out) + err;
    if (!next || !(typeof next[0] === 'string' ? text.includes(next[0]) : next[0].test(out))) return;
    step += 1;
    // What is pressed while a frame is drawn belongs to the next one.
    setImmediate(() => next[1]({ interrupt: () => interrupt('SIGINT'), press }));
  };
}

describe('lealup webhooks listen on an emulator', () => {
  test('removes its subscription at the end', async () => {
    await using stage = await openStage();
    let during = 0;
    const { code, err } = await stage.lealup(['webhooks', 'listen'], {
      onText: script([['Ctrl-C stops', async ({ interrupt }) => {
        during = (await subscriptions(stage)).length;
        interrupt();
      }]]),
    });
    expect({ code, during }).toEqual({ code: 130, during: 1 });
    expect(err).toContain('Stopped, and the subscription is removed.\n');
    expect(await subscriptions(stage)).toEqual([]);
  });

  test('subscribes again when the emulator has forgotten it, and fetches what did not arrive', async () => {
    await using stage = await openStage();
    const result = await stage.lealup(['webhooks', 'listen', '--heartbeat', '0.05'], {
      onText: script([
        ['Ctrl-C stops', () => stage.lealup(['emulate', 'reset'])],
        ['subscribed again', () => stage.lealup(TRIGGER)],
        ['"verified":true', async ({ interrupt }) => interrupt()],
      ]),
    });
    expect(result.code).toBe(130);
    expect(JSON.parse(result.out)).toMatchObject({ type: 'customer.created', verified: true, status: 204 });
  });

  test('keeps its subscription when an emulator that has kept it comes back, and lists each message once', async () => {
    await using stage = await openStage();
    const data = join(stage.folder, 'data');
    const start = async (port: number) => {
      const emulator = await createEmulator({ data, clock: 'manual' });
      const { url } = await emulator.listen({ port });
      return { emulator, url };
    };
    let running = await start(0);
    const at = { env: { LEALUP_BASE_URL: running.url } };
    const trigger = (name: string) => stage.lealup([...TRIGGER, '--set', `data.object.name=${name}`], at);
    let during: unknown;
    const { code, out, err } = await stage.lealup(['webhooks', 'listen', '--heartbeat', '0.05'], {
      ...at,
      onText: script([
        ['Ctrl-C stops', () => trigger('Before')],
        ['"Before"', () => running.emulator.close()],
        ['does not answer', async () => {
          running = await start(Number(new URL(running.url).port));
          await trigger('Meanwhile');
        }],
        ['answers again', async () => {
          await stage.lealup(['emulate', 'faults', 'add', 'webhook drop'], at);
          await trigger('Dropped');
        }],
        ['"Dropped"', async () => {
          await stage.lealup(['emulate', 'faults', 'clear'], at);
          // Now its retry is due.
          await stage.lealup(['emulate', 'advance', 'PT10S'], at);
        }],
        ['arrived after all', () => trigger('After')],
        ['"After"', async ({ interrupt }) => {
          during = JSON.parse((await stage.lealup(['webhooks', 'list', '-o', 'json'], at)).out);
          interrupt();
        }],
      ]),
    });
    expect(code).toBe(130);
    expect(during).toHaveProperty('data.length', 1);
    expect(err).toContain('Stopped, and the subscription is removed.');
    const listed = out.trim().split('\n').map((line) => JSON.parse(line));
    expect(listed.map(({ event, verified, status }) => [event.data.object.name, verified, status])).toEqual([
      ['Before', true, 204],
      ['Meanwhile', true, 204],
      ['Dropped', true, null],
      ['After', true, 204],
    ]);
    await running.emulator.close();
  });

  test('passes on what came while its target was away, as it was answered', async () => {
    await using stage = await openStage();
    const { out } = await stage.lealup(['webhooks', 'listen', '--forward-to', 'http://127.0.0.1:9/'], {
      onText: script([
        ['Ctrl-C stops', () => stage.lealup(TRIGGER)],
        ['"status":502', ({ interrupt }) => interrupt()],
      ]),
    });
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ verified: true, status: 502 });
  });
});

describe('the list of webhooks listen at a terminal', () => {
  test('shows what comes, its headers and body, sends it again, copies it as curl and is quit', async () => {
    await using stage = await openStage();
    let received = 0;
    const target = createServer((request, response) => {
      received += 1;
      request.resume().on('end', () => response.writeHead(200).end());
    });
    await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
    const address = target.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`;
    const { code, out, err } = await stage.lealup(['webhooks', 'listen', '--forward-to', url], {
      typed: '',
      env: { NO_COLOR: '1' },
      onText: script([
        ['Nothing has come yet.', () => stage.lealup(TRIGGER)],
        ['✓ verified  customer.created', ({ press }) => press('\r')],
        ['webhook-signature: v1,', ({ press }) => press('\u001B[6~')],
        ['"email_domain"', ({ press }) => press('r')],
        [`Sent again to ${url}: 200.`, ({ press }) => press('c')],
        ['Copied, and printed above.', ({ press }) => press('q')],
      ]),
    });
    target.closeAllConnections();
    await new Promise((resolve) => target.close(resolve));
    expect({ code, received }).toEqual({ code: 0, received: 2 });
    const text = stripVTControlCharacters(out);
    expect(text).toMatch(/webhook-signature: v1,\S+/);
    const command = new RegExp(`curl -X POST '${url}' -H .*'webhook-id: .*--data-binary '.*'`).exec(text)?.[0] ?? '';
    // oxlint-disable-next-line no-control-regex
    const [, copied = ''] = /\u001B\]52;c;([^\u0007]+)\u0007/.exec(out) ?? [];
    expect(Buffer.from(copied, 'base64').toString()).toBe(command);
    expect(err).toContain('Stopped, and the subscription is removed.');
    expect(text + err).not.toContain('whsec_');
  });

  test('ends with 130 at Ctrl-C', async () => {
    await using stage = await openStage();
    expect(await stage.lealup(['webhooks', 'listen'], { typed: '', onText: script([['Nothing has come yet.', ({ press }) => press('\u0003')]]) })).toMatchObject({ code: 130 });
  });
});

describe('lealup webhooks listen for a LealUp elsewhere', () => {
  const REMOTE = { LEALUP_BASE_URL: 'https://api.dev.lealup.com', LEALUP_API_KEY: 'lealup_sk_test_remote' };
  const PUBLIC = ['webhooks', 'listen', '--public-url', 'https://hooks.example.com/x'];

  /** An emulator that answers for the development server, with the key that it has. */
  async function remotely(stage: Stage, act: () => Promise<Result>): Promise<Result> {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init?: RequestInit) => {
      const url = (typeof input === 'string' ? input : 'href' in input ? input.href : input.url).replace('https://api.dev.lealup.com', stage.url);
      const headers = new Headers(init?.headers);
      if (url.startsWith(stage.url)) headers.set('authorization', 'Bearer lealup_sk_test_emulator');
      return fetch(url, { ...init, headers });
    };
    try {
      return await act();
    } finally {
      globalThis.fetch = fetch;
    }
  }

  test('needs an address that leads here', async () => {
    await using stage = await openStage();
    expect(await stage.lealup(['webhooks', 'listen'], { env: REMOTE })).toMatchObject({ code: 2, err: expect.stringContaining('--public-url') });
    expect(await stage.lealup([...PUBLIC.slice(0, 3), 'nowhere'], { env: REMOTE })).toMatchObject({ code: 2, err: expect.stringContaining('--public-url nowhere is no address.') });
  });

  test('makes a subscription once that is agreed to, leaves it, and uses it again with its secret', async () => {
    await using stage = await openStage();
    const unasked = await remotely(stage, () => stage.lealup(PUBLIC, { env: REMOTE }));
    expect([unasked.code, unasked.err]).toEqual([10, expect.stringContaining("LealUp's API has no call to remove a subscription. There is no one to ask.")]);
    const onText = script([['Ctrl-C stops', ({ interrupt }) => interrupt()]]);
    const made = await remotely(stage, () => stage.lealup([...PUBLIC, '--yes'], { env: REMOTE, onText }));
    expect([made.code, made.err]).toEqual([130, expect.stringMatching(/Receiving \* at https:\/\/hooks\.example\.com\/x, which has to lead to http.*\nStopped\. The subscription \w+ stays, as LealUp's API has no call to remove it\.\n$/s)]);
    const [subscription] = await subscriptions(stage);
    const again = await remotely(stage, () => stage.lealup(PUBLIC, { env: REMOTE }));
    expect([again.code, again.err]).toEqual([10, expect.stringContaining(`is subscribed already (${subscription?.id}), and its secret is needed.`)]);
    const env = { ...REMOTE, LEALUP_WEBHOOK_SECRET: 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9y' };
    const reused = await remotely(stage, () => stage.lealup(PUBLIC, { env, onText: script([['Ctrl-C stops', ({ interrupt }) => interrupt()]]) }));
    expect([reused.code, reused.err]).toEqual([130, expect.stringContaining(`(subscription ${subscription?.id})`)]);
    expect(await subscriptions(stage)).toHaveLength(1);
  });
});
