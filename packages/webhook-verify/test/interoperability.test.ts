import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as Svix } from 'svix';
import { describe, expect, it } from 'vitest';
import { Webhook } from '../src/index.ts';
import { signedRequest } from '../src/testing.ts';
import { VECTOR } from './deliveries.ts';

const now = Math.floor(Date.now() / 1000);
const BODIES = ['{"a":1}', '{"name":"Ünïcode 🎈"}', '{"a":"客户"}\n'];
const headersFor = (prefix: string, signature: string) => ({
  [`${prefix}-id`]: 'msg_1',
  [`${prefix}-timestamp`]: String(now),
  [`${prefix}-signature`]: signature,
});

describe.each([
  ['standardwebhooks', new StandardWebhook(VECTOR.secret), 'webhook'],
  ['svix', new Svix(VECTOR.secret), 'svix'],
] as const)('interoperability with %s', (_, other, prefix) => {
  const webhook = new Webhook(VECTOR.secret);

  it.each(BODIES)('accepts what it signs: %j', async (body) => {
    const headers = headersFor('webhook', other.sign('msg_1', new Date(now * 1000), body));
    expect(webhook.verify(body, headers)).toEqual(JSON.parse(body));
    expect(await webhook.verifyAsync(Buffer.from(body), headers)).toEqual(JSON.parse(body));
  });

  it.each(BODIES)('is accepted by it: %j', (body) => {
    const { headers } = signedRequest(webhook, { id: 'msg_1', timestamp: now, body });
    const theirs = headersFor(prefix, headers['webhook-signature']);
    // svix returns nothing.
    expect(() => other.verify(body, theirs)).not.toThrow();
    expect(() => other.verify(`${body} `, theirs)).toThrow('No matching');
  });
});

describe('interoperability of secrets without the prefix', () => {
  it('agrees with the raw format of standardwebhooks', () => {
    const secret = 'wh_secret_0123456789abcdef';
    const signature = new Webhook(secret).sign({ id: 'msg_1', timestamp: now, body: '{}' });
    const other = new StandardWebhook(secret, { format: 'raw' });
    expect(other.sign('msg_1', new Date(now * 1000), '{}')).toBe(signature);
  });
});
