import { startTimer, stopTimer } from '../clock/timers.ts';
import type { Store } from '../store/store.ts';
import type { Transact } from '../store/transactor.ts';
import { DueQueue, type Due } from './due-queue.ts';
import { failed, type Outcome } from './exchange.ts';
import { corrupt, factsOf, OLD_MS, type WebhookFault } from './fault.ts';
import type { FinishedAttempt } from './record.ts';
import { Recorder } from './recorder.ts';
import { Sender, TICK_MS, type SenderOptions } from './sender.ts';
import { Signer } from './signer.ts';

/** How many deliveries are under way at once, to all subscriptions together. */
const MAX_UNDER_WAY = 64;

export interface DispatcherParts {
  store: Store;
  transact: Transact;
  /** The emulator's time: when attempts are due and recorded. */
  now(): number;
  /** What receivers see as the time of signing, and what durations are measured by. */
  signingNow: () => number;
  seed(): number;
  sending: SenderOptions;
  /** What an injected fault does to an attempt; null if nothing is to happen to it. */
  faultFor(delivery: { id: string; type: string; tenantId: string }): WebhookFault | null;
  /** Called when `settled` may have changed the time of the next attempt; who calls `pump` looks for himself. */
  onScheduled(): void;
  /** Called when attempts have been written down, with how many. */
  onRecorded(count: number): void;
  /** Has {@link WebhookDispatcher.pump} called soon, once for all attempts that end until then. */
  wakeSoon(): void;
  /** Has {@link WebhookDispatcher.tick} called after that much real time. */
  tickIn(ms: number): void;
  /** Called with a fault of the emulator's own. */
  onFailure(error: unknown): void;
}

/** For how many ticks an attempt is held back until another is sent before it: a second. */
const HOLD_TICKS = 1_000 / TICK_MS;

/** An attempt that is under way. */
interface Attempt extends Due, Pick<FinishedAttempt, 'headers' | 'startedAt'> {
  started: number;
  /** Of two attempts the later one has the higher. */
  order: number;
  breakOff: (() => void) | null;
}

/**
 * Sends what is due and records what came of it. What is under way, or has ended and is not recorded yet, stays due in
 * the database, so that a start after a kill sends it again.
 */
export class WebhookDispatcher {
  #parts;
  #queue;
  #recorder;
  #sender;
  #signer = new Signer();
  #underWay = new Set<Attempt>();
  /** Under way, and waiting for another to be sent before them; for how many ticks yet. */
  #held = new Map<Attempt, number>();
  #isTicking = false;
  #waiting: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  #isClosed = false;
  #begun = 0;
  #onEmpty: (() => void) | null = null;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#queue = new DueQueue(parts.store);
    this.#recorder = new Recorder({ ...parts, queue: this.#queue });
    this.#sender = new Sender(parts.sending);
  }

  /** Records the attempts that have ended, if it is time to, and begins whatever is due and fits. */
  pump(): void {
    if (this.#isClosed) return;
    try {
      if (this.#recorder.isUrgent) this.record();
      // On a disk that takes nothing, nothing more is begun.
      if (!this.#recorder.fault) this.#begin(this.#queue.take(this.#parts.now(), MAX_UNDER_WAY - this.#underWay.size));
      if (this.#recorder.isFull || this.#underWay.size === 0) this.record();
    } catch (error) {
      this.#parts.onFailure(error);
    }
    if (this.#isIdle) this.#release();
    else this.#keepTicking();
    const { fault } = this.#recorder;
    // What cannot be written down is not waited for: that may take for ever.
    if (fault) for (const { reject } of this.#waiting.splice(0)) reject(fault);
  }

  /** Records the attempts that have ended, in one transaction. */
  record(): void {
    this.#recorder.record();
  }

  /** Breaks off what has had its time, and records what has ended. */
  tick(): void {
    this.#isTicking = false;
    this.#sender.tick();
    for (const [attempt, ticks] of this.#held) {
      this.#held.set(attempt, ticks - 1);
      if (ticks === 0) this.#sendHeld((one) => one === attempt);
    }
    this.#recorder.hurry();
    this.pump();
  }

  /** Waits until nothing is being sent and nothing is due; what waits for its retry does not count. Rejects if the disk takes nothing, and if it is closed. */
  async settled(): Promise<void> {
    this.pump();
    this.#parts.onScheduled();
    if (this.#isIdle) return;
    if (this.#recorder.fault) throw this.#recorder.fault;
    const ended = new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    this.#sendHeld();
    await ended;
  }

  /** When a delivery that is not due now will be; what is due is being sent, or waits for a place. */
  nextTime(): number | null {
    return this.#queue.nextTime(this.#parts.now());
  }

  /** How many attempts have been recorded since the start. */
  get sent(): number {
    return this.#recorder.count;
  }

  /** Breaks off what is under way and forgets it, since the state that it belongs to is being replaced. */
  cancelAll(): void {
    void this.#sender.close();
    this.#sender = new Sender(this.#parts.sending);
    this.#forget();
  }

  /** The same for one workspace, whose state is being replaced. What the others have under way goes on. */
  cancelTenant(tenant: number): void {
    for (const attempt of this.#underWay) {
      if (attempt.subscription.tenant !== tenant) continue;
      this.#underWay.delete(attempt);
      this.#held.delete(attempt);
      this.#queue.end(attempt);
      this.#parts.store.deliveries.end([attempt.delivery.seq]);
      attempt.breakOff?.();
    }
    this.#queue.drop();
    this.pump();
  }

  /** Begins nothing more, waits that long for what is under way, and breaks off the rest; it is due again at the next start. */
  async close(drainMs = 0): Promise<void> {
    this.#isClosed = true;
    for (const attempt of this.#held.keys()) this.#underWay.delete(attempt);
    await this.#drain(drainMs);
    this.record();
    this.#forget();
    await this.#sender.close();
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('The emulator was closed.'));
  }

  get #isIdle(): boolean {
    return this.#underWay.size === 0 && this.#recorder.isEmpty;
  }

  /** Signs all, then sends all: a receiver that is woken up for the first finds the others there. */
  #begin(due: readonly Due[]): void {
    const attempts = due.map((one) => this.#prepare(one));
    for (const attempt of attempts) this.#underWay.add(attempt);
    for (const attempt of attempts) {
      const fault = this.#parts.faultFor(factsOf(attempt.delivery));
      if (fault) this.#suffer(attempt, fault);
      else this.#send(attempt);
    }
  }

  #send(attempt: Attempt, ended = (outcome: Outcome) => this.#finish(attempt, outcome)): void {
    const { subscription, delivery, headers } = attempt;
    attempt.breakOff = this.#sender.post({ url: subscription.url, headers, body: delivery.body }, ended);
  }

  #finish(attempt: Attempt, outcome: Outcome): void {
    // What was cancelled is of no interest any more.
    if (!this.#underWay.delete(attempt)) return;
    this.#end({ ...attempt, outcome, durationMs: this.#parts.signingNow() - attempt.started });
    // One that was under way before has not come before it.
    this.#sendHeld((held) => held.subscription.seq === attempt.subscription.seq && held.order < attempt.order);
    if (this.#underWay.size === 0) this.#onEmpty?.();
  }

  #suffer(attempt: Attempt, { kind, delayMs }: WebhookFault): void {
    const { delivery, subscription, startedAt, started, headers } = attempt;
    switch (kind) {
      case 'drop':
        this.#finish(attempt, failed('timeout'));
        break;
      case 'duplicate':
        this.#send(attempt, (outcome) => {
          if (this.#underWay.has(attempt)) this.#send(attempt, () => this.#finish(attempt, outcome));
        });
        break;
      case 'reorder':
        this.#held.set(attempt, HOLD_TICKS);
        this.#sendHeld();
        break;
      case 'delay':
        this.#underWay.delete(attempt);
        this.#queue.end(attempt);
        this.#parts.store.deliveries.end([delivery.seq]);
        this.#parts.store.deliveries.retry(delivery.seq, startedAt + delayMs);
        this.#queue.drop();
        this.#parts.wakeSoon();
        break;
      case 'bad_signature':
        attempt.headers = { ...headers, 'webhook-signature': corrupt(headers['webhook-signature'] ?? '') };
        this.#send(attempt);
        break;
      case 'old_timestamp':
        attempt.headers = { ...headers, ...this.#signer.sign(subscription, delivery, { now: startedAt, timestampMs: started - OLD_MS }) };
        this.#send(attempt);
        break;
    }
  }

  /** Sends what was held back and need not be any more, or all if nothing else is to come. */
  #sendHeld(isFree: (held: Attempt) => boolean = () => false): void {
    if (this.#held.size === 0) return;
    const isLast = this.#waiting.length > 0 && this.#underWay.size === this.#held.size;
    for (const attempt of this.#held.keys()) {
      if (!isLast && !isFree(attempt)) continue;
      this.#held.delete(attempt);
      this.#send(attempt);
    }
  }

  #prepare(due: Due): Attempt {
    const [startedAt, started] = [this.#parts.now(), this.#parts.signingNow()];
    const signed = this.#signer.sign(due.subscription, due.delivery, { now: startedAt, timestampMs: started });
    this.#begun += 1;
    return { ...due, startedAt, started, order: this.#begun, headers: { 'content-type': 'application/json', 'user-agent': 'LealUp-Emulator', ...signed }, breakOff: null };
  }

  #end(attempt: FinishedAttempt): void {
    this.#queue.end(attempt);
    this.#recorder.add(attempt);
    this.#parts.wakeSoon();
  }

  #drain(ms: number): Promise<void> {
    if (ms <= 0 || this.#underWay.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = startTimer(resolve, ms);
      this.#onEmpty = () => {
        stopTimer(timer);
        resolve();
      };
    });
  }

  #forget(): void {
    this.#underWay.clear();
    this.#held.clear();
    this.#recorder.clear();
    this.#queue.clear();
    this.#parts.store.deliveries.endAll();
  }

  #keepTicking(): void {
    if (this.#isTicking) return;
    this.#isTicking = true;
    this.#parts.tickIn(TICK_MS);
  }

  #release(): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve();
  }
}
