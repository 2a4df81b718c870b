import type { Clock, ClockState } from './clock/clock.ts';
import { createClock, realNow } from './clock/clock.ts';
import { monotonicMs, yieldToOthers } from './clock/timers.ts';
import { createScheduler } from './clock/scheduler.ts';
import { DAY_MS, formatInstant, parseInstant } from './domain/instant.ts';
import { ProblemError } from './domain/problem.ts';
import type { Work } from './operations/context.ts';
import { scheduleNights } from './operations/nightly.ts';
import { MAX_ATTEMPTS, runners } from './operations/due-work.ts';
import type { DueWork } from './store/due-work.ts';
import { diskFault } from './store/disk-fault.ts';
import type { Store } from './store/store.ts';
import type { Tenant } from './store/tenants.ts';
import type { Transact } from './store/transactor.ts';
import { WebhookDispatcher } from './webhooks/dispatcher.ts';
import type { WebhookFault } from './webhooks/fault.ts';
import type { SenderOptions } from './webhooks/sender.ts';

/** The last moment that a timestamp of the API can tell. */
const LAST_MS = parseInstant('9999-12-31T23:59:59.999Z') ?? Number.POSITIVE_INFINITY;

const REAL_CLOCK = createClock({ mode: 'system', offsetMs: 0, nowMs: 0 });

/** A running clock makes up for this many nights. */
const MAX_MISSED_NIGHTS = 90;

/** Work that failed is tried again after this long. */
const RETRY_MS = 60_000;

/** What could not even be written down as failed is tried again after this long, in real time. */
const STALL_MS = 1_000;

/** A move of the clock lets others be answered after this long, in real time. */
const TURN_MS = 20;

export interface TimelineParts {
  store: Store;
  transact: Transact;
  work: (tenant: Tenant, now: number) => Work;
  sending: SenderOptions;
  /** What an injected fault does to an attempt. */
  faultFor(delivery: { id: string; type: string; tenantId: string }): WebhookFault | null;
  /** What signatures carry: the time of receivers' clocks. */
  signingNow: () => number;
  /** Called when attempts to deliver have been written down, with how many. */
  onRecorded(count: number): void;
  onFailure(error: unknown): void;
}

/** The clock, and all that happens because time goes on: due work and webhook deliveries. */
export class Timeline {
  readonly dispatcher: WebhookDispatcher;
  #parts;
  #clock: Clock;
  #scheduler;
  /** For what goes by real time, whatever the clock does. */
  #realScheduler = createScheduler(
    () => REAL_CLOCK,
    () => this.#tick(),
  );
  /** When work is due next; 0 if that has to be looked up, null if there is none. */
  #nextDue: number | null = 0;
  #isMoving = false;
  /** Why a move that is under way has to end. */
  #endOfMove: Error | null = null;
  /** Whether due work could not be done, such as on a full disk, and is looked at again in a while. */
  #isStalled = false;

  constructor(parts: TimelineParts, state: ClockState) {
    this.#parts = parts;
    this.#clock = createClock(state);
    this.#scheduler = createScheduler(
      () => this.#clock,
      () => this.#wake(),
    );
    this.dispatcher = new WebhookDispatcher({
      store: parts.store,
      transact: parts.transact,
      now: () => this.#clock.now(),
      signingNow: parts.signingNow,
      seed: () => Number(parts.store.meta.get('seed') ?? 0),
      sending: parts.sending,
      faultFor: (delivery) => parts.faultFor(delivery),
      onScheduled: () => this.#arm(),
      wakeSoon: () => this.#scheduler.soon(),
      tickIn: (ms) => this.#realScheduler.at(realNow() + ms),
      onRecorded: (count) => parts.onRecorded(count),
      onFailure: (error) => parts.onFailure(error),
    });
  }

  get clock(): Clock {
    return this.#clock;
  }

  /** Something may have become due: look soon, and do it before the next request in any case. */
  notify(): void {
    this.#nextDue = 0;
    this.#scheduler.soon();
  }

  /** Starts from a stored state, at the start of the process and after a seed or a reset. */
  start(state: ClockState): void {
    this.#endOfMove = new ProblemError('conflict', 'The state was replaced while the clock was being moved. Where it stands now, GET /_emulator/clock tells.');
    this.#clock = createClock(state);
    this.notify();
  }

  /** After a long stop on a running clock, only the last nights are made up for. */
  skipOldNights(): void {
    const { store, transact, work } = this.#parts;
    if (this.#clock.mode === 'manual') return;
    const oldest = this.#clock.now() - MAX_MISSED_NIGHTS * DAY_MS;
    transact(() => {
      for (const { seq, tenant } of store.dueWork.nightsBefore(oldest)) {
        store.dueWork.remove(seq);
        scheduleNights(work(store.tenants.bySeq(tenant), oldest));
      }
    });
  }

  /** Records what has been sent and runs all work that is due now: what a request reads is true then. */
  runDue(): void {
    this.dispatcher.record();
    this.#runDueWork();
  }

  /** Waits until nothing is due and nothing is being sent; what waits for its retry does not count. */
  async settled(): Promise<void> {
    this.#nextDue = 0;
    this.#runDueWork();
    await this.dispatcher.settled();
  }

  /**
   * Moves time forwards, stopping at whatever falls due on the way and waiting for the webhooks that it causes. Rejects
   * with a `ProblemError` that names the rest of the way if the disk ends the move: what was done till then stays. A state
   * that is replaced, and a close, end it too.
   */
  async moveTo(target: number): Promise<{ jobsRun: number; deliveries: number }> {
    if (target > LAST_MS) throw new ProblemError('validation_failed', 'The clock ends with the year 9999. Move it less far.');
    if (this.#isMoving) throw new ProblemError('conflict', 'The clock is being moved already. Wait until that has ended.');
    this.#isMoving = true;
    this.#endOfMove = null;
    let turnEndsMs = monotonicMs() + TURN_MS;
    const before = this.dispatcher.sent;
    let jobsRun = 0;
    try {
      await this.#settledInMove();
      for (let next = this.#nextTime(); next !== null && next <= target; next = this.#nextTime()) {
        // First the work: what a full disk does not let happen lies ahead of the clock then, and is in nobody's way.
        const item = this.#parts.store.dueWork.next(next);
        if (item) {
          this.#run(item);
          jobsRun += 1;
        }
        this.#moveClock(next);
        await this.#settledInMove();
        if (monotonicMs() < turnEndsMs) continue;
        await yieldToOthers();
        this.#refuseEnded();
        turnEndsMs = monotonicMs() + TURN_MS;
      }
      this.#moveClock(target);
    } catch (error) {
      throw cutShort(error, { stoppedAt: this.#clock.now(), target });
    } finally {
      this.#isMoving = false;
      // A replaced state has its own beginning, and a closed emulator has nothing to look at.
      if (!this.#endOfMove) this.#arm();
    }
    return { jobsRun, deliveries: this.dispatcher.sent - before };
  }

  async #settledInMove(): Promise<void> {
    await this.dispatcher.settled();
    this.#refuseEnded();
  }

  #refuseEnded(): void {
    if (this.#endOfMove) throw this.#endOfMove;
  }

  /** Waits that long for webhooks that are being sent. */
  async stop(drainMs: number): Promise<void> {
    this.#endOfMove = new Error('The emulator was closed.');
    this.#scheduler.stop();
    this.#realScheduler.stop();
    await this.dispatcher.close(drainMs);
    this.#scheduler.stop();
  }

  #wake(): void {
    try {
      this.#runDueWork();
      this.dispatcher.pump();
      this.#arm();
    } catch (error) {
      this.#parts.onFailure(error);
      this.#isStalled = true;
      this.#realScheduler.at(realNow() + STALL_MS);
    }
  }

  #tick(): void {
    const wasStalled = this.#isStalled;
    this.#isStalled = false;
    this.dispatcher.tick();
    if (wasStalled) this.#wake();
  }

  /** In the order of its time, each at its own. */
  #runDueWork(): void {
    if (this.#nextDue === null || this.#nextDue > this.#clock.now()) return;
    for (;;) {
      const item = this.#parts.store.dueWork.next(this.#clock.now());
      if (!item) break;
      this.#run(item);
    }
    this.#nextDue = this.#parts.store.dueWork.nextTime();
  }

  #run(item: DueWork): void {
    const { store, transact, work } = this.#parts;
    try {
      transact(() => {
        const tenant = store.tenants.bySeq(item.tenant);
        runners[item.kind].run(work(tenant, item.due_at), item.subject);
        store.dueWork.remove(item.seq);
      });
    } catch (error) {
      // It waits for space: counted as attempts, three of them would give it up.
      if (diskFault(error)) throw error;
      this.#parts.onFailure(error);
      const reason = error instanceof Error ? error.message : String(error);
      transact(() => {
        if (item.attempts + 1 < MAX_ATTEMPTS) {
          store.dueWork.retry(item.seq, item.due_at + RETRY_MS, reason);
          return;
        }
        runners[item.kind].giveUp(work(store.tenants.bySeq(item.tenant), item.due_at), item.subject);
        store.dueWork.remove(item.seq);
      });
    }
  }

  /** When something is due next. */
  #nextTime(): number | null {
    return earlier(this.#parts.store.dueWork.nextTime(), this.dispatcher.nextTime());
  }

  #arm(): void {
    this.#scheduler.at(earlier(this.#nextDue, this.dispatcher.nextTime()));
  }

  /** Moves and remembers: a crash on the way goes on from here. */
  #moveClock(to: number): void {
    const moved = createClock(stateOf(this.#clock));
    moved.moveTo(Math.max(to, moved.now()));
    saveClock(this.#parts.store, stateOf(moved));
    this.#clock = moved;
  }
}

function stateOf(clock: Clock): ClockState {
  return { mode: clock.mode, offsetMs: clock.offsetMs, nowMs: clock.now() };
}

/** What a mover of the clock is told whose way the disk has cut short; any other error as it is. */
function cutShort(error: unknown, { stoppedAt, target }: { stoppedAt: number; target: number }): unknown {
  // A webhook's record may have met the disk, and its fault been told already.
  const cause = error instanceof ProblemError ? error.cause : error;
  const done = `The clock stands at ${formatInstant(stoppedAt)}, and what fell due before that is done.`;
  return diskFault(cause, { done, goOn: `set the clock to ${formatInstant(target)}` }) ?? error;
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** Remembers where the clock stands, for the next start. */
export function saveClock(store: Store, state: ClockState): void {
  store.meta.set('clock', JSON.stringify(state));
}

/** The remembered state; null in a new database. */
export function loadClock(store: Store): ClockState | null {
  const stored = store.meta.get('clock');
  // Written above.
  return stored === null ? null : (JSON.parse(stored) as ClockState);
}
