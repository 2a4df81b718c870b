/**
 * Every part of a delivery's format that is an assumption, so that a correction is one small change. The hash alone is named
 * in engines.ts, as each engine spells it.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */

/** Names of the three headers of a delivery: its id, its timestamp, its signatures. */
export const HEADER_NAMES = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;

/** Grammar of a message id: no dot, so that the border between id and timestamp cannot be moved. */
export const ID_PATTERN = /^[\w-]{1,128}$/;

/** Grammar of a timestamp in unix seconds: thirteen digits, which are milliseconds, don't fit. */
export const TIMESTAMP_PATTERN = /^[1-9]\d{0,11}$/;

/**
 * Grammar of one signature to ten, with a space between. Of the one scheme that is read and written: the canonical base64
 * (RFC 4648 §4) of exactly 32 bytes, whose last character has two zero bits; one value has one spelling, so that text can
 * be compared in the place of bytes. Of other schemes: anything that looks like one; it is counted and skipped, never
 * negotiated. Each character has one place in it where it fits, so that no text takes long to be refused.
 */
export const SIGNATURES_PATTERN =
  /^((^| )(v1,[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=|(?!v1,)[a-z]+\d\w*[,=]\S+)){1,10}$/;

/** That one of them is of that scheme. */
export const SUPPORTED_PATTERN = /(^| )v1,/;

/** A secret whose rest, behind the prefix, is base64; any other secret is its UTF-8 bytes, whole. */
export const BASE64_SECRET = /^whsec_([^]*)/;

/** The mark of that scheme, in front of its base64. */
export const SCHEME_PREFIX = 'v1,';

/** Most characters of a signature header: what may be sent before anything is hashed. */
export const MAX_SIGNATURE_CHARACTERS = 4096;

/** Seconds that a timestamp may lie in the past or in the future when the caller sets nothing. */
export const DEFAULT_TOLERANCE_SECONDS = 300;

/** Fewest bytes that a key may have. */
export const MIN_KEY_BYTES = 16;

/** Most levels of objects and arrays in a body. */
export const MAX_JSON_DEPTH = 100;
