import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { customersNamed, lealup, openStage } from './terminal.ts';

const AT_TERMINAL = { LEALUP_KEYRING: 'off', NO_COLOR: '1', XDG_CONFIG_HOME: '/nonexistent' };

/** A server that answers as it is told, and the environment that calls it. */
async function openServer(answer: RequestListener) {
  const server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return {
    env: { ...AT_TERMINAL, LEALUP_BASE_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a terminal shows last of a text that erases its lines. */
const leftOf = (text: string) => text.split('\n').map((line) => line.split('\u001B[2K').at(-1)).join('\n');

/** Passes a request on. */
async function passOn(request: IncomingMessage, response: ServerResponse, to: string): Promise<void> {
  const { method = 'GET', headers, url = '' } = request;
  const body = await text(request);
  const answer = await fetch(to + url, {
    method,
    headers: { 'authorization': headers.authorization ?? '', 'content-type': 'application/json' },
    ...(body !== '' && { body }),
  });
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
}

describe('an answer that takes more than a second is said to be awaited', () => {
  test.concurrent.each([
    [['users', 'me'], /admin:\*/],
    [['customers', 'list', '-o', 'ndjson'], /"acme\.com"/],
    [['customers', 'create', '--name', 'Slow', '--email-domain', 'slow.test'], /slow\.test/],
  ] as const)('%j', async (words, answered) => {
    await using stage = await openStage({ seed: { now: '2026-03-10T12:00:00Z', tenants: [{ name: 'Test', customers: customersNamed('Acme') }] } });
    const shown = Promise.withResolvers<void>();
    await using server = await openServer((request, response) => void shown.promise.then(() => passOn(request, response, stage.url)));
    const result = await stage.lealup(words, {
      env: server.env,
      terminal: true,
      onText: ({ err }) => void (/waiting for 127\.0\.0\.1:\d+, \d+ s/.test(err) && shown.resolve()),
    });
    expect(result).toMatchObject({ code: 0, out: expect.stringMatching(answered) });
    expect(leftOf(result.err)).not.toContain('waiting');
  });
});

test('until a call is tried again, the time is counted down; Ctrl-C ends it', async () => {
  await using server = await openServer((_request, response) => response.writeHead(503, { 'retry-after': '50' }).end());
  const result = await lealup(['users', 'me'], {
    env: server.env,
    terminal: true,
    onText: ({ err }, interrupt) => void (/127\.0\.0\.1:\d+ answered 503; trying again in \d+ s/.test(err) && interrupt('SIGINT')),
  });
  expect(result).toMatchObject({ code: 130, out: '' });
  expect(leftOf(result.err)).not.toContain('trying again');
});
