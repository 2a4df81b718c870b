import type { HttpRequest, HttpResponse, RawHeaders } from '../../http/message.ts';
import { formatInstant } from '../../domain/instant.ts';
import type { Control } from '../schemas.ts';
import { redactBody, redactForm, redactHeaders, redactKeys, secretsOf } from './redact.ts';

export type LoggedRequest = Control<'LoggedRequest'>;

/** How much of a body is kept, in bytes. */
export const CAP_BYTES = 16_384;

interface KeptBody {
  bytes: Uint8Array | string | null;
  /** The size of the whole; null if it was never read. */
  size: number | null;
}

/** What is kept of a request: what was at hand when it was answered, as it was. It is read and redacted when someone asks. */
export interface RequestRecord {
  id: number;
  at: number;
  tenantId: string | null;
  method: string;
  path: string;
  search: string;
  operationId: string | null;
  /** Null if the connection was broken instead. */
  status: number | null;
  durationMs: number;
  requestHeaders: RawHeaders;
  requestBody: KeptBody;
  responseHeaders: Record<string, string>;
  responseBody: KeptBody;
}

/** What becomes known of a request by answering it. */
export interface Answered {
  request: HttpRequest;
  operationId: string | null;
  /** Null if there was none. */
  response: HttpResponse | null;
  at: number;
  durationMs: number;
}

export function keep(id: number, { request, operationId, response, at, durationMs }: Answered): RequestRecord {
  // Once a customer is erased, its id is not kept either.
  const isErasure = operationId === 'deleteCustomer' && response?.status === 204 && /(?:^|&)hard=/.test(request.search);
  return {
    id,
    at,
    tenantId: request.tenantId,
    method: request.method,
    path: isErasure ? '/v1/customers/{id}' : request.path,
    search: request.search,
    operationId,
    status: response?.status ?? null,
    durationMs,
    requestHeaders: request.rawHeaders,
    requestBody: request.body === 'too_large' ? { bytes: null, size: null } : keepBody(request.body),
    responseHeaders: response?.headers ?? {},
    responseBody: keepBody(typeof response?.body === 'string' ? response.body : null),
  };
}

function keepBody(body: Uint8Array | string | null): KeptBody {
  if (body === null) return { bytes: null, size: 0 };
  if (body.length <= CAP_BYTES) return { bytes: body, size: body.length };
  // A part of a string or an array would hold on to the whole of it.
  if (typeof body !== 'string') return { bytes: Uint8Array.from(body.subarray(0, CAP_BYTES)), size: body.length };
  return { bytes: Buffer.from(body.slice(0, CAP_BYTES)), size: Buffer.byteLength(body) };
}

/** A record as it is shown, without secrets. */
export function show(record: RequestRecord): LoggedRequest {
  const request = redactHeaders(pairsOf(record.requestHeaders));
  const response = redactHeaders(Object.entries(record.responseHeaders));
  const sent = textOf(record.requestBody);
  const answered = textOf(record.responseBody);
  const problem = response['content-type']?.startsWith('application/problem+json') ? /"code":"(\w+)"/.exec(answered.body ?? '')?.[1] : undefined;
  return {
    id: record.id,
    at: formatInstant(record.at),
    tenant_id: record.tenantId,
    method: record.method,
    path: redactKeys(record.path),
    query: redactForm(record.search),
    operation_id: record.operationId,
    status: record.status,
    duration_ms: Math.round(record.durationMs * 1000) / 1000,
    problem: problem ?? null,
    request: { headers: request, ...redacted(sent, request, secretsOf(record.operationId, 'request')) },
    response: { headers: response, ...redacted(answered, response, problem === undefined ? secretsOf(record.operationId, 'response') : new Set()) },
  };
}

type Body = Pick<Control<'LoggedMessage'>, 'body' | 'bytes' | 'is_cut'>;

function redacted(body: Body, headers: Record<string, string>, names: ReadonlySet<string>): Body {
  return body.body === null ? body : { ...body, body: redactBody(body.body, headers['content-type'] ?? '', names) };
}

function textOf({ bytes, size }: KeptBody): Body {
  if (bytes === null) return { body: null, bytes: size, is_cut: size === null };
  const whole = Buffer.from(bytes);
  const total = typeof bytes === 'string' ? whole.length : (size ?? whole.length);
  return { body: whole.subarray(0, CAP_BYTES).toString(), bytes: total, is_cut: total > CAP_BYTES };
}

/** Whether a record holds one of these texts, which are in lower case, wherever it may be. */
export function holds(record: RequestRecord, words: readonly string[]): boolean {
  const texts = [record.path, record.search, ...new URLSearchParams(record.search).values(), textOf(record.requestBody).body, textOf(record.responseBody).body];
  const all = texts.join('\n').toLowerCase();
  return words.some((word) => all.includes(word));
}

/** Header names and values, whichever edge they came through. */
function pairsOf(headers: RawHeaders): Iterable<[string, string]> {
  if (!Array.isArray(headers)) return headers as Headers;
  return headers.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : []));
}
