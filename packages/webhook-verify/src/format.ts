/**
 * Names of the three headers of a delivery, by the part they carry.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const WEBHOOK_HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const;

/** The one scheme that is read and written: its mark in the header, its hash as Node.js and as WebCrypto spell it. */
export const SIGNATURE_SCHEME = { version: 'v1', node: 'sha256', web: 'SHA-256', bytes: 32 } as const;

/** Seconds that a timestamp may lie in the past or in the future when the caller sets nothing: 300. */
export const DEFAULT_TOLERANCE_SECONDS = 300;

/** Prefix of a secret whose rest is base64; any other secret is its UTF-8 bytes, whole. */
export const BASE64_SECRET_PREFIX = 'whsec_';

/** Fewest bytes that a key may have. */
export const MIN_KEY_BYTES = 16;

/** Most characters of a signature header, and most signatures in it: what may be sent before anything is hashed. */
export const SIGNATURE_LIMITS = { characters: 4096, entries: 10 } as const;

/** Most levels of objects and arrays in a body. */
export const MAX_JSON_DEPTH = 100;

/** Grammar of a message id: no dot, so that the border between id and timestamp cannot be moved. */
export const ID_PATTERN = /^[\w-]{1,128}$/;

/** Grammar of a timestamp in unix seconds: thirteen digits, which are milliseconds, don't fit. */
export const TIMESTAMP_PATTERN = /^[1-9]\d{0,11}$/;

/** Grammar of an event type. */
export const TYPE_PATTERN = /^[\w.-]{1,128}$/;

/** Grammar of a signature of another scheme, which is counted and skipped. */
export const OTHER_SCHEME_PATTERN = /^(v\d+[a-z]*,[\w+/=-]+|sha\d+=[\da-f]+)$/;

/** What is signed in front of the raw body. */
export const signedPrefix = (id: string, timestamp: number | string): string => `${id}.${timestamp}.`;
