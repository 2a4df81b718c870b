import { ConfigurationError } from '../errors/configuration-error.ts';
import { hasFetchCache } from './environment.ts';
import type { Settings } from './settings.ts';

/** What any method takes as its last argument. */
export interface RequestOptions {
  /** Aborts the call, which then rejects at once with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** The longest time of one attempt, in milliseconds. */
  timeoutMs?: number | undefined;
  /** The longest time of the call with all its attempts and waits, in milliseconds. */
  deadlineMs?: number | undefined;
  /** How often a failed attempt is repeated. */
  maxRetries?: number | undefined;
  /** 1 to 255 printable ASCII characters; null sends none, and a POST is then never repeated. Default for POST: a UUID. */
  idempotencyKey?: string | null | undefined;
  /** More headers. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** More query parameters. */
  query?: QueryParameters | undefined;
  /** More fields of a JSON body. */
  body?: Readonly<Record<string, unknown>> | undefined;
  /** More options of `fetch`, such as `{ dispatcher }` or Next.js's `{ next }`. What the client sets itself wins. */
  fetchOptions?: (RequestInit & Readonly<Record<string, unknown>>) | undefined;
  /** `tenant_id` of another workspace of the user. */
  workspace?: string | undefined;
}

/** Query parameters: a list is joined by commas, undefined is left out. */
export type QueryParameters = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;

/** The value of a query parameter. */
export type QueryValue = string | number | boolean;

/** Any request to LealUp. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Begins with `/`; `{name}` is filled in from `params`. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: QueryParameters | undefined;
  /** Sent as JSON; a string is taken to be JSON already, `URLSearchParams` are sent as a form. */
  readonly body?: unknown;
  /** What a good answer holds: `json`, `none`, or `any` of the two (default). */
  readonly answer?: 'json' | 'none' | 'any' | undefined;
}

/** The parts of a request that stay the same over its attempts. */
export interface PreparedRequest {
  readonly pathAndQuery: string;
  readonly idempotencyKey: string | undefined;
  /** What each attempt adds its credential and its signal to. */
  readonly init: RequestInit & { readonly headers: Record<string, string> };
}

/**
 * Writes a request down, all but its host and its credential.
 *
 * @throws {@link ConfigurationError} for a path, a parameter or a header that cannot be sent.
 */
export function prepareRequest(request: ApiRequest, options: RequestOptions, settings: Settings): PreparedRequest {
  const body = writeBody(request.body, options.body);
  const idempotencyKey = chooseIdempotencyKey(request.method, options.idempotencyKey);
  const workspace = options.workspace ?? settings.workspace;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = isForm(request.body) ? 'application/x-www-form-urlencoded' : 'application/json';
  if (settings.userAgent !== undefined) headers['user-agent'] = settings.userAgent;
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  if (workspace !== undefined) headers['x-lealup-workspace'] = checkHeader('x-lealup-workspace', workspace);
  for (const name in options.headers) {
    const value = options.headers[name];
    if (value !== undefined) headers[name.toLowerCase()] = checkHeader(name, value);
  }
  const init = {
    ...chooseFetchOptions(request, options),
    method: request.method,
    headers,
    body: body ?? null,
    // Each attempt sets its own.
    signal: null,
    // A redirect is never followed: neither the credential nor the body is for another host.
    redirect: 'manual' as const,
  };
  return { pathAndQuery: writePath(request) + writeQuery(request, options), idempotencyKey, init };
}

function writePath({ path, params }: ApiRequest): string {
  if (!path.startsWith('/')) throw new ConfigurationError(`The path ${path} must begin with a slash.`);
  let filled = path;
  for (const name in params) {
    const value = params[name];
    // `.` and `..` would be taken as steps of the path, and name another resource (RFC 3986 section 5.2.4).
    if (typeof value !== 'string' || value === '' || value === '.' || value === '..') {
      throw new ConfigurationError(`The ${name} for ${path} is ${JSON.stringify(value)}. Pass an id.`);
    }
    filled = filled.replace(`{${name}}`, encodeURIComponent(value));
  }
  return filled;
}

function writeQuery({ path, query }: ApiRequest, options: RequestOptions): string {
  const parameters: QueryParameters = options.query ? { ...query, ...options.query } : (query ?? {});
  let text = '';
  for (const name in parameters) {
    const value = parameters[name];
    if (value === undefined) continue;
    const values: readonly QueryValue[] = Array.isArray(value) ? value : [value];
    const separator = text === '' && !path.includes('?') ? '?' : '&';
    text += `${separator}${encodeURIComponent(name)}=${values.map((item) => encodeURIComponent(item)).join(',')}`;
  }
  return text;
}

function writeBody(body: unknown, more: RequestOptions['body']): string | undefined {
  if (isForm(body)) return body.toString();
  if (more !== undefined) return JSON.stringify({ ...(typeof body === 'string' ? JSON.parse(body) : body), ...more });
  return body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
}

/** No answer comes out of a framework's cache, unless the caller asks for that. */
function chooseFetchOptions({ method }: ApiRequest, { fetchOptions }: RequestOptions): RequestInit {
  const isAsked = fetchOptions !== undefined && ('cache' in fetchOptions || 'next' in fetchOptions);
  return method === 'GET' && !isAsked && hasFetchCache() ? { ...fetchOptions, cache: 'no-store' } : (fetchOptions ?? {});
}

function isForm(body: unknown): body is URLSearchParams {
  // By tag, since `instanceof` fails across realms.
  return Object.prototype.toString.call(body) === '[object URLSearchParams]';
}

function chooseIdempotencyKey(method: string, key: string | null | undefined): string | undefined {
  if (key === null) return undefined;
  if (key === undefined) return method === 'POST' ? crypto.randomUUID() : undefined;
  if (/^[\x20-\x7e]{1,255}$/.test(key)) return key;
  throw new ConfigurationError('The idempotencyKey is not 1 to 255 printable ASCII characters. Use a UUID.');
}

function checkHeader(name: string, value: string): string {
  // `fetch` would refuse it too, with a message that quotes the value.
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw new ConfigurationError(`The header ${JSON.stringify(name)} cannot be sent. Use ASCII without line breaks.`);
}
