import { describe, expect, it } from 'vitest';
import { createClient, failureOf, json, problem, type SentRequest } from './transport.ts';

const events = (count: number) => Array.from({ length: count }, (_, index) => ({ customer_id: 'c', event_name: 'login', external_id: `e${index}` }));

/** Accepts all but the third event of each batch. */
function judge({ body = '' }: SentRequest): Response {
  const { length } = JSON.parse(body).events;
  return json({ accepted: length - 1, rejected: 1, deduplicated: 0, errors: [{ index: 2, code: 'unknown_customer', message: 'No.' }] });
}

describe('events', () => {
  it('sends one event as a batch of one', async () => {
    const { client, requests } = createClient(json({ accepted: 1, rejected: 0, deduplicated: 0, errors: [] }));
    await client.events.send({ customer_id: 'c', event_name: 'login' });
    expect(requests[0]?.body).toBe('{"events":[{"customer_id":"c","event_name":"login"}]}');
  });

  it('splits by 1000, adds the counts up, and names errors by their place in the whole list', async () => {
    const { client, requests } = createClient(judge);
    const { data, response } = await client.events.send(events(2500)).withResponse();
    expect(data).toMatchObject({ accepted: 2497, rejected: 3, deduplicated: 0 });
    expect(data.errors.map(({ index }) => index)).toEqual([2, 1002, 2002]);
    expect(response.requestId).toBe('req_1');
    expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(3);
  });

  it('splits by 8 MiB', async () => {
    const { client, requests } = createClient(judge);
    const large = events(5).map((event) => ({ ...event, properties: { text: 'x'.repeat(3 * 1024 * 1024) } }));
    await client.events.backfill(large);
    expect(requests.map(({ url, body }) => [url, JSON.parse(body ?? '').events.length])).toEqual([
      ['https://api.test/v1/events/backfill', 2],
      ['https://api.test/v1/events/backfill', 2],
      ['https://api.test/v1/events/backfill', 1],
    ]);
  });

  it('makes the keys of later batches from a given one, so that the list can be sent again', async () => {
    const { client, requests } = createClient(judge);
    await client.events.send(events(2001), { idempotencyKey: 'k' });
    expect(requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['k', 'k-1', 'k-2']);
  });

  it('says what became of the events before the batch that failed', async () => {
    const { client, requests } = createClient([judge, judge, problem(403, 'insufficient_scope')]);
    const error = await failureOf(client.events.send(events(2500)));
    expect(error).toMatchObject({
      name: 'EventsSendError',
      result: { accepted: 1998, rejected: 2, errors: [{ index: 2 }, { index: 1002 }] },
      failed: { start: 2000, end: 2500, idempotencyKey: requests[2]?.headers['idempotency-key'] },
      cause: { name: 'PermissionError' },
      message: expect.stringMatching(/^Events 2000 to 2499 failed, those before went through. Send again from 2000\. POST/),
    });
  });

  it('keeps the counts when the caller aborts between batches', async () => {
    const controller = new AbortController();
    const { client } = createClient([judge, () => new Promise(() => setTimeout(() => controller.abort(), 0))]);
    const error = await failureOf(client.events.send(events(1001), { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'EventsSendError', result: { accepted: 999 }, cause: { name: 'AbortError' } });
  });

  it('keeps the counts when a later event cannot be written as JSON', async () => {
    const { client } = createClient(judge);
    const list = [...events(1001), { customer_id: 'c', event_name: 'x', properties: { big: 1n } }];
    expect(await failureOf(client.events.send(list))).toMatchObject({ name: 'EventsSendError', failed: { start: 1000 } });
  });

  it('fails like any call when the first batch fails', async () => {
    const { client } = createClient(problem(401, 'unauthorized'));
    expect(await failureOf(client.events.send(events(2500)))).toMatchObject({ name: 'AuthenticationError' });
  });

  it('takes an answer without its list of errors for none', async () => {
    const { client } = createClient(json({ accepted: 1 }));
    expect(await failureOf(client.events.send(events(1)))).toMatchObject({
      name: 'InvalidResponseError',
      message: 'POST /v1/events answered without a list of errors. Ask LealUp about request req_1.',
    });
  });

  it('asks nothing for no events', async () => {
    const { client, requests } = createClient(judge);
    expect(await client.events.send([])).toEqual({ accepted: 0, rejected: 0, deduplicated: 0, errors: [] });
    expect(requests).toEqual([]);
  });
});
