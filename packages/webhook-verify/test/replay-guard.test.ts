import { describe, expect, it } from 'vitest';
import { webhookReceiver } from '../src/fetch.ts';
import { Webhook } from '../src/index.ts';
import { LEASE_MS, MemoryDeliveryStore, replayGuard } from '../src/store.ts';
import type { DeliveryStore, ReplayGuardOptions } from '../src/store.ts';
import { signedRequest } from '../src/testing.ts';
import { VECTOR } from './deliveries.ts';

const STEPS = ['before claim', 'after claim', 'in the handler', 'after the handler', 'after commit', 'never'] as const;
type Step = (typeof STEPS)[number];
type Run = (id: string) => unknown;

const dead = new Promise<never>(() => {});
const BODY = '{"type":"a.b","tenant_id":"t1","data":{}}';

function openGate() {
  let open = (): void => {};
  let fail: (error: Error) => void = () => {};
  const passed = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { passed, open, fail };
}

function setUp() {
  const clock = { now: VECTOR.timestamp * 1000 };
  const handled: string[] = [];
  const database = new MemoryDeliveryStore({ now: () => clock.now });

  /** A process that dies at a step: from there on nothing of it goes on. What it stored stays. */
  const start = (killed: Step, run: Run = (id) => handled.push(id), options: ReplayGuardOptions<readonly unknown[]> = {}) => {
    const death = openGate();
    const reach = (step: Step) => {
      if (step !== killed) return undefined;
      death.open();
      return dead;
    };
    const store: DeliveryStore = {
      async claim(key, owner) {
        await reach('before claim');
        const state = database.claim(key, owner);
        await reach('after claim');
        return state;
      },
      async commit(key) {
        await reach('after the handler');
        database.commit(key);
        await reach('after commit');
      },
      release: (key, owner) => database.release(key, owner),
    };
    const guard = replayGuard(store, options);
    const settings = { secrets: VECTOR.secret, now: () => clock.now, guard, onError: () => {} };
    const receiver = webhookReceiver(settings).on('*', async (_, { id }) => {
      await reach('in the handler');
      await run(id);
    });
    return { receiver, died: death.passed };
  };

  /** The status of the answer; a process that is dead gives none. */
  const send = ({ receiver, died }: ReturnType<typeof start>, body = BODY): Promise<number | 'none'> => {
    const timestamp = Math.floor(clock.now / 1000);
    const signed = signedRequest(new Webhook(VECTOR.secret), { id: 'msg_1', timestamp, body });
    const answer = receiver(new Request('http://receiver.test', { method: 'POST', ...signed }));
    return Promise.race([answer.then(({ status }) => status), died.then(() => 'none' as const)]);
  };
  return { clock, handled, start, send };
}

describe('replay guard', () => {
  it.each(STEPS)('loses nothing and handles nothing after it is done, with the process killed %s', async (step) => {
    const { clock, handled, start, send } = setUp();
    expect(await send(start(step))).toBe(step === 'never' ? 204 : 'none');
    const answers = [await send(start('never'))];
    clock.now += LEASE_MS;
    for (let retry = 0; retry < 5; retry += 1) answers.push(await send(start('never')));
    // A process that dies while it holds the claim makes the first retry wait for the lease.
    const isHeld = step === 'after claim' || step === 'in the handler' || step === 'after the handler';
    expect(answers).toEqual([isHeld ? 409 : 204, 204, 204, 204, 204, 204]);
    // Killed between handling and committing, no one can know that it was handled: at least once.
    expect(handled).toHaveLength(step === 'after the handler' ? 2 : 1);
  });

  it('probe 39: does not handle the same delivery again inside the tolerance', async () => {
    const { handled, start, send } = setUp();
    const receiver = start('never');
    expect([await send(receiver), await send(receiver), await send(receiver)]).toEqual([204, 204, 204]);
    expect(handled).toEqual(['msg_1']);
  });

  it('probe 41: handles a real retry, with a new timestamp, after the handler failed', async () => {
    const { clock, handled, start, send } = setUp();
    const fails = start('never', () => Promise.reject(new Error('database gone')));
    expect(await send(fails)).toBe(500);
    clock.now += 5000;
    expect(await send(start('never'))).toBe(204);
    expect(handled).toEqual(['msg_1']);
  });

  it('probe 42: runs one handler for two concurrent deliveries of one id; the other is told to come again', async () => {
    const { handled, start, send } = setUp();
    const gate = openGate();
    const receiver = start('never', (id) => gate.passed.then(() => handled.push(id)));
    const both = [send(receiver), send(receiver)];
    // Whichever claims the id waits in its handler, so the other is the first to be answered.
    const early = await Promise.race(both);
    gate.open();
    expect(early).toBe(409);
    expect(new Set(await Promise.all(both))).toEqual(new Set([409, 204]));
    expect(handled).toEqual(['msg_1']);
  });

  it('probe 43: keeps the same id of two tenants, or of two subscriptions, apart', async () => {
    const { handled, start, send } = setUp();
    await send(start('never'));
    await send(start('never'), BODY.replace('t1', 't2'));
    await send(start('never', undefined, { scope: 'sub_2' }));
    expect(handled).toHaveLength(3);
  });

  it('answers in time for a slow handler, and loses nothing if it fails after that', async () => {
    const { handled, start, send } = setUp();
    const background: Promise<void>[] = [];
    const options = { ackMs: 5, waitUntil: (work: Promise<void>) => void background.push(work) };
    const gate = openGate();
    const slow = start('never', () => gate.passed, options);
    expect([await send(slow), await send(slow)]).toEqual([409, 409]);
    gate.fail(new Error('failed late'));
    await Promise.allSettled(background);
    expect(background).toHaveLength(1);
    const quick = start('never', (id) => handled.push(id), options);
    expect([await send(quick), await send(quick)]).toEqual([204, 204]);
    expect(handled).toEqual(['msg_1']);
  });
});
