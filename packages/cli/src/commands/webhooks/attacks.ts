import { createHmac, randomBytes } from 'node:crypto';

/** One request, byte for byte as it goes over the wire, but for its length. */
export interface AttackRequest {
  readonly method?: string;
  /** In their order; a name may come twice. Bytes are written as Latin-1. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** Something that a receiver must refuse, or, as a control, must accept. */
export interface Attack {
  /** Its number in the list of probes of `@lealup/webhook-verify`. */
  readonly probe: number;
  readonly name: string;
  /** `answer` asks for any answer at all: the receiver must not hang or die. */
  readonly must: 'refuse' | 'accept' | 'answer';
  readonly build: (forge: Forge) => AttackRequest;
}

/** Makes deliveries with the receiver's own secret, so that each attack has a single thing wrong with it. */
export class Forge {
  readonly #key: Uint8Array;
  readonly nowS: number;

  constructor(secret: string, nowS: number) {
    this.#key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
    this.nowS = nowS;
  }

  /** A message like LealUp's, with an id of its own. */
  message(note = 'hello'): { id: string; body: Uint8Array } {
    const id = `msg_${randomBytes(9).toString('hex')}`;
    const object = { integration_id: 'int_1', provider: 'zendesk', reason: note, disconnected_at: new Date(this.nowS * 1000).toISOString() };
    const event = { id, type: 'integration.disconnected', created_at: object.disconnected_at, tenant_id: 'attack', data: { object } };
    return { id, body: Buffer.from(JSON.stringify(event)) };
  }

  /** The base64 signature over id, timestamp and body. */
  sign(id: string, timestamp: string, body: Uint8Array): string {
    return createHmac('sha256', this.#key).update(`${id}.${timestamp}.`).update(body).digest('base64');
  }

  /** A delivery that is right but for what is changed. */
  delivery(change: {
    id?: string;
    timestamp?: string;
    signedBody?: Uint8Array;
    body?: Uint8Array;
    signature?: (right: string) => string;
    headers?: (right: [string, string][]) => [string, string][];
  } = {}): AttackRequest {
    const made = this.message();
    const id = change.id ?? made.id;
    const timestamp = change.timestamp ?? String(this.nowS);
    const body = change.body ?? made.body;
    const right = `v1,${this.sign(id, timestamp, change.signedBody ?? body)}`;
    const headers: [string, string][] = [
      ['content-type', 'application/json'],
      ['webhook-id', id],
      ['webhook-timestamp', timestamp],
      ['webhook-signature', change.signature?.(right) ?? right],
    ];
    return { headers: change.headers?.(headers) ?? headers, body };
  }
}

const bytes = (text: string) => Buffer.from(text);
const signatures: [probe: number, name: string, change: (right: string) => string][] = [
  [5, 'signature one character short', (right) => right.slice(0, -1)],
  [5, 'signature right in its first characters only', (right) => `${right.slice(0, 11)}${'A'.repeat(35)}=`],
  [5, 'signature one character long', (right) => `${right}A`],
  [6, 'v1 with nothing behind it', () => 'v1,'],
  [7, '64 bytes that are no text', () => `v1,${'\u00e9'.repeat(64)}`],
  [8, 'junk between the characters', (right) => `${right.slice(0, 20)}*${right.slice(20)}`],
  [8, 'junk at the end', (right) => `${right}!!`],
  [9, 'unpadded', (right) => right.replace('=', '')],
  [9, 'no version', (right) => right.slice('v1,'.length)],
  [10, 'an extra field', (right) => `${right},junk`],
  [11, 'another version', (right) => right.replace('v1', 'v2')],
  [11, 'another scheme', (right) => `sha1=${right.slice(3)}`],
  [37, '340 signatures', (right) => `${`v1,${'A'.repeat(43)}= `.repeat(339)}${right}`],
  [46, 'first byte wrong', (right) => right.replace(/^v1,./, (start) => (start === 'v1,A' ? 'v1,B' : 'v1,A'))],
  [46, 'last byte wrong', (right) => `${right.slice(0, -3)}${right.at(-3) === 'A' ? 'B' : 'A'}${right.slice(-2)}`],
];
const timestamps = ['123abc', '123.9', '1e9', '0x1', '-5', '9'.repeat(30), 'abc'];
const without = (name: string) => (headers: [string, string][]) => headers.filter(([one]) => one !== name);
const twice = (name: string) => (headers: [string, string][]) => headers.flatMap((pair) => (pair[0] === name ? [pair, pair] : [pair]));

/** The list, in the order of its numbers. The controls at its ends show that the receiver accepts what is right. */
export const attacks: readonly Attack[] = [
  control(24, 'a right delivery', (forge) => forge.delivery()),
  ...signatures.map(([probe, name, signature]) => refuse(probe, name, (forge) => forge.delivery({ signature }))),
  ...['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => refuse(13, `no ${name}`, (forge) => forge.delivery({ headers: without(name) }))),
  refuse(14, 'the signature header twice', (forge) => forge.delivery({ headers: twice('webhook-signature') })),
  refuse(19, 'a byte order mark before the body', (forge) => {
    const { id, body } = forge.message();
    return forge.delivery({ id, signedBody: body, body: Buffer.concat([bytes('\uFEFF'), body]) });
  }),
  refuse(21, 'bytes that decode to what was signed', (forge) => forge.delivery({ signedBody: bytes('"\uFFFD\uFFFD"'), body: Buffer.from([0x22, 0xff, 0xfe, 0x22]) })),
  control(24, 'emoji, combining marks, CJK, CRLF', (forge) => forge.delivery({ body: bytes(`${Buffer.from(forge.message('💥 e\u0301 漢字').body).toString()}\r\n`) })),
  refuse(26, 'the body changed after signing', (forge) => {
    const { id, body } = forge.message();
    return forge.delivery({ id, signedBody: body, body: bytes(Buffer.from(body).toString().replace('hello', 'owned')) });
  }),
  ...timestamps.map((timestamp) => refuse(29, `timestamp ${timestamp.slice(0, 12)}, signed as such`, (forge) => forge.delivery({ timestamp }))),
  refuse(29, 'timestamp in milliseconds', (forge) => forge.delivery({ timestamp: String(forge.nowS * 1000) })),
  refuse(31, 'from an hour ahead', (forge) => forge.delivery({ timestamp: String(forge.nowS + 3600) })),
  refuse(31, 'from a hundred years ahead', (forge) => forge.delivery({ timestamp: String(forge.nowS + 3_155_760_000) })),
  refuse(32, 'an hour old', (forge) => forge.delivery({ timestamp: String(forge.nowS - 3600) })),
  refuse(34, 'the timestamp header twice', (forge) => forge.delivery({ headers: twice('webhook-timestamp') })),
  refuse(35, 'the boundary of id and timestamp moved', (forge) => {
    const { id, body } = forge.message();
    const timestamp = String(forge.nowS);
    const signature = () => `v1,${forge.sign(id, timestamp, Buffer.concat([bytes(`${timestamp}.`), body]))}`;
    return forge.delivery({ id: `${id}.${timestamp}`, timestamp, body, signature });
  }),
  refuse(36, 'an empty id', (forge) => forge.delivery({ id: '' })),
  refuse(38, 'ten megabytes with a bad signature', (forge) => forge.delivery({ body: Buffer.alloc(10_000_000, 'x'), signature: () => `v1,${'A'.repeat(43)}=` })),
  refuse(44, 'signed with another secret', (forge) => {
    const other = new Forge('another secret of at least sixteen bytes', forge.nowS);
    return other.delivery();
  }),
  { probe: 48, name: '100 000 levels of nesting, rightly signed', must: 'answer', build: (forge) => forge.delivery({ body: bytes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) }) },
  refuse(51, 'GET', (forge) => ({ ...forge.delivery(), method: 'GET', body: new Uint8Array() })),
  control(24, 'a right delivery at the end', (forge) => forge.delivery()),
];

function refuse(probe: number, name: string, build: Attack['build']): Attack {
  return { probe, name, must: 'refuse', build };
}

function control(probe: number, name: string, build: Attack['build']): Attack {
  return { probe, name, must: 'accept', build };
}
