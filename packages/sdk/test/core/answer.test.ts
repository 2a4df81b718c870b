import { describe, expect, it } from 'vitest';
import { createClient, failureOf, json, problem } from '../transport.ts';

const html = (status: number) => new Response('<!doctype html><h1>Sign in</h1>', { status, headers: { 'content-type': 'text/html' } });

describe('answer', () => {
  it.each([
    ['HTML', html(200), 'answered 200 with HTML (text/html)'],
    ['half a document', new Response('{"id":"c","na', { headers: { 'content-type': 'application/json' } }), 'no JSON object (application/json)'],
    ['nothing', new Response(''), 'answered 200 with nothing'],
    ['no content', new Response(null, { status: 204 }), 'answered 204 with nothing'],
    ['a bare word', new Response('ok'), 'no JSON object (text/plain'],
    ['null', json(null), 'no JSON object'],
    ['a redirect', new Response(null, { status: 307, headers: { location: 'https://evil.test/p?token=1' } }), 'answered 307 with a redirect to https://evil.test'],
  ])('is a typed error if it is %s, and never a value', async (_, reply, message) => {
    const { client, requests } = createClient(reply);
    const error = await failureOf(client.customers.get('c'));
    expect(error).toMatchObject({ name: 'InvalidResponseError', status: reply.status, message: expect.stringContaining(message) });
    expect(requests).toHaveLength(1);
  });

  it('keeps fields that the contract does not know', async () => {
    const { client } = createClient(json({ id: 'c', brand_new: { a: 1 } }));
    expect(await client.customers.get('c')).toEqual({ id: 'c', brand_new: { a: 1 } });
  });

  it.each([
    [400, 'ValidationError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [405, 'APIError'],
    [408, 'APIError'],
    [409, 'ConflictError'],
    [413, 'ValidationError'],
    [415, 'ValidationError'],
    [422, 'ValidationError'],
    [429, 'RateLimitError'],
    [500, 'ServerError'],
    [503, 'ServerError'],
  ])('of status %i is a %s', async (status, name) => {
    const { client } = createClient([problem(status, 'some_code')], { maxRetries: 0 });
    expect(await failureOf(client.customers.get('c'))).toMatchObject({
      name,
      status,
      code: 'some_code',
      requestId: 'req_1',
      message: `GET /v1/customers/{id} answered ${status} some_code: Why and what to do. (request req_1)`,
    });
  });

  it('lists the faults that validation found', async () => {
    const errors = [{ pointer: '/email_domain', code: 'required', message: 'is required' }];
    const { client } = createClient(problem(422, 'validation_failed', { errors }));
    expect(await failureOf(client.customers.get('c'))).toMatchObject({ issues: errors });
    const bare = createClient(problem(422, 'validation_failed', { errors: 'none' }));
    expect(await failureOf(bare.client.customers.get('c'))).toMatchObject({ issues: [] });
  });

  it('is an API error too if it is the page of a proxy, or a problem of the wrong types', async () => {
    const proxy = createClient([html(502)], { maxRetries: 0 });
    expect(await failureOf(proxy.client.users.me())).toMatchObject({
      name: 'ServerError',
      code: undefined,
      problem: undefined,
      message: 'GET /v1/users/me answered 502: No reason is given. Check baseUrl, or try again later.',
    });
    const odd = createClient(json({ code: 7, detail: null }, { status: 404 }));
    expect(await failureOf(odd.client.users.me())).toMatchObject({ name: 'NotFoundError', code: undefined });
  });
});
