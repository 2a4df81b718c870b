import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient, failureOf, json, problem } from '../transport.ts';

const KEY = 'lealup_sk_test_emulator_canary';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('log', () => {
  it('has a line for each attempt, answer, wait and failure, without credential, query or body', async () => {
    const lines: string[] = [];
    const { client } = createClient([problem(500, 'internal', { detail: `Bearer ${KEY} failed` }), problem(404, 'not_found'), json({})], {
      apiKey: KEY,
      logger: { debug: (line) => lines.push(line) },
    });
    await failureOf(client.customers.list({ q: 'ana@acme.com' }));
    await client.events.send({ customer_id: 'c', event_name: 'login', user_email: 'ana@acme.com' }).catch(() => {});
    const told = lines.map((line) => /^lealup (\w+) (.*)$/.exec(line)?.slice(1) ?? []);
    expect(told.map(([name]) => name)).toEqual(['request', 'response', 'retry', 'request', 'response', 'error', 'request', 'response']);
    const [, response, retry, , , error] = told.map(([, facts]) => JSON.parse(facts ?? ''));
    expect(response).toMatchObject({ method: 'GET', path: '/v1/customers', attempt: 1, status: 500, requestId: 'req_1', durationMs: expect.any(Number) });
    expect(retry).toMatchObject({ waitMs: expect.any(Number), error: { name: 'ServerError', message: expect.stringContaining('[redacted] failed') } });
    expect(error).toMatchObject({ attempt: 2, error: { name: 'NotFoundError', status: 404 } });
    expect(lines.join('\n')).not.toMatch(/canary|acme/);
  });

  it('goes to standard error with LEALUP_LOG=debug, and the hooks are told as well', async () => {
    vi.stubEnv('LEALUP_LOG', 'debug');
    const toStderr = vi.spyOn(console, 'error').mockImplementation(() => {});
    const toStdout = vi.spyOn(console, 'log').mockImplementation(() => {});
    const seen: number[] = [];
    const { client } = createClient(json({}), { hooks: { response: ({ status }) => seen.push(status) } });
    await client.users.me();
    expect([toStderr.mock.calls.length, toStdout.mock.calls.length, seen]).toEqual([2, 0, [200]]);
  });
});
