import { invalid, ProblemError } from '../domain/problem.ts';
import { DAY_MS } from '../domain/instant.ts';
import type { Store } from '../store/store.ts';
import { fingerprint } from './fingerprint.ts';
import type { HttpRequest } from './message.ts';

export interface Owner {
  tenant: number;
  /** The credential: another one of the same workspace has keys of its own. */
  subject: string;
  now: number;
}

export interface Kept {
  status: number;
  body: string | null;
  isReplay?: boolean;
}

/** The request's `Idempotency-Key`; null without one. */
export function readIdempotencyKey(request: HttpRequest): string | null {
  const key = request.header('idempotency-key');
  if (key === undefined) return null;
  if (/^[\x20-\x7e]{1,255}$/.test(key)) return key;
  throw invalid('?Idempotency-Key', 'invalid_format', 'must be 1 to 255 printable ASCII characters');
}

/** The answer kept for the same request under the same key, if there is one. Runs in the work's own transaction. */
export function answerKept(store: Store, owner: Owner, key: string | null, request: HttpRequest, body: unknown): Kept | null {
  if (key === null) return null;
  const kept = store.idempotency.get(owner.tenant, owner.subject, key, owner.now);
  if (!kept) return null;
  if (kept.fingerprint !== fingerprint(request.method, request.path, request.search, body)) {
    throw new ProblemError(
      'idempotency_key_reused',
      `The Idempotency-Key ${JSON.stringify(key)} was used for another request. Use a new key for a new request.`,
    );
  }
  return { status: kept.status, body: kept.body, isReplay: true };
}

/** Keeps an answer for 24 hours. Errors never come here: they are thrown, and so is what they did undone. */
export function keepAnswer(
  store: Store,
  owner: Owner,
  key: string | null,
  request: HttpRequest,
  body: unknown,
  answer: Kept,
): Kept {
  if (key !== null) {
    store.idempotency.put(owner.tenant, owner.subject, key, {
      fingerprint: fingerprint(request.method, request.path, request.search, body),
      status: answer.status,
      body: answer.body,
      expires_at: owner.now + DAY_MS,
    });
    store.idempotency.bound(owner.now);
  }
  return answer;
}
