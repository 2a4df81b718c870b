import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { Webhook } from '@lealup/webhook-verify';
import { signedRequest } from '@lealup/webhook-verify/testing';
import { medians, perSecond, times, type Benchmark, type Row } from './benchmark.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const key = createSecretKey(Buffer.from(SECRET.slice('whsec_'.length), 'base64'));

export const verify: Benchmark = {
  title: '`webhook.verify`',
  about: 'A signed delivery as raw bytes, against an HMAC with a cached `KeyObject` and `timingSafeEqual`, and against that and `JSON.parse`, which `verify` does too.',
  async run() {
    const webhook = new Webhook(SECRET);
    const rows: Row[] = [];
    for (const [size, kib, calls] of [
      ['1 KiB', 1, 20_000],
      ['64 KiB', 64, 2_000],
    ] as const) {
      const signed = signedRequest(webhook, { type: 'customer.created', data: { object: { note: 'x'.repeat(kib * 1024 - 68) } } });
      const body = Buffer.from(signed.body);
      const headers = { ...signed.headers };
      const floor = () => hmacMatches(body, headers);
      const [bare = 0, parsed = 0, subject = 0] = await medians(
        [
          { name: 'HMAC', sample: () => callsPerSecond(floor, calls) },
          { name: 'HMAC + JSON.parse', sample: () => callsPerSecond(() => floor() && JSON.parse(body.toString()), calls) },
          { name: 'verify', sample: () => callsPerSecond(() => webhook.verify(body, headers), calls) },
        ],
        9,
      );
      rows.push({
        'body': size,
        'HMAC': perSecond(bare),
        'HMAC + JSON.parse': perSecond(parsed),
        'verify': perSecond(subject),
        'of HMAC': times(subject / bare),
        'of HMAC + JSON.parse': times(subject / parsed),
      });
    }
    return rows;
  },
};

function hmacMatches(body: Buffer, headers: Readonly<Record<string, string>>): boolean {
  const given = Buffer.from(headers['webhook-signature']?.slice('v1,'.length) ?? '', 'base64');
  const hmac = createHmac('sha256', key).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.`).update(body);
  return timingSafeEqual(hmac.digest(), given);
}

function callsPerSecond(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) if (!call()) throw new Error('a good delivery was refused');
  return (calls / (performance.now() - start)) * 1000;
}
