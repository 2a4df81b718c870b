/** Writes vectors.json; every signature in it is made by openssl, not by this package. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const TIMESTAMP = 1_614_265_330;
const BODY = '{"test": 2432232314}';

interface Message {
  secret?: string;
  id?: string;
  timestamp?: string;
  body?: string | Buffer;
}

/** The signature of `id.timestamp.body`, by openssl. */
function signature({ secret = SECRET, id = ID, timestamp = String(TIMESTAMP), body = BODY }: Message = {}): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  const input = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), Buffer.from(body)]);
  const args = ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${key.toString('hex')}`, '-binary'];
  const { stdout, status } = spawnSync('openssl', args, { input });
  if (status !== 0) throw new Error('openssl failed');
  return `v1,${stdout.toString('base64')}`;
}

/** A delivery as it is signed, with some of its fields replaced afterwards. */
function vector(name: string, message: Message = {}, replaced: Record<string, unknown> = {}) {
  const { secret = SECRET, id = ID, timestamp = String(TIMESTAMP), body = BODY } = message;
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature(message) };
  return { name, secret, received_at: TIMESTAMP, headers, body_base64: Buffer.from(body).toString('base64'), ...replaced };
}

function refused(code: string, message: Message = {}, replaced: Record<string, unknown> = {}) {
  return { ...vector(code, message, replaced), code };
}

function headers(changes: Record<string, unknown>): Record<string, unknown> {
  const right = { 'webhook-id': ID, 'webhook-timestamp': String(TIMESTAMP), 'webhook-signature': signature() };
  return { headers: { ...right, ...changes } };
}

const wrong = `v1,${'A'.repeat(43)}=`;

const vectors = {
  about:
    'Deliveries for a verifier of Standard Webhooks with a tolerance of 300 s, at received_at (unix seconds). Those below "accepted" pass; each of the others is refused with its code. Signatures by openssl, made by scripts/vectors.ts.',
  accepted: [
    vector('the vector of Standard Webhooks'),
    vector('bytes beyond ASCII', { body: '{"name":"Ünïcode 🎈"}' }),
    vector('an empty body', { body: '' }),
    vector('a secret without the prefix, which is its UTF-8 bytes', { secret: 'wh_secret_0123456789abcdef' }),
    vector('one of another scheme and a wrong one beside the right one', {}, headers({ 'webhook-signature': `v1a,c2ln ${wrong} ${signature()}` })),
    vector('300 s old', {}, { received_at: TIMESTAMP + 300 }),
    vector('300 s ahead', {}, { received_at: TIMESTAMP - 300 }),
  ],
  refused: [
    refused('invalid_secret', {}, { secret: 'whsec_' }),
    refused('invalid_option', {}, { tolerance_seconds: -1 }),
    refused('sync_unavailable', {}, { platform: 'without node:crypto' }),
    refused('async_unavailable', {}, { platform: 'without WebCrypto' }),
    refused('body_not_raw', {}, { body_json: JSON.parse(BODY) as unknown }),
    refused('missing_header', {}, headers({ 'webhook-id': '' })),
    refused('duplicate_header', {}, headers({ 'webhook-id': [ID, ID] })),
    refused('malformed_id', { id: 'msg.1' }),
    refused('malformed_timestamp', { timestamp: `${TIMESTAMP}000` }),
    refused('malformed_signature', {}, headers({ 'webhook-signature': signature().slice(0, -1) })),
    refused('no_supported_signature', {}, headers({ 'webhook-signature': signature().replace('v1', 'v2') })),
    refused('timestamp_too_old', {}, { received_at: TIMESTAMP + 301 }),
    refused('timestamp_too_new', {}, { received_at: TIMESTAMP - 301 }),
    refused('signature_mismatch', {}, { body_base64: Buffer.from(`${BODY} `).toString('base64') }),
    refused('invalid_json', { body: Buffer.from([0x7b, 0xff, 0x7d]) }),
    refused('too_deep', { body: `{"a":${'['.repeat(100)}${']'.repeat(100)}}` }),
  ],
};

writeFileSync(new URL('../vectors.json', import.meta.url), `${JSON.stringify(vectors, null, 2)}\n`);
