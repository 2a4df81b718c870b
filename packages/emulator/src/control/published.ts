/** The key that every emulator knows and every tool may print: it opens nothing but a local emulator. */
export const PUBLISHED_API_KEY = 'lealup_sk_test_emulator';

/** A webhook secret for examples. */
export const EXAMPLE_WEBHOOK_SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';
