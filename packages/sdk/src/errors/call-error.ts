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
export class CallError<Facts extends CallFacts = CallFacts> extends LealUpError<Facts> implements CallFacts {
  override readonly name: string = 'CallError';
  declare readonly operation: string;
  declare readonly attempts: number;
  declare readonly idempotencyKey: string | undefined;
}
