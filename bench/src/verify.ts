import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { Webhook } from '@lealup/webhook-verify';
import { signedRequest } from '@lealup/webhook-verify/testing';
import { medians, times, type Benchmark, type Row } from './benchmark.ts';
import { verifyPeers } from './verify-peers.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const bytes = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
const key = createSecretKey(bytes);

/** A signed delivery, as its bytes and as its text. */
export interface Delivery {
  body: Buffer;
  text: string;
  headers: Readonly<Record<string, string>>;
}

/** Something that is to accept a delivery; the first two of a group are its floors. */
export interface Verifier {
  name: string;
  verify: () => unknown;
}

interface Figures {
  name: string;
  cpu: string;
  bare: string;
  parsed: string;
}

export const verify: Benchmark = {
  title: '`webhook.verify`',
  about:
    'CPU time of a signed delivery, as a multiple of two floors: the bare comparison (an HMAC with a cached `KeyObject` and `timingSafeEqual`; `subtle.verify` with a cached `CryptoKey`), and that comparison and `JSON.parse` of the body, without which no event comes out. The body is bytes unless it says text. svix and octokit return no event.',
  async run() {
    const webhook = new Webhook(SECRET);
    const web = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    const small = await figuresOf(deliveryOf(webhook, 1), { webhook, web, calls: 10_000 });
    const large = await figuresOf(deliveryOf(webhook, 64), { webhook, web, calls: 1_000 });
    return small.map(({ name, cpu, bare, parsed }, index): Row => {
      const other = large[index];
      return {
        '': name,
        '1 KiB': cpu,
        'of bare': bare,
        'of bare + parse': parsed,
        '64 KiB': other?.cpu ?? '',
        'of bare ': other?.bare ?? '',
        'of bare + parse ': other?.parsed ?? '',
      };
    });
  },
};

interface Setting {
  webhook: Webhook;
  web: CryptoKey;
  calls: number;
}

async function figuresOf(delivery: Delivery, { webhook, web, calls }: Setting): Promise<Figures[]> {
  const { body, text, headers } = delivery;
  const sync: Verifier[] = [
    { name: 'HMAC and `timingSafeEqual`', verify: () => hmacMatches(delivery) },
    { name: 'and `JSON.parse`', verify: () => hmacMatches(delivery) && JSON.parse(body.toString()) },
    { name: '**`verify`**', verify: () => webhook.verify(body, headers) },
    { name: '**`verify`**, text', verify: () => webhook.verify(text, headers) },
    ...(await verifyPeers(delivery, SECRET)),
  ];
  const async: Verifier[] = [
    { name: '`subtle.verify`', verify: () => subtleMatches(web, delivery) },
    { name: 'and `JSON.parse`', verify: async () => (await subtleMatches(web, delivery)) && JSON.parse(body.toString()) },
    { name: '**`verifyAsync`**', verify: () => webhook.verifyAsync(body, headers) },
  ];
  return [...(await groupFigures(sync, calls)), ...(await groupFigures(async, calls))];
}

async function groupFigures(verifiers: readonly Verifier[], calls: number): Promise<Figures[]> {
  const contenders = verifiers.map(({ name, verify: call }) => ({ name, sample: () => microsecondsPerCall(call, calls) }));
  const cpu = await medians(contenders, 11);
  const [bare = 0, parsed = 0] = cpu;
  return verifiers.map(({ name }, index) => {
    const value = cpu[index] ?? Number.NaN;
    return { name, cpu: `${value.toFixed(1)} µs`, bare: times(value / bare), parsed: times(value / parsed) };
  });
}

function deliveryOf(webhook: Webhook, kib: number): Delivery {
  const data = { object: { note: 'x'.repeat(kib * 1024 - 160) } };
  const { body, headers } = signedRequest(webhook, { type: 'customer.created', data });
  return { body: Buffer.from(body), text: body, headers: { ...headers } };
}

const prefixOf = ({ headers }: Delivery): string => `${headers['webhook-id']}.${headers['webhook-timestamp']}.`;
const givenIn = ({ headers }: Delivery): Buffer => Buffer.from(headers['webhook-signature']?.slice('v1,'.length) ?? '', 'base64');

function hmacMatches(delivery: Delivery): boolean {
  const hmac = createHmac('sha256', key).update(prefixOf(delivery)).update(delivery.body);
  return timingSafeEqual(hmac.digest(), givenIn(delivery));
}

function subtleMatches(web: CryptoKey, delivery: Delivery): Promise<boolean> {
  const content = Buffer.concat([Buffer.from(prefixOf(delivery)), delivery.body]);
  return crypto.subtle.verify('HMAC', web, new Uint8Array(givenIn(delivery)), content);
}

/** CPU time of the whole process, so that other programs, and threads that work in parallel, do not blur it. */
async function microsecondsPerCall(call: () => unknown, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) {
    const result = call();
    if ((result instanceof Promise ? await result : result) === false) throw new Error('a good delivery was refused');
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
