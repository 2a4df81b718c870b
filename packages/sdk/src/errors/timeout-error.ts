import { CallError, type CallFacts } from './call-error.ts';

/** An attempt took longer than `timeoutMs`, or the call with all its attempts longer than `deadlineMs`. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
  /** Which of the two limits was hit. */
  declare readonly limit: 'timeoutMs' | 'deadlineMs';
  /** Its value in milliseconds. */
  declare readonly limitMs: number;

  constructor(facts: CallFacts, { limit, limitMs }: { limit: 'timeoutMs' | 'deadlineMs'; limitMs: number }) {
    const shown = { ...facts, limit, limitMs };
    super(`${facts.operation} took longer than ${limit} (${limitMs} ms). Raise ${limit}.`, shown);
  }
}
