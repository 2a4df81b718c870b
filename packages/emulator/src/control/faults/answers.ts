import { problems } from '@lealup/contract';
import { httpDate, realNow } from '../../clock/clock.ts';
import { wait } from '../../clock/timers.ts';
import { ProblemError } from '../../domain/problem.ts';
import { ConnectionBroken, type HttpResponse } from '../../http/message.ts';
import type { Control } from '../schemas.ts';

type Fault = Control<'Fault'>;
type Damage = (response: HttpResponse, fault: Fault, signal: AbortSignal) => HttpResponse;

const DRIP_MS = 2_000;
const DRIP_PARTS = 20;
const STALE_S = 3_600;

/** What becomes of an answer that has been made. */
const DAMAGES = {
  lose: () => {
    throw new ConnectionBroken();
  },
  cut(response) {
    const bytes = bytesOf(response);
    if (!bytes) throw new ConnectionBroken();
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    const body = streamOf(async function* cut() {
      yield half;
      throw new ConnectionBroken();
    });
    return { ...response, headers: { ...response.headers, 'content-length': String(bytes.length) }, body };
  },
  truncate: (response) => (typeof response.body === 'string' ? { ...response, body: response.body.slice(0, Math.floor(response.body.length / 2)) } : response),
  mistype: (response) => ({ ...response, headers: { ...response.headers, 'content-type': 'text/html; charset=utf-8' } }),
  drip(response, { drip_ms = DRIP_MS }, signal) {
    const bytes = bytesOf(response);
    if (!bytes) return response;
    const size = Math.ceil(bytes.length / DRIP_PARTS);
    const body = streamOf(async function* drip() {
      for (let at = 0; at < bytes.length; at += size) {
        await wait(drip_ms / DRIP_PARTS, signal);
        yield bytes.subarray(at, at + size);
      }
    });
    return { ...response, headers: { ...response.headers, 'content-length': String(bytes.length) }, body };
  },
  stale_clock: (response, { stale_s = STALE_S }) => ({ ...response, headers: { ...response.headers, date: httpDate(realNow() - stale_s * 1000) } }),
} as const satisfies Record<Exclude<Control<'FaultAnswer'>, 'reset'>, Damage>;

/** The answer of a call that this fault happens to; `answer` does what was asked. */
export function answerWith(fault: Fault, answer: () => HttpResponse | Promise<HttpResponse>, signal: AbortSignal): HttpResponse | Promise<HttpResponse> {
  const { code, status, answer: damage } = fault;
  if (code !== undefined) {
    const headers = { ...retryAfter(fault), 'x-lealup-fault': fault.id };
    throw new ProblemError(code, 'This is an injected fault. DELETE /_emulator/faults ends it.', { headers });
  }
  if (status !== undefined) return bareAnswer(status, fault);
  if (damage === 'reset') throw new ConnectionBroken();
  if (damage === undefined) return answer();
  const spoil = (response: HttpResponse) => DAMAGES[damage]({ ...response, headers: { ...response.headers, 'x-lealup-fault': fault.id } }, fault, signal);
  const response = answer();
  return response instanceof Promise ? response.then(spoil) : spoil(response);
}

/** What a proxy in between would answer. */
function bareAnswer(status: number, fault: Fault): HttpResponse {
  const body = fault.body ?? `${status}: this is an injected fault\n`;
  const isJson = body.trimStart().startsWith('{');
  const type = isJson ? 'application/json' : 'text/plain; charset=utf-8';
  return { status, headers: { 'content-type': type, ...retryAfter(fault), 'x-lealup-fault': fault.id }, body };
}

/** A rate limit tells when to come again, also if nobody has said so. */
function retryAfter({ code, status, retry_after_s }: Fault): Record<string, string> {
  const seconds = retry_after_s ?? (status === 429 || (code !== undefined && problems[code].status === 429) ? 1 : undefined);
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}

function bytesOf({ body }: HttpResponse): Uint8Array | null {
  return typeof body === 'string' ? new TextEncoder().encode(body) : null;
}

function streamOf(parts: () => AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  const source = parts();
  return new ReadableStream({
    async pull(controller) {
      const part = await source.next();
      if (part.done) controller.close();
      else controller.enqueue(part.value);
    },
    cancel: () => void source.return(undefined),
  });
}
