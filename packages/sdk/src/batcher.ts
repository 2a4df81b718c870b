import { EventBatcher } from './batcher/batcher.ts';
import type { Batcher } from './batcher/api.ts';
import type { BatcherClient } from './batcher/delivery.ts';
import { resolveBatcherSettings, type BatcherOptions } from './batcher/options.ts';

export type { Batcher, BatcherStats, CloseResult, TimeLimit } from './batcher/api.ts';
export type { BatcherClient } from './batcher/delivery.ts';
export { EventRejectedError, QueueFullError } from './batcher/errors.ts';
export type { BatcherEvent, BatcherOptions, DropReason, KeyedEvent, Overflow } from './batcher/options.ts';
export type { Spool, SpooledEvent, SpoolLoad, SpoolPlace } from './batcher/spooling.ts';

/**
 * Makes a batcher for a server: it collects events, sends them by the thousand, and sends again what LealUp could not
 * take. An event is stored once, however often it had to be sent.
 *
 * @throws {@link ConfigurationError} for a limit that is none.
 */
export function createBatcher(client: BatcherClient, options: BatcherOptions = {}): Batcher {
  return new EventBatcher(client, resolveBatcherSettings(options));
}
