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
    expect(lines.map((line) => line.replaceAll(/\d+ ms/g, 'N ms'))).toEqual([
      'lealup request GET /v1/customers #1',
      'lealup response GET /v1/customers #1 500, request req_1, N ms',
      expect.stringMatching(/^lealup retry GET \/v1\/customers #1 waits N ms ServerError: .*\[redacted\] failed/),
      'lealup request GET /v1/customers #2',
      'lealup response GET /v1/customers #2 404, request req_1, N ms',
      expect.stringMatching(/^lealup error GET \/v1\/customers #2 NotFoundError: /),
      'lealup request POST /v1/events #1',
      'lealup response POST /v1/events #1 200, request req_1, N ms',
    ]);
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
