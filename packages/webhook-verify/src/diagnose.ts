import { createHmac } from 'node:crypto';
import { bytesOf, readBody } from './body.ts';
import type { RawBody } from './body.ts';
import { bodyVariants, contentVariants, keyVariants } from './diagnose-variants.ts';
import type { Variant } from './diagnose-variants.ts';
import { isWebhookVerificationError } from './error.ts';
import { DEFAULT_TOLERANCE_SECONDS } from './format.ts';
import type { HeaderSource } from './headers.ts';
import type { Secret } from './key.ts';
import { Webhook } from './webhook.ts';

/** What {@link diagnose} found. */
export interface Diagnosis {
  /** Nothing is wrong; a known mistake, or another scheme, explains the signature; or nothing does. */
  verdict: 'verified' | 'explained' | 'unexplained';
  /** The finding in words, for people. */
  text: string;
}

/** Settings of {@link diagnose}. */
export interface DiagnoseOptions {
  /** When the request came in, in milliseconds or as a date; now by default. */
  receivedAt?: number | Date;
}

/** The secret of the emulator's documentation: a delivery that it signed did not come from LealUp. */
const EMULATOR_SECRET = 'whsec_bGVhbHVwLWxvY2FsLWVtdWxhdG9yLXNlY3JldC0wMQ==';

type Entries = readonly (readonly [name: string, value: string])[];

/**
 * Says why a delivery is refused: tries the known mistakes and the other common signature schemes, and tells which one
 * matches. A development aid for Node.js: it tries thousands of combinations and knows weak ones, so nothing may
 * depend on it in production.
 */
export function diagnose(
  body: RawBody,
  headers: HeaderSource,
  secret: Secret,
  { receivedAt = Date.now() }: DiagnoseOptions = {},
): Diagnosis {
  const bytes = readBytes(body);
  if (bytes === undefined) {
    return explained('The body is not raw: a JSON parser has been at it, and what it made cannot be turned back.');
  }
  const code = refusalOf({ bytes, headers, secret, receivedAt });
  if (code === undefined) return { verdict: 'verified', text: 'Nothing is wrong: this delivery is accepted.' };
  const entries = textEntries(headers);
  const timestamp = entries.find(([name]) => name.includes('timestamp'))?.[1] ?? stripeTimestamp(entries) ?? '';
  const signedAt = Number(timestamp) * 1000;
  if (refusalOf({ bytes, headers, secret, receivedAt: signedAt }) === undefined) {
    return explained(clockText(Math.round((Number(receivedAt) - signedAt) / 1000)));
  }
  if (refusalOf({ bytes, headers, secret: EMULATOR_SECRET, receivedAt: signedAt }) === undefined) {
    return explained("It is signed with the secret of the emulator's documentation: it comes from an emulator, not from LealUp.");
  }
  const match = firstMatch({ entries, bytes, secret, timestamp });
  if (match !== undefined) return explained(match);
  const text = `It is refused with ${code}, and nothing that is known explains it. ${unexplainedText(secret, entries)}`;
  return { verdict: 'unexplained', text };
}

const explained = (text: string): Diagnosis => ({ verdict: 'explained', text });

function readBytes(body: RawBody): Uint8Array | undefined {
  try {
    return bytesOf(readBody(body));
  } catch {
    // Refused as not raw.
  }
}

function refusalOf(attempt: {
  bytes: Uint8Array;
  headers: HeaderSource;
  secret: Secret;
  receivedAt: number | Date;
}): string | undefined {
  const { bytes, headers, secret, receivedAt } = attempt;
  try {
    new Webhook(secret).verify(bytes, headers, { receivedAt });
    return undefined;
  } catch (error) {
    if (isWebhookVerificationError(error)) return error.code;
    throw error;
  }
}

function clockText(ageSeconds: number): string {
  const seconds = Math.abs(ageSeconds);
  const what = `The signature is right, but its timestamp is ${seconds} s ${ageSeconds > 0 ? 'old' : 'ahead'}, and ${DEFAULT_TOLERANCE_SECONDS} s are allowed:`;
  return seconds < 86_400
    ? `${what} the receiver's clock is wrong, or the request waited in a queue (pass receivedAt).`
    : `${what} it is a replay of a captured request, or it comes from an emulator whose clock was moved and that signs with it (signing_time).`;
}

/** The combination with the fewest deviations that makes one of the signatures, in words. */
function firstMatch(found: {
  entries: Entries;
  bytes: Uint8Array;
  secret: Secret;
  timestamp: string;
}): string | undefined {
  const { entries, bytes, secret, timestamp } = found;
  const given = new Set(signatureHeaders(entries).flatMap(([, value]) => digestsIn(value)));
  const id = entries.find(([name]) => /(webhook|svix|message)-id$/.test(name))?.[1] ?? '';
  const keys = keyVariants(secret);
  let best: string[] | undefined;
  for (const body of bodyVariants(bytes)) {
    for (const content of contentVariants({ id, timestamp, body: body.value })) {
      for (const hash of HASHES) {
        for (const key of keys) {
          const says = [key, hash, body, content].flatMap((variant) => variant.says ?? []);
          if (best && says.length >= best.length) continue;
          const digest = createHmac(hash.value, key.value).update(content.value).digest('hex');
          if (given.has(digest)) best = says;
        }
      }
    }
  }
  if (!best) return undefined;
  return best.length > 0
    ? `The signature matches if ${best.join(', and ')}.`
    : 'The signature is right, but it is not written as the format says: check the names and the grammar of the headers.';
}

const HASHES: readonly Variant<string>[] = [
  { value: 'sha256' },
  { value: 'sha1', says: 'the hash is SHA-1 instead of SHA-256' },
  { value: 'sha512', says: 'the hash is SHA-512 instead of SHA-256' },
];

/** Everything in a header that may be a digest, as hexadecimal digits. */
function digestsIn(value: string): string[] {
  return value.split(/[\s,;]+/).flatMap((part) => {
    const text = part.replace(/^(v\d\w*|sha\d+|signature|s|h\d?)[=:]/i, '').replaceAll('"', '');
    const isHex = /^([\da-f]{2}){20,64}$/i.test(text);
    const hex = Buffer.from(text, isHex ? 'hex' : 'base64').toString('hex');
    return hex.length >= 40 ? [hex] : [];
  });
}

function signatureHeaders(entries: Entries): Entries {
  return entries.filter(([name]) => /signature|hmac|digest/.test(name));
}

function textEntries(headers: HeaderSource): Entries {
  const list: unknown[] = [...(Symbol.iterator in headers ? headers : Object.entries(headers))].flat();
  return list.flatMap((value, index) =>
    index % 2 === 1 ? [[String(list[index - 1]).toLowerCase(), String(value)] as const] : [],
  );
}

/** Stripe and Paddle write the timestamp into the header of the signature. */
function stripeTimestamp(entries: Entries): string | undefined {
  return entries.map(([, value]) => /\b(?:t|ts)=(\d+)/.exec(value)?.[1]).find((found) => found !== undefined);
}

function unexplainedText(secret: Secret, entries: Entries): string {
  if (signatureHeaders(entries).length === 0) {
    return 'No header holds a signature: was it dropped by a proxy, or does the request not come from LealUp?';
  }
  const environment = /test|live/i.exec(typeof secret === 'string' ? secret : '')?.[0].toLowerCase();
  return environment
    ? `The secret is a ${environment} one: does the delivery come from the ${environment === 'test' ? 'live' : 'test'} environment?`
    : 'It is signed with another secret (of another subscription, or test against live), or the body was changed on its way.';
}
