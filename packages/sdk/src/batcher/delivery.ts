import type { LealUp } from '../client.ts';
import { isRetryableStatus } from '../core/retry-timing.ts';
import { isAPIError, isConfigurationError, isResponseValidationError } from '../errors/guards.ts';
import { createShapeError } from '../errors/invalid-response-error.ts';
import { MAX_BYTES } from '../event-batches.ts';
import type { EventError, EventsResult } from '../types.ts';
import type { Entry } from './entry.ts';
import type { Queue } from './queue.ts';

/** The part of a client that the batcher uses. */
export type BatcherClient = Pick<LealUp, 'request'>;

/** Events of one request, together until they are settled, so that a retry is the same request under the same key. */
export interface Batch {
  readonly entries: readonly Entry[];
  readonly idempotencyKey: string;
}

/** What LealUp says of a batch; its counts add up to the number of its events. */
export interface Judgement {
  readonly accepted: number;
  readonly deduplicated: number;
  readonly rejected: number;
  readonly errors: readonly EventError[];
}

export function createBatch(entries: readonly Entry[]): Batch {
  return { entries, idempotencyKey: crypto.randomUUID() };
}

/** Takes a batch from the front of the queue: as many as fit that go to the same place. */
export function takeBatch(queue: Queue, { maxBatch }: { maxBatch: number }): Batch {
  const entries: Entry[] = [];
  let bytes = 0;
  for (let next = queue.first; next !== undefined; next = queue.first) {
    // A comma, and the id that may stand where a key stood, are no more than this.
    const addedBytes = next.bytes + 128;
    const isFull = entries.length === maxBatch || bytes + addedBytes > MAX_BYTES || next.isBackfill !== entries[0]?.isBackfill;
    if (entries.length > 0 && isFull) break;
    queue.shift();
    entries.push(next);
    bytes += addedBytes;
  }
  return createBatch(entries);
}

/** Halves of a batch that was too large for whoever stands before LealUp. */
export function split({ entries }: Batch): Batch[] {
  const middle = Math.ceil(entries.length / 2);
  return [createBatch(entries.slice(0, middle)), createBatch(entries.slice(middle))];
}

/**
 * Sends a batch.
 *
 * @throws {@link LealUpError} as every call does; the signal's reason if it is aborted.
 */
export async function deliver(client: BatcherClient, batch: Batch, signal: AbortSignal): Promise<Judgement> {
  const { entries, idempotencyKey } = batch;
  const path = entries[0]?.isBackfill ? '/v1/events/backfill' : '/v1/events';
  const body = `{"events":[${entries.map((entry) => entry.body).join(',')}]}`;
  const request = { method: 'POST', path, body, answer: 'json', idempotencyKey, signal } as const;
  const { data, response } = await client.request<Partial<EventsResult>>(request).withResponse();
  if (!Array.isArray(data.errors)) throw createShapeError(`POST ${path}`, response, { lack: 'without a list of errors' });
  return balance(data, data.errors, entries.length);
}

/** Whether sending the same again leads nowhere. A transport or a key function that fails may do better next time. */
export function isFinal(error: unknown): boolean {
  if (isAPIError(error)) return !isRetryableStatus(error.status, error.code);
  return isConfigurationError(error) || isResponseValidationError(error);
}

/** Counts that add up whatever the server answers: each event is exactly one of the three. */
function balance(data: Partial<EventsResult>, errors: readonly EventError[], total: number): Judgement {
  const known = new Map(errors.filter(({ index }) => Number.isInteger(index) && index >= 0 && index < total).map((error) => [error.index, error]));
  const rejected = clamp(data.rejected, { from: known.size, to: total });
  const deduplicated = clamp(data.deduplicated, { from: 0, to: total - rejected });
  return { rejected, deduplicated, accepted: total - rejected - deduplicated, errors: [...known.values()] };
}

function clamp(value: number | undefined, { from, to }: { from: number; to: number }): number {
  return Math.min(to, Math.max(from, value ?? 0));
}
