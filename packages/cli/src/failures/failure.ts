import type { Outcome } from '../exit-codes.ts';

/** What is known about a failure beside its first sentence. */
export interface FailureFacts {
  /** Why, one fact a line; with none the report says how the command is called. */
  readonly why: readonly string[];
  /** How to go on: the words after `lealup`. By default the help of the command. */
  readonly next?: readonly string[] | undefined;
  /** For programs: the code of the problem, its pointers, the request. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly cause?: unknown;
}

/** A command that did not do what it was asked to, in words for whoever asked. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly outcome: Outcome;
  readonly why: readonly string[];
  readonly next: readonly string[] | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  /** The message says what failed, with the value. */
  constructor(outcome: Outcome, message: string, { why, next, details = {}, cause }: FailureFacts) {
    super(message, cause === undefined ? {} : { cause });
    this.outcome = outcome;
    this.why = why;
    this.next = next;
    this.details = details;
  }
}
