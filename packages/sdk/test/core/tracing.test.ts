import { tracingChannel } from 'node:diagnostics_channel';
import { describe, expect, it } from 'vitest';
import type { RequestTrace } from '../../src/index.ts';
import { createClient, failureOf, json, problem } from '../transport.ts';

const channel = tracingChannel<string, RequestTrace>('lealup:request');

async function listen(work: () => Promise<unknown>): Promise<[string, RequestTrace][]> {
  const seen: [string, RequestTrace][] = [];
  const note = (name: string) => (trace: RequestTrace) => void seen.push([name, { ...trace }]);
  const subscriber = { start: note('start'), end: note('end'), asyncStart: note('asyncStart'), asyncEnd: note('asyncEnd'), error: note('error') };
  channel.subscribe(subscriber);
  try {
    await work();
  } finally {
    channel.unsubscribe(subscriber);
  }
  return seen;
}

describe('tracing', () => {
  it('publishes a call with its attempts and its answer, and neither data nor credential', async () => {
    const { client } = createClient([problem(500, 'internal'), json({ secret: 'whsec_canary' })]);
    const seen = await listen(async () => expect(await client.users.me()).toEqual({ secret: 'whsec_canary' }));
    expect(seen.map(([name]) => name)).toEqual(['start', 'end', 'asyncStart', 'asyncEnd']);
    expect(seen.at(-1)?.[1]).toMatchObject({ method: 'GET', path: '/v1/users/me', attempts: 2, result: { status: 200, requestId: 'req_1' } });
    expect(JSON.stringify(seen)).not.toMatch(/canary|lealup_sk/);
  });

  it('publishes the error of a call that fails', async () => {
    const { client } = createClient(problem(404, 'not_found'));
    const seen = await listen(() => failureOf(client.customers.get('c')));
    expect(seen.find(([name]) => name === 'error')?.[1]).toMatchObject({ path: '/v1/customers/{id}', error: { status: 404 } });
  });
});
