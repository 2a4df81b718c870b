import { setupServer } from 'msw/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmulator, type DeliveryFilter, type Emulator } from '../src/index.ts';
import { openReceiver } from './receiver.ts';

const HOOK = 'https://app.test/hook';
const received = () => new Response(null, { status: 204 });

async function call(emulator: Emulator, method: string, path: string, body?: unknown) {
  const headers = { 'authorization': `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' };
  const response = await emulator.fetch(`http://127.0.0.1:4020${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return response.json();
}

const customer = async (emulator: Emulator, domain: string): Promise<string> => (await call(emulator, 'POST', '/v1/customers', { name: domain, email_domain: domain })).id;
const subscribe = (emulator: Emulator, url = HOOK, events = ['*']) => call(emulator, 'POST', '/v1/webhook-subscriptions', { url, events });

describe('deliveries', () => {
  it('are listed with their messages, and waited for by type and customer', async () => {
    await using emulator = await createEmulator({ webhooks: { [HOOK]: received } });
    await subscribe(emulator);
    const waited = emulator.deliveries.waitFor({ type: 'customer.updated' });
    const acme = await customer(emulator, 'acme.com');
    await customer(emulator, 'globex.com');
    await call(emulator, 'PATCH', `/v1/customers/${acme}`, { arr: 5 });
    expect(await waited).toMatchObject({ state: 'succeeded', attempts: 1, message: { type: 'customer.updated', data: { object: { id: acme, arr: 5 } } } });
    expect(await emulator.deliveries.waitFor({ type: 'customer.created', customer_id: acme })).toMatchObject({ message: { data: { object: { id: acme } } } });
    expect(emulator.deliveries.list({ customer_id: acme }).map(({ type }) => type)).toEqual(['customer.updated', 'customer.created']);
    expect(emulator.deliveries.list({ limit: 1 })).toHaveLength(1);
  });

  it('that never come end the wait with what has come', async () => {
    await using emulator = await createEmulator();
    await expect(emulator.deliveries.waitFor({ type: 'task.created', timeoutMs: 1 })).rejects.toThrow('No delivery like {"type":"task.created"} within 1 ms. There was none at all: is there a subscription?');
  });

  // What a compiler would refuse is here too: not all who call this have one.
  it.each<[filter: unknown, text: string]>([
    [null, '() takes an object of options, and was given null.'],
    [{ customerId: 'x' }, '() has no option "customerId"; it has type, customer_id, state, '],
    [{ type: 'customer.creatd' }, 'type is "customer.creatd"; it must be a type of message; GET /v1/webhook-events lists them.'],
    [{ customer_id: 5 }, 'customer_id is 5; it must be a text.'],
    [{ state: 'nope' }, 'state is "nope"; it must be one of: pending, delivering, succeeded, retrying, exhausted, cancelled.'],
  ])('are not found by %j, and it is said why', async (filter, text) => {
    await using emulator = await createEmulator();
    expect(() => emulator.deliveries.list(filter as DeliveryFilter)).toThrow(RangeError);
    expect(() => emulator.deliveries.list(filter as DeliveryFilter)).toThrow(text);
    await expect(emulator.deliveries.waitFor(filter as DeliveryFilter)).rejects.toThrow(text);
  });

  it.each([0, 1.5, 'x'])('are not listed with a limit of %j', async (limit) => {
    await using emulator = await createEmulator();
    expect(() => emulator.deliveries.list({ limit: limit as number })).toThrow('; it must be a whole number, 1 or more.');
  });

  it('are waited for as long as a timer can wait, and no other time', async () => {
    await using emulator = await createEmulator();
    for (const timeoutMs of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(emulator.deliveries.waitFor({ timeoutMs })).rejects.toThrow(`timeoutMs is ${timeoutMs}; it must be a whole number of milliseconds, from 0 to 2147483647.`);
      await expect(emulator.requests.waitFor({ timeoutMs })).rejects.toThrow(`timeoutMs is ${timeoutMs}; it must be`);
    }
  });

  it('are not waited for beyond a close', async () => {
    const emulator = await createEmulator();
    const waited = emulator.deliveries.waitFor({});
    await Promise.all([expect(waited).rejects.toThrow('The emulator was closed.'), emulator.close()]);
  });
});

it('the address is known once it listens', async () => {
  await using emulator = await createEmulator();
  expect(emulator.url).toBeUndefined();
  expect((await emulator.listen({ port: 0 })).url).toBe(emulator.url);
});

it('once it is closed it still shows its requests and its clock, for what a test looks at in the end', async () => {
  const emulator = await createEmulator({ clock: 'manual', seed: { now: '2026-03-10T12:00:00Z' } });
  await customer(emulator, 'acme.com');
  await emulator.close();
  expect(emulator.requests.list()).toMatchObject([{ path: '/v1/customers', status: 201 }]);
  expect(emulator.clock.now()).toBe(Date.parse('2026-03-10T12:00:00Z'));
  emulator.requests.clear();
  expect(emulator.requests.list()).toEqual([]);
});

it('once it is closed it says so, whatever else is asked of it, and closes again in peace', async () => {
  const emulator = await createEmulator();
  await emulator.close();
  const closed = 'The emulator is closed. Open another one by createEmulator().';
  for (const work of [() => emulator.seed('demo'), () => emulator.reset(), () => emulator.snapshot(), () => emulator.restore()]) expect(work).toThrow(closed);
  await expect(emulator.fetch('http://127.0.0.1:4020/v1/users/me')).rejects.toThrow(closed);
  await expect(emulator.control.getClock()).rejects.toThrow(closed);
  await expect(emulator.clock.advance('P1D')).rejects.toThrow(closed);
  await expect(emulator.settled()).rejects.toThrow(closed);
  await expect(emulator.listen({ port: 0 })).rejects.toThrow(closed);
  for (const read of [() => emulator.tenantId, () => emulator.deliveries.list(), () => emulator.exportSnapshot()]) expect(read).toThrow(closed);
  await expect(emulator.deliveries.waitFor({ type: 'customer.created' })).rejects.toThrow(closed);
  await expect(emulator.requests.waitFor({ operationId: 'getCustomer' })).rejects.toThrow(closed);
  await emulator.close();
});

describe('a receiver in the process', () => {
  it('is found however its address is written', async () => {
    await using emulator = await createEmulator({ webhooks: { 'https://APP.test:443/hook': received } });
    await subscribe(emulator);
    await customer(emulator, 'a.com');
    await emulator.settled();
    expect(emulator.deliveries.list()).toMatchObject([{ state: 'succeeded' }]);
  });

  it('that throws has its error told', async () => {
    const log: string[] = [];
    const fail = () => {
      throw new Error('expected three items');
    };
    await using emulator = await createEmulator({ webhooks: { [HOOK]: fail }, log: (text) => log.push(text) });
    await subscribe(emulator);
    await customer(emulator, 'a.com');
    await emulator.settled();
    expect(log).toEqual([expect.stringContaining(`The receiver of ${HOOK} threw: Error: expected three items\n    at`)]);
    expect(emulator.deliveries.list()).toMatchObject([{ state: 'retrying' }]);
  });

  it('that does not answer is not what a wait takes for settled once the emulator is closed', async () => {
    const emulator = await createEmulator({ webhooks: { [HOOK]: () => new Promise(() => {}) } });
    await subscribe(emulator);
    await customer(emulator, 'a.com');
    await Promise.all([expect(emulator.settled()).rejects.toThrow('The emulator was closed.'), emulator.close()]);
  });
});

it('a close lets answers come that an injected fault keeps back', async () => {
  const emulator = await createEmulator();
  const { url } = await emulator.listen({ port: 0 });
  await emulator.control.addFault({ latency: { ms: 200 }, times: 1 });
  const answer = fetch(`${url}/v1/users/me`, { headers: { authorization: `Bearer ${emulator.apiKey}` } });
  // Once it has struck, it is none of those to come.
  while ((await emulator.control.listFaults()).data.length > 0) await new Promise(setImmediate);
  await emulator.close();
  expect((await answer).status).toBe(200);
});

describe('the clock', () => {
  it('is not taken back, and goes by nothing that is no duration', async () => {
    await using emulator = await createEmulator({ clock: 'manual' });
    const now = emulator.clock.now();
    await expect(emulator.clock.advance('-P7D')).rejects.toThrow('"-P7D" would take the clock back. Only a seed, a reset or a restore goes back.');
    await expect(emulator.clock.advance(7 as never)).rejects.toThrow('7 is no ISO 8601 duration, such as P7D');
    await expect(emulator.clock.advance('7 days')).rejects.toThrow('"7 days" is no ISO 8601 duration, such as P7D');
    expect(emulator.clock.now()).toBe(now);
  });

  it('ends with the last moment that a timestamp can tell', async () => {
    await using emulator = await createEmulator({ clock: 'manual', seed: { now: '9999-12-31T00:00:00Z' } });
    await emulator.clock.advance('PT23H59M59S');
    await expect(emulator.clock.advance('P1D')).rejects.toThrow('The clock ends with the year 9999. Move it less far.');
    await expect(emulator.control.moveClock({ advance: 'PT1S' })).rejects.toMatchObject({ status: 422 });
  });

  it('makes one move at a time: another one meanwhile is refused', async () => {
    await using emulator = await createEmulator({ clock: 'manual', seed: { now: '2026-03-10T12:00:00Z' } });
    const first = emulator.clock.advance('P1D');
    await expect(emulator.clock.advance('P1D')).rejects.toMatchObject({ code: 'conflict', message: 'The clock is being moved already. Wait until that has ended.' });
    await first;
    expect(new Date(emulator.clock.now()).toISOString()).toBe('2026-03-11T12:00:00.000Z');
  });
});

it('emulators in one process never see each other', async () => {
  const emulators = await Promise.all(Array.from({ length: 4 }, () => createEmulator({ webhooks: { [HOOK]: received } })));
  await Promise.all(
    emulators.map(async (emulator, index) => {
      await subscribe(emulator);
      if (index % 2 === 0) await emulator.control.addFault({ status: 503, path: '/v1/users/me' });
      for (let count = 0; count <= index; count += 1) await customer(emulator, `c${count}.com`);
      await emulator.settled();
    }),
  );
  for (const [index, emulator] of emulators.entries()) {
    expect(emulator.deliveries.list()).toHaveLength(index + 1);
    expect(emulator.requests.list({ operationId: 'createCustomer' })).toHaveLength(index + 1);
    expect((await emulator.control.listFaults()).data).toHaveLength(1 - (index % 2));
    await emulator.close();
  }
});

describe('behind msw', () => {
  it('answers for every host of LealUp, and breaks connections as a network does', async () => {
    await using emulator = await createEmulator();
    const server = setupServer(...(await emulator.mswHandlers()));
    server.listen();
    try {
      const headers = { authorization: `Bearer ${emulator.apiKey}` };
      for (const host of ['https://api.lealup.com', 'https://api.dev.lealup.com', 'http://127.0.0.1:4020', 'http://localhost:4020']) {
        expect((await fetch(`${host}/v1/users/me`, { headers })).status).toBe(200);
      }
      await emulator.control.addFault({ answer: 'reset' });
      await expect(fetch('https://api.lealup.com/v1/users/me', { headers })).rejects.toThrow('fetch failed');
    } finally {
      server.close();
    }
  });
});

describe('under fake timers', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('delivers where their time begins with 1970', async () => {
    vi.useFakeTimers({ now: 0 });
    await using emulator = await createEmulator({ webhooks: { [HOOK]: received } });
    await subscribe(emulator);
    await customer(emulator, 'acme.com');
    await emulator.settled();
    expect(emulator.deliveries.list()).toMatchObject([{ state: 'succeeded' }]);
  });

  it('answers, delivers, moves its clock and closes', async () => {
    await using receiver = await openReceiver();
    vi.useFakeTimers({ now: new Date('2026-03-10T12:00:00Z') });
    await using emulator = await createEmulator({ clock: 'manual', seed: { now: '2026-03-10T12:00:00Z' } });
    const { url } = await emulator.listen({ port: 0 });
    await subscribe(emulator, receiver.url, ['customer.created']);
    const id = await customer(emulator, 'acme.com');
    await emulator.settled();
    expect(receiver.received).toHaveLength(1);
    expect(await emulator.deliveries.waitFor({ customer_id: id })).toMatchObject({ state: 'succeeded' });
    await emulator.clock.advance('P2D');
    const answer = await fetch(`${url}/v1/users/me`, { headers: { authorization: `Bearer ${emulator.apiKey}` } });
    expect(answer.status).toBe(200);
    await emulator.control.addFault({ latency: { ms: 5 }, path: '/v1/users/me' });
    expect((await fetch(`${url}/v1/users/me`)).status).toBe(401);
    await expect(emulator.requests.waitFor({ operationId: 'sendEvents', timeoutMs: 5 })).rejects.toThrow('within 5 ms');
  });

  it('follows, on a running clock, the faked time', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-10T12:00:00Z') });
    await using emulator = await createEmulator();
    expect(emulator.clock.now()).toBe(Date.parse('2026-03-10T12:00:00Z'));
    vi.setSystemTime(new Date('2026-03-11T12:00:00Z'));
    expect(emulator.clock.now()).toBe(Date.parse('2026-03-11T12:00:00Z'));
    await customer(emulator, 'acme.com');
    await emulator.settled();
  });
});
