import { randomBytes } from 'node:crypto';

/** The key that every emulator knows and every tool may print: it opens nothing but a local emulator. */
export const PUBLISHED_API_KEY = 'lealup_sk_test_emulator';

/** A webhook secret for examples. */
export const EXAMPLE_WEBHOOK_SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';

/** A new API key, from real randomness. */
export function newApiKey(): string {
  return `${PUBLISHED_API_KEY}_${randomBytes(18).toString('base64url').replaceAll(/[-_]/g, 'x')}`;
}

/** A new OAuth client's secret, from real randomness. */
export function newClientSecret(): string {
  return randomBytes(24).toString('base64url');
}
