import type { Secret } from './key.ts';

/** One possible value; `says` completes "the signature matches if …" for those that are not as the format says. */
export interface Variant<Value> {
  value: Value;
  says?: string;
}

/** The body as it came, and as the sender may have signed it before something changed it. */
export function bodyVariants(bytes: Uint8Array): Variant<Uint8Array>[] {
  const text = Buffer.from(bytes).toString();
  const variants: [says: string, value: string][] = [
    ['a trailing newline is taken off the body', text.replace(/\r?\n$/, '')],
    ['a trailing newline, which something has cut off, is put behind the body', `${text}\n`],
    ['the CRLFs of the body are LFs', text.replaceAll('\r\n', '\n')],
    ['the LFs of the body are CRLFs', text.replaceAll(/\r?\n/g, '\r\n')],
    ['a BOM is taken off the body', text.replace(/^\uFEFF/, '')],
    ['a BOM, which a decoder has cut off, is put before the body', `\uFEFF${text}`],
    ['the white space around the body is taken off', text.trim()],
    ...serialised(text),
  ];
  const changed = variants.filter(([, value]) => value !== text);
  return [{ value: bytes }, ...changed.map(([says, value]) => ({ value: Buffer.from(value), says }))];
}

function serialised(text: string): [says: string, value: string][] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return [];
  }
  const compact = JSON.stringify(value);
  return [
    ['the JSON is serialised again, compactly: the body here is not the one that came', compact],
    ['the JSON is serialised with two spaces of indentation', JSON.stringify(value, null, 2)],
    ['the JSON is serialised with four spaces of indentation', JSON.stringify(value, null, 4)],
    ['the JSON is serialised as Python does, with spaces', pythonStyle(value)],
    ['the JSON is serialised with its characters escaped as ASCII', asciiOnly(compact)],
    ['the JSON is serialised as Python does, with spaces and ASCII only', asciiOnly(pythonStyle(value))],
  ];
}

function pythonStyle(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonStyle).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pythonStyle(item)}`);
  return `{${members.join(', ')}}`;
}

function asciiOnly(json: string): string {
  return json.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What may have been hashed for a body: ours first, then what other senders do. */
export function contentVariants(message: { id: string; timestamp: string; body: Uint8Array }): Variant<Uint8Array>[] {
  const { id, timestamp, body } = message;
  const milliseconds = timestamp.length > 12;
  const other = milliseconds ? timestamp.slice(0, -3) : `${timestamp}000`;
  const unit = milliseconds
    ? 'the timestamp is signed in seconds, while the header has milliseconds'
    : 'the timestamp is signed in milliseconds, while the header has seconds';
  const prefixes: [prefix: string, says?: string][] = [
    [`${id}.${timestamp}.`],
    ['', 'only the body is signed, as GitHub and Shopify do'],
    [`${timestamp}.`, 'what is signed is timestamp.body, as Stripe does'],
    [`v0:${timestamp}:`, 'what is signed is v0:timestamp:body, as Slack does'],
    [`${timestamp}:`, 'what is signed is timestamp:body, as Paddle does'],
    [timestamp, 'what is signed is the timestamp and the body without a dot'],
    [`${id}${timestamp}`, 'what is signed is id, timestamp and body without dots'],
    [`${id}.`, 'what is signed is id.body, without the timestamp'],
    [`${timestamp}.${id}.`, 'what is signed is timestamp.id.body'],
    [`${id}.${other}.`, unit],
    [`${other}.`, `what is signed is timestamp.body, and ${unit}`],
  ];
  return prefixes.map(([prefix, says]) => ({
    value: Buffer.concat([Buffer.from(prefix), body]),
    ...(says === undefined ? {} : { says }),
  }));
}

/** The key by our rule, and by every other reading of the same text. */
export function keyVariants(secret: Secret): Variant<Buffer>[] {
  if (typeof secret !== 'string') return [{ value: Buffer.from(secret) }];
  const clean = secret.trim().replaceAll(/^["'`]|["'`]$/g, '');
  const bare = clean.replace(/^wh(sec|_secret)_/, '');
  const ours = clean.startsWith('whsec_') ? Buffer.from(bare, 'base64') : Buffer.from(clean);
  const others: [says: string, value: Buffer][] = [
    ['the key is the secret as text, with its prefix', Buffer.from(clean)],
    ['the key is the secret as text, without its prefix', Buffer.from(bare)],
    ['the key is the base64 of the secret, without its prefix', Buffer.from(bare, 'base64')],
    ['the key is the secret as hexadecimal digits', Buffer.from(bare, 'hex')],
    ['the white space or the quotes around the secret are part of the key', Buffer.from(secret)],
  ];
  const isClean = clean === secret;
  return [
    { value: ours, ...(isClean ? {} : { says: 'the secret has no quotes or white space around it' }) },
    ...others.filter(([, value]) => !value.equals(ours)).map(([says, value]) => ({ value, says })),
  ];
}
