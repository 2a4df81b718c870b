import { LealUp } from './client.ts';
import type { Fetch, LealUpOptions } from './core/settings.ts';
import { answerRequest, type MockOptions, type MockRequest } from './testing/answer.ts';

export { problem, type MockAnswers, type MockOptions, type MockRequest, type SdkMethod } from './testing/answer.ts';

/** A LealUp that answers from the samples of the contract, without a server. It keeps nothing: for that, use the emulator. */
export interface MockLealUp {
  readonly client: LealUp;
  /** For a client of your own: `new LealUp({ fetch })`. */
  readonly fetch: Fetch;
  /** What has been asked so far. */
  readonly requests: readonly MockRequest[];
}

/** Makes a mock, and a client on it that doesn't wait between retries. */
export function mockLealUp({ answers, onRequest, ...options }: MockOptions & LealUpOptions = {}): MockLealUp {
  const requests: MockRequest[] = [];
  const note = (request: MockRequest) => {
    requests.push(request);
    onRequest?.(request);
  };
  const fetch: Fetch = (url, init) => answerRequest(new Request(url, init), { answers, onRequest: note });
  const client = new LealUp({ apiKey: 'lealup_sk_test_emulator', ...options, fetch, retry: { sleep: instantSleep, ...options.retry } });
  return { client, fetch, requests };
}

/** For `retry: { sleep: instantSleep }`: retries that don't wait. */
export async function instantSleep(): Promise<void> {}

/** The part of MSW's `http` that the handlers are made with. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response>): Handler;
}

/**
 * Handlers for MSW that answer as {@link mockLealUp} does: `setupServer(...mswHandlers(http))`. `baseUrl` is the address
 * that the code under test calls; default `https://api.lealup.com`.
 */
export function mswHandlers<Handler>(http: MswHttp<Handler>, { baseUrl = 'https://api.lealup.com', ...options }: MockOptions & { baseUrl?: string } = {}): Handler[] {
  return [http.all(`${baseUrl}/*`, ({ request }) => answerRequest(request, options))];
}
