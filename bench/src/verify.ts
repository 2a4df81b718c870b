import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { Webhook } from '@lealup/webhook-verify';
import { signedRequest } from '@lealup/webhook-verify/testing';
import { medians, times, type Benchmark, type Row } from './benchmark.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const bytes = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
const key = createSecretKey(bytes);

interface Delivery {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

export const verify: Benchmark = {
  title: '`webhook.verify`',
  about:
    'CPU time of a signed delivery as raw bytes, as a multiple of two floors: the bare comparison (an HMAC with a cached `KeyObject` and `timingSafeEqual`; `subtle.verify` with a cached `CryptoKey`), and that comparison and `JSON.parse` of the body, which `verify` does too.',
  async run() {
    const webhook = new Webhook(SECRET);
    const web = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    const rows: Row[] = [];
    for (const [size, kib, calls] of [
      ['1 KiB', 1, 20_000],
      ['64 KiB', 64, 2_000],
    ] as const) {
      const delivery = deliveryOf(webhook, kib);
      const { body, headers } = delivery;
      const sync = [
        () => hmacMatches(delivery),
        () => hmacMatches(delivery) && JSON.parse(body.toString()),
        () => webhook.verify(body, headers),
      ];
      const async = [
        () => subtleMatches(web, delivery),
        async () => (await subtleMatches(web, delivery)) && JSON.parse(body.toString()),
        () => webhook.verifyAsync(body, headers),
      ];
      for (const [name, contenders] of [['verify', sync], ['verifyAsync', async]] as const) {
        const [bare = 0, parsed = 0, subject = 0] = await medians(
          contenders.map((call, index) => ({ name: `${name} ${index}`, sample: () => microsecondsPerCall(call, calls) })),
          9,
        );
        rows.push({
          '': `${name}, ${size}`,
          'comparison': `${bare.toFixed(1)} µs`,
          'and JSON.parse': `${parsed.toFixed(1)} µs`,
          'ours': `${subject.toFixed(1)} µs`,
          'of the comparison': times(subject / bare),
          'of both': times(subject / parsed),
        });
      }
    }
    return rows;
  },
};

function deliveryOf(webhook: Webhook, kib: number): Delivery {
  const data = { object: { note: 'x'.repeat(kib * 1024 - 160) } };
  const { body, headers } = signedRequest(webhook, { type: 'customer.created', data });
  return { body: Buffer.from(body), headers: { ...headers } };
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
    if (!(result instanceof Promise ? await result : result)) throw new Error('a good delivery was refused');
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
