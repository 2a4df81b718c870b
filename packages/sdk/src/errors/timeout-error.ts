import { CallError, type CallFacts } from './call-error.ts';

/** An attempt took longer than `timeoutMs`, or the call with all its attempts longer than `deadlineMs`. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
  /** Which of the two limits was hit. */
  readonly limit: 'timeoutMs' | 'deadlineMs';
  /** Its value in milliseconds. */
  readonly limitMs: number;

  constructor(facts: CallFacts, { limit, limitMs }: { limit: 'timeoutMs' | 'deadlineMs'; limitMs: number }) {
    super(`${facts.operation} took longer than ${limit} (${limitMs} ms). Raise ${limit}, or try again later.`, facts);
    this.limit = limit;
    this.limitMs = limitMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), limit: this.limit, limitMs: this.limitMs };
  }
}
