import type { WebhookEvent as ContractEvent } from '@lealup/contract';

/** An event of one of the types that LealUp documents. */
export type KnownWebhookEvent = ContractEvent;

/** An event of a type that this version does not know. */
export interface UnknownWebhookEvent {
  /**
   * Any text. It is typed as one that never comes, since with `string` a comparison with a known type would not rule
   * this shape out: assign it to a `string` to compare it with a type of your own.
   */
  type: '(a type that this version does not know)';
  data: unknown;
}

/**
 * The event that a delivery carries, with the spelling it has on the wire, told apart by its `type`.
 * The signature vouches for its shape; only "a JSON object" is checked.
 */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;
