import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isWebhookVerificationError, Webhook, WebhookVerificationError } from '../src/index.ts';
import { headersOf, OTHER_SECRET, signedBody, VECTOR, verifyBoth, webhookOf } from './deliveries.ts';

describe('error', () => {
  it('carries the code, the status that a receiver should answer and a hint of one line', async () => {
    const result = await verifyBoth({ options: { receivedAt: (VECTOR.timestamp + 301) * 1000 } });
    expect(result).toMatchObject({
      error: { name: 'WebhookVerificationError', code: 'timestamp_too_old', status: 401, hint: 'Check the clock' },
    });
    expect(result.ok || result.error.message).toBe('timestamp_too_old: Check the clock');
  });

  it('probe 45: no text, inspection or JSON of an error or a webhook holds a secret, a signature or a body', async () => {
    const text = 'secret-sauce';
    const base64 = VECTOR.signature.slice(3);
    const results = [
      await verifyBoth(signedBody(text)),
      await verifyBoth({ webhook: webhookOf([OTHER_SECRET, VECTOR.secret]), body: `${text} ${VECTOR.body}` }),
      await verifyBoth({ headers: headersOf({ 'webhook-signature': `${VECTOR.signature}A` }) }),
      webhookOf(),
      caught(() => new Webhook(` ${VECTOR.secret}`)),
      caught(() => new Webhook(`whsec_${OTHER_SECRET}`)),
      caught(() => new Webhook('sauce')),
    ];
    for (const result of results) {
      const texts = [inspect(result, { depth: 9, showHidden: true }), JSON.stringify(result), stackOf(result)].join(
        '\n',
      );
      for (const secret of [VECTOR.secret.slice(6), OTHER_SECRET, base64, 'sauce']) expect(texts).not.toContain(secret);
    }
  });

  it('has a guard that knows the error of another realm or copy, and nothing else', () => {
    expect(isWebhookVerificationError(new WebhookVerificationError('too_deep'))).toBe(true);
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error(''), { name: 'WebhookVerificationError', code: 'too_deep' })`,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isWebhookVerificationError(foreign)).toBe(true);
    for (const other of [new Error('x'), null, undefined, 'WebhookVerificationError', {}]) {
      expect(isWebhookVerificationError(other)).toBe(false);
    }
  });
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

function stackOf(result: unknown): string {
  return result instanceof Error ? `${result.message}\n${result.stack ?? ''}` : '';
}
