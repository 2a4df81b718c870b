import { expect, it } from 'vitest';
import { parseFault } from '../../../src/index.ts';
import { openLocal } from '../../local.ts';

it.each([
  ['POST /v1/events 503 10%', { method: 'POST', path: '/v1/events', status: 503, probability: 0.1 }],
  ['get /v1/customers/* 100ms-2s', { method: 'GET', path: '/v1/customers/*', latency: { ms: 100, max_ms: 2000, distribution: 'uniform' } }],
  ['getCustomer 250ms', { operation_id: 'getCustomer', latency: { ms: 250 } }],
  ['* ~50ms-1s', { latency: { ms: 50, max_ms: 1000, distribution: 'long_tail' } }],
  ['sendEvents 429 retry-after=5s every=3', { operation_id: 'sendEvents', code: 'rate_limited', retry_after_s: 5, every: 3 }],
  ['createCustomer idempotency_in_progress x2', { operation_id: 'createCustomer', code: 'idempotency_in_progress', times: 2 }],
  ['reset nth=2 header=x-test:yes', { answer: 'reset', nth: 2, header: { name: 'x-test', value: 'yes' } }],
  ['stale-clock', { answer: 'stale_clock' }],
  ['drip for=3s', { answer: 'drip', drip_ms: 3000 }],
  ['webhook health.changed drop x1', { type: 'health.changed', webhook: 'drop', times: 1 }],
  ['webhooks bad-signature 5%', { webhook: 'bad_signature', probability: 0.05 }],
  ['delay for=30s', { webhook: 'delay', delay_s: 30 }],
])('%s', async (line, fault) => {
  expect(parseFault(line)).toEqual(fault);
  await using local = await openLocal();
  expect((await local.call('POST', '/_emulator/faults', fault)).status).toBe(201);
});

it.each([
  ['POST /v1/events 503 often', '"often" is no part of a fault. A fault is written like "POST /v1/events 503 10%"'],
  ['POST /v1/events', '"POST /v1/events" does not say what happens.'],
  ['GET POST 503', '"POST" gives the fault a second method.'],
  ['/v1/x 503 504', '"504" gives the fault a second status.'],
  ['', '"" does not say what happens.'],
])('refuses %j', (line, message) => {
  expect(() => parseFault(line)).toThrow(message);
});
