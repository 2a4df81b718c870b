/**
 * The event that a delivery carries, with the spelling it has on the wire.
 * The signature vouches for its shape; only "a JSON object" is checked.
 */
export interface WebhookEvent {
  id: string;
  type: string;
  /** RFC 3339, UTC. */
  created_at: string;
  tenant_id: string;
  data: {
    object: unknown;
    /** Former values of what changed, where something changed. */
    previous?: unknown;
  };
}
