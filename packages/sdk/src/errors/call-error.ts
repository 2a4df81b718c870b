import { LealUpError } from './lealup-error.ts';

/** What is known about a call when it fails. */
export interface CallFacts {
  /** The method and the path as the contract writes it, for example `GET /v1/customers/{id}`. */
  readonly operation: string;
  /** How often the request was sent. */
  readonly attempts: number;
  /** The key that the request carried; send the same one to go on safely. */
  readonly idempotencyKey: string | undefined;
}

/** A call that was sent and did not end well. */
export class CallError extends LealUpError implements CallFacts {
  override readonly name: string = 'CallError';
  readonly operation: string;
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;

  constructor(message: string, facts: CallFacts, options?: ErrorOptions) {
    super(message, options);
    this.operation = facts.operation;
    this.attempts = facts.attempts;
    this.idempotencyKey = facts.idempotencyKey;
  }

  override toJSON(): Record<string, unknown> {
    const { operation, attempts, idempotencyKey } = this;
    return { ...super.toJSON(), operation, attempts, idempotencyKey };
  }
}
