import { createHmac, timingSafeEqual } from 'node:crypto';
import { ProblemError } from '../domain/problem.ts';

const MAC_BYTES = 16;

/** The place of a row in its list: the numbers that the list is ordered by. */
export type Position = readonly number[];

/**
 * Opaque cursors: a position, and a MAC over it, the tenant, the operation and the filters, so that a cursor that was
 * altered, or that comes from another query, is refused. The page size is not part of it and may change between pages.
 */
export class Cursors {
  #key;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  encode(position: Position, scope: string): string {
    const payload = Buffer.from(JSON.stringify(position));
    return Buffer.concat([this.#mac(payload, scope), payload]).toString('base64url');
  }

  decode(cursor: string, scope: string): Position {
    const bytes = Buffer.from(cursor, 'base64url');
    const payload = bytes.subarray(MAC_BYTES);
    const isOurs =
      bytes.byteLength > MAC_BYTES &&
      bytes.toString('base64url') === cursor &&
      timingSafeEqual(bytes.subarray(0, MAC_BYTES), this.#mac(payload, scope));
    if (!isOurs) {
      throw new ProblemError(
        'invalid_cursor',
        'The cursor was altered, or comes from another query. Start again without one, or repeat the filters that it came from.',
      );
    }
    // The MAC shows that this text is our own.
    return JSON.parse(payload.toString()) as number[];
  }

  #mac(payload: Uint8Array, scope: string): Uint8Array {
    return createHmac('sha256', this.#key).update(scope).update('\0').update(payload).digest().subarray(0, MAC_BYTES);
  }
}

/** What a cursor is bound to. */
export function cursorScope(tenantId: string, operationId: string, query: Record<string, unknown>): string {
  const filters = Object.entries(query).filter(([name]) => name !== 'cursor' && name !== 'limit');
  return JSON.stringify([tenantId, operationId, filters.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
