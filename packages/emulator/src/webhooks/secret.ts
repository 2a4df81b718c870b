import { randomBytes } from 'node:crypto';
import { isWebhookVerificationError, Webhook } from '@lealup/webhook-verify';

/** A new webhook secret of 32 random bytes. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** What is wrong with a secret, as the end of a sentence; null if deliveries can be signed with it. */
export function secretFault(secret: string): string | null {
  try {
    void new Webhook(secret);
    return null;
  } catch (error) {
    if (isWebhookVerificationError(error)) return `cannot be used: ${error.message}`;
    throw error;
  }
}
