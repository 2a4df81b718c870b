import { createAPIError } from '../errors/api-error.ts';
import type { CallFacts } from '../errors/call-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import type { Problem } from '../types.ts';
import type { ApiRequest } from './request.ts';
import { retryAfterMs } from './retry-timing.ts';

/** What a transport says of an answer. Its headers are looked at only where somebody wants them: making them costs. */
export type Received = Pick<Response, 'status' | 'headers'>;

/** An answer as it came over the wire, whole. */
export interface RawAnswer {
  readonly response: Received;
  readonly text: string;
}

/** What surrounds the data of an answer. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  /** `X-Request-Id`: name it when you ask LealUp's support. */
  readonly requestId: string | undefined;
}

/** The data of an answer, and what surrounds it. */
export interface Answer<T> {
  readonly data: T;
  readonly response: ResponseInfo;
}

/** The data of an answer, and where what surrounds it can be found. */
export interface Opened<T> {
  readonly data: T;
  readonly response: Received;
}

/** What surrounds the data, looked up. */
export function describeResponse({ status, headers }: Received): ResponseInfo {
  return { status, headers, requestId: headers.get('x-request-id') ?? undefined };
}

/**
 * Opens an answer.
 *
 * @throws {@link APIError} for an error, {@link InvalidResponseError} for what is no answer of this API.
 */
export function readAnswer(raw: RawAnswer, expected: ApiRequest['answer'], facts: () => CallFacts): Opened<unknown> {
  const { response, text } = raw;
  const { status } = response;
  if (status >= 200 && status < 300) {
    if (expected === 'none' || (text === '' && expected !== 'json')) return { data: undefined, response };
    const data = parseJson(text);
    // Every answer of this API is an object; a bare number or null comes from something else.
    if (data !== undefined && (expected !== 'json' || isObject(data))) return { data, response };
  }
  const { headers, requestId } = describeResponse(response);
  const known = { ...facts(), status, requestId };
  // 0 is what a browser shows of a redirect that is not followed.
  if (status < 400) throw new InvalidResponseError(describeGarbage(raw, known), known);
  throw createAPIError({
    ...known,
    headers,
    problem: readProblem(parseJson(text)),
    retryAfterMs: retryAfterMs(headers, { status, nowMs: Date.now() }),
  });
}

/** The JSON value, or undefined: the parser's message quotes the body, and errors show none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readProblem(value: unknown): Partial<Problem> | undefined {
  if (!isObject(value)) return undefined;
  const problem: Record<string, unknown> = { ...value };
  // What the errors of this package are made from.
  for (const member of ['title', 'detail', 'code']) {
    if (typeof problem[member] !== 'string') delete problem[member];
  }
  return problem;
}

function describeGarbage(raw: RawAnswer, { operation }: CallFacts): string {
  return `${operation} answered ${raw.response.status} with ${nameOf(raw)}. Check baseUrl and the proxies.`;
}

function nameOf({ response: { status, headers }, text }: RawAnswer): string {
  const location = headers.get('location') ?? '';
  // Its path may hold a secret.
  if (URL.canParse(location)) return `a redirect to ${new URL(location).origin}`;
  if (status < 200 || status > 299) return 'a redirect';
  if (text === '') return 'nothing';
  return `${/^\s*</.test(text) ? 'HTML' : 'no JSON object'} (${headers.get('content-type') ?? 'no content type'})`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
