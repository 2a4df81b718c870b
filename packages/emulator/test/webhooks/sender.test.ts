import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/webhooks/exchange.ts';
import { Sender, type LocalReceiver } from '../../src/webhooks/sender.ts';
import { Targets } from '../../src/webhooks/target.ts';

const LOCAL = 'https://app.test/hook';

function post(sender: Sender, url: string): Promise<Outcome> {
  return new Promise((resolve) => sender.post({ url, headers: {}, body: '{}' }, resolve));
}

function tickFor(sender: Sender, ms: number): void {
  for (let passed = 0; passed <= ms; passed += 50) sender.tick();
}

const openSender = (receiver: LocalReceiver = () => new Response()) => new Sender({ targets: new Targets([]), receivers: { [LOCAL]: receiver }, onThrown: () => undefined });

/** A server that answers each request by a function of its own. */
async function serve(answer: Parameters<typeof createServer>[1]): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('the sender', () => {
  it('gives a receiver five seconds for its whole answer, and no less', async () => {
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await using server = await serve((_request, response) => {
      response.writeHead(200).write('never ended');
      arrive();
    });
    const sender = openSender();
    const outcomes: Outcome[] = [];
    const ended = post(sender, server.url).then((outcome) => outcomes.push(outcome));
    await arrived;
    tickFor(sender, 4_900);
    await new Promise(setImmediate);
    expect(outcomes).toEqual([]);
    tickFor(sender, 200);
    await ended;
    expect(outcomes).toEqual([{ status: null, error: 'timeout', headers: null, body: null }]);
    await sender.close();
  });

  it('gives a receiver in this process as long, and passes over what it answers later', async () => {
    let answer = (_response: Response): void => {};
    const sender = openSender(() => new Promise((resolve) => (answer = resolve)));
    const outcomes: Outcome[] = [];
    sender.post({ url: LOCAL, headers: {}, body: '{}' }, (outcome) => outcomes.push(outcome));
    tickFor(sender, 5_100);
    answer(new Response());
    await new Promise(setImmediate);
    expect(outcomes.map(({ error }) => error)).toEqual(['timeout']);
  });

  it('keeps the first 20,000 bytes of an answer and does not wait for the rest', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).write('x'.repeat(30_000));
    });
    const sender = openSender();
    const { status, headers, body } = await post(sender, server.url);
    expect([status, headers?.['set-cookie'], body?.length]).toEqual([200, 'a=1, b=2', 20_000]);
    await sender.close();
  });

  it('keeps connections for the next message', async () => {
    const ports = new Set<number | undefined>();
    await using server = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      request.resume().on('end', () => response.writeHead(204).end());
    });
    const sender = openSender();
    for (let index = 0; index < 5; index += 1) {
      expect((await post(sender, server.url)).status).toBe(204);
      await new Promise(setImmediate);
    }
    expect(ports.size).toBe(1);
    await sender.close();
  });

  it('breaks off what is under way when it is closed', async () => {
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await using server = await serve(() => arrive());
    const sender = openSender();
    const outcome = post(sender, server.url);
    await arrived;
    await sender.close();
    expect(await outcome).toMatchObject({ status: null, error: 'reset' });
  });
});
