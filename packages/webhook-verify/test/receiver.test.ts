import { describe, expect, expectTypeOf, it } from 'vitest';
import { webhookReceiver } from '../src/fetch.ts';
import { Webhook } from '../src/index.ts';
import type { VerifiedDelivery } from '../src/index.ts';
import { signedRequest } from '../src/testing.ts';
import { VECTOR } from './deliveries.ts';

const { secret: secrets } = VECTOR;
const request = (type: string) => {
  const signed = signedRequest(new Webhook(secrets), { type, data: { object: { name: 'Acme' } } });
  return new Request('http://receiver.test', { method: 'POST', ...signed });
};

describe('receiver', () => {
  it('hands an event to the handler of its type, and any other one to *', async () => {
    const seen: string[] = [];
    const receiver = webhookReceiver({ secrets })
      .on('customer.created', (event) => {
        expectTypeOf(event.data.object.name).toEqualTypeOf<string>();
        seen.push(event.data.object.name);
      })
      .on('*', (event) => seen.push(`other ${event.type}`));
    for (const type of ['customer.created', 'task.created', 'customer.merged']) await receiver(request(type));
    expect(seen).toEqual(['Acme', 'other task.created', 'other customer.merged']);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('probe 17: has no handler for the type %s', async (type) => {
    const receiver = webhookReceiver({ secrets }).on('task.created', () => {
      throw new Error('not this one');
    });
    expect((await receiver(request(type))).status).toBe(204);
  });

  it('hands on what the platform gives: env to find the secret, and all of it to the handler', async () => {
    const seen: unknown[] = [];
    const receiver = webhookReceiver({ secrets: (_, env) => (env === 'env' ? secrets : undefined) }).on('*', (...args) =>
      seen.push(...args.slice(3)),
    );
    expect((await receiver(request('a.b'), 'env', 'ctx')).status).toBe(204);
    expect(seen).toEqual(['env', 'ctx']);
  });

  it('enqueues in the place of handling, and handles later what was enqueued', async () => {
    const queue: VerifiedDelivery[] = [];
    const seen: string[] = [];
    const enqueue = (delivery: VerifiedDelivery) => queue.push(structuredClone(delivery));
    const receiver = webhookReceiver({ secrets, enqueue }).on('*', (event) => seen.push(event.type));
    expect((await receiver(request('a.b'))).status).toBe(204);
    expect([queue.length, seen]).toEqual([1, []]);
    for (const delivery of queue) await receiver.dispatch(delivery, request('a.b'));
    expect(seen).toEqual(['a.b']);
  });

  it('does not acknowledge what could not be enqueued', async () => {
    const enqueue = () => Promise.reject(new Error('queue full'));
    const receiver = webhookReceiver({ secrets, enqueue, onError: () => {} });
    expect((await receiver(request('a.b'))).status).toBe(500);
  });

  it('probe 52: refuses a request whose body was read before', async () => {
    const used = request('a.b');
    await used.text();
    const response = await webhookReceiver({ secrets })(used);
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('body_not_raw')]);
  });

  it('probe 25: acknowledges an empty body that is correctly signed', async () => {
    const { headers } = signedRequest(new Webhook(secrets), { body: '' });
    const empty = new Request('http://receiver.test', { method: 'POST', headers });
    expect((await webhookReceiver({ secrets })(empty)).status).toBe(204);
  });
});
