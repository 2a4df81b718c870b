import { readEnvironment } from '../core/environment.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { LealUpError } from '../errors/lealup-error.ts';
import { MAX_EVENTS } from '../event-batches.ts';
import type { Resolver } from '../resolver.ts';
import type { EventInput } from '../types.ts';
import type { Spool } from './spooling.ts';

/** An event whose customer is named by what your own data holds: a domain, or whatever the resolver goes by. */
export type KeyedEvent = Omit<EventInput, 'customer_id'> &
  ({ email_domain: string; customer_key?: never } | { customer_key: string; email_domain?: never });

/** What {@link Batcher.add} takes. Without a resolver, an event needs its `customer_id`. */
export type BatcherEvent = EventInput | KeyedEvent;

/** What happens to an event that the queue has no room for. */
export type Overflow = 'wait' | 'drop-oldest' | 'drop-newest' | 'throw';

/** Why an event was dropped. */
export type DropReason = 'overflow' | 'closed';

/** What `createBatcher` takes. */
export interface BatcherOptions {
  /** Events of a request, at most 1000. Default 1000. */
  maxBatch?: number | undefined;
  /** How long an event waits for others, in milliseconds. Default 1000. */
  flushMs?: number | undefined;
  /** Events in memory beside those under way. Default 10 000. */
  maxQueue?: number | undefined;
  /** Their JSON in bytes. Default 64 MiB. */
  maxQueueBytes?: number | undefined;
  /** What happens to an event that there is no room for. Default `wait`: `add()` returns a promise. */
  overflow?: Overflow | undefined;
  /** Requests at a time. Default 2. */
  concurrency?: number | undefined;
  /** How batches that failed wait: base and longest wait in milliseconds. Default 1000 and 60 000. */
  retry?: { baseMs?: number | undefined; maxMs?: number | undefined } | undefined;
  /** Sees each event before it is queued; may change it, or return null, which drops it. */
  beforeSend?: ((event: BatcherEvent) => BatcherEvent | null) | undefined;
  /** Gets each event that is refused for good, with the reason: its own, or that of its whole batch. */
  onRejected?: ((event: BatcherEvent, error: LealUpError) => void) | undefined;
  /** Gets each event that is given up unsent. */
  onDrop?: ((event: BatcherEvent, reason: DropReason) => void) | undefined;
  /** Gets the promise of each flush: Workers' `ctx.waitUntil`. */
  waitUntil?: ((flush: Promise<unknown>) => void) | undefined;
  /** Keeps events on disk until they are settled: `fileSpool` of `@lealup/sdk/spool`. */
  spool?: Spool | undefined;
  /** What becomes of spooled events that are older than 30 days when they are read back. Default `backfill`. */
  onExpired?: 'backfill' | 'reject' | undefined;
  /** Finds the customer of events with `email_domain` or `customer_key`. */
  resolver?: Resolver | undefined;
  /** False: events are counted as dropped, and nothing is sent. Default: true, unless `LEALUP_DISABLED` is 1. */
  enabled?: boolean | undefined;
}

/** The options with their defaults, checked. */
export interface BatcherSettings extends Pick<BatcherOptions, 'beforeSend' | 'onRejected' | 'onDrop' | 'waitUntil' | 'spool' | 'resolver'> {
  readonly maxBatch: number;
  readonly flushMs: number;
  readonly maxQueue: number;
  readonly maxQueueBytes: number;
  readonly overflow: Overflow;
  readonly concurrency: number;
  readonly retry: { readonly baseMs: number; readonly maxMs: number };
  readonly onExpired: 'backfill' | 'reject';
  readonly enabled: boolean;
}

/** @throws {@link ConfigurationError} for a limit that is none. */
export function resolveBatcherSettings(options: BatcherOptions): BatcherSettings {
  const { beforeSend, onRejected, onDrop, waitUntil, spool, resolver } = options;
  const settings = {
    maxBatch: checkLimit('maxBatch', options.maxBatch ?? MAX_EVENTS),
    flushMs: checkLimit('flushMs', options.flushMs ?? 1000),
    maxQueue: checkLimit('maxQueue', options.maxQueue ?? 10_000),
    maxQueueBytes: checkLimit('maxQueueBytes', options.maxQueueBytes ?? 64 * 1024 * 1024),
    overflow: options.overflow ?? 'wait',
    concurrency: checkLimit('concurrency', options.concurrency ?? 2),
    retry: {
      baseMs: checkLimit('retry.baseMs', options.retry?.baseMs ?? 1000),
      maxMs: checkLimit('retry.maxMs', options.retry?.maxMs ?? 60_000),
    },
    onExpired: options.onExpired ?? 'backfill',
    enabled: options.enabled ?? readEnvironment('LEALUP_DISABLED') !== '1',
    beforeSend,
    onRejected,
    onDrop,
    waitUntil,
    spool,
    resolver,
  } satisfies BatcherSettings;
  if (settings.maxBatch <= MAX_EVENTS) return settings;
  throw new ConfigurationError(`maxBatch is ${settings.maxBatch}, and LealUp takes ${MAX_EVENTS} events in a request. Lower it.`);
}

function checkLimit(name: string, value: number): number {
  if (value > 0) return value;
  throw new ConfigurationError(`${name} is ${value}. Set it to more than 0.`);
}
