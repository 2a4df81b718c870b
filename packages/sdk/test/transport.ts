import { LealUp, type LealUpOptions } from '../src/index.ts';

export const KEY = 'lealup_sk_test_CANARY0123456789';

/** What a fake transport does with one request. */
export type Reply = Response | Error | ((request: SentRequest) => Response | Promise<Response>);

export interface SentRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
  init: RequestInit;
}

/** A client whose transport gives these replies in turn, the last one for ever; its waits are noted, not waited. */
export function createClient(replies: Reply | Reply[], options: LealUpOptions = {}) {
  const requests: SentRequest[] = [];
  const waits: number[] = [];
  const queue = [replies].flat();
  const client = new LealUp({
    apiKey: KEY,
    baseUrl: 'https://api.test',
    retry: {
      sleep: (waitMs) => {
        waits.push(waitMs);
        return Promise.resolve();
      },
    },
    fetch: async (url, init) => {
      const request = {
        url,
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? init.body : undefined,
        init,
      };
      requests.push(request);
      const reply = (queue.length > 1 ? queue.shift() : queue[0]) ?? new Error('no reply');
      if (reply instanceof Error) throw reply;
      return typeof reply === 'function' ? reply(request) : reply.clone();
    },
    ...options,
  });
  return { client, requests, waits };
}

export function json(body: unknown, { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}): Response {
  return Response.json(body, { status, headers: { 'x-request-id': 'req_1', ...headers } });
}

export function problem(status: number, code: string, { headers = {}, ...members }: { headers?: Record<string, string> } & Record<string, unknown> = {}): Response {
  const body = { type: `https://docs.lealup.com/errors/${code}`, title: code, status, detail: 'Why and what to do.', code, ...members };
  return json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

export function page(data: unknown[], nextCursor: string | null = null): Response {
  return json({ data, next_cursor: nextCursor, has_more: nextCursor !== null });
}

/** What a promise rejects with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

/** A transport that never answers and does not listen to its signal. */
export function never(): Promise<Response> {
  return new Promise(() => {});
}
