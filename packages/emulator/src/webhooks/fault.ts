/** Something that happens to an attempt to deliver a message. */
export interface WebhookFault {
  kind: 'drop' | 'duplicate' | 'reorder' | 'delay' | 'bad_signature' | 'old_timestamp';
  /** For how long it is put off, by the emulator's clock; with `delay` only. */
  delayMs: number;
}

/** Older than any receiver accepts. */
export const OLD_MS = 600_000;

/** Signatures that fit nothing: the same but for their first byte. */
export function corrupt(signatures: string): string {
  return signatures.replaceAll(/v1,(.)/g, (_, first: string) => `v1,${first === 'A' ? 'B' : 'A'}`);
}

/** What faults look for in a delivery; its body is parsed only if they do. */
export function factsOf({ id, body }: { id: string; body: string }): { id: string; type: string; tenantId: string } {
  // Written by the outbox.
  const read = () => JSON.parse(body) as { type: string; tenant_id: string };
  return {
    id,
    get type() {
      return read().type;
    },
    get tenantId() {
      return read().tenant_id;
    },
  };
}
