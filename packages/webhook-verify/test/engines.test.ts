import { describe, expect, it, vi } from 'vitest';
import { Webhook } from '../src/index.ts';
import { signAsync, signSync } from '../src/engines.ts';
import type { Key } from '../src/key.ts';
import { headersOf, RFC_4231, VECTOR } from './deliveries.ts';

const hexOf = (signature = '') => Buffer.from(signature.slice('v1,'.length), 'base64').toString('hex');

describe('engines', () => {
  it.each(RFC_4231)('compute case $name of RFC 4231', async ({ key, data, mac }) => {
    expect(hexOf(signSync([{ bytes: key }], { prefix: '', body: data })[0])).toBe(mac);
    expect(hexOf((await signAsync([{ bytes: key }], { prefix: '', body: data }))[0])).toBe(mac);
  });

  it("make the platform's key once, also for two calls at a time", async () => {
    const [{ key: bytes, data }] = RFC_4231;
    const key: Key = { bytes };
    const content = { prefix: 'a.1.', body: data };
    signSync([key], content);
    const call = signAsync([key], { ...content });
    const { node, web } = key;
    signSync([key], content);
    await Promise.all([call, signAsync([key], { ...content })]);
    expect([node?.type, web instanceof Promise]).toEqual(['secret', true]);
    expect([key.node, key.web]).toEqual([node, web]);
  });

  it('point to the async methods where the platform has no node:crypto', async () => {
    vi.resetModules();
    const { Webhook: FreshWebhook } = await import('../src/index.ts');
    const webhook = new FreshWebhook(VECTOR.secret);
    const options = { receivedAt: VECTOR.timestamp * 1000 };
    const getBuiltinModule = Reflect.get(process, 'getBuiltinModule');
    Reflect.set(process, 'getBuiltinModule', undefined);
    const result = webhook.safeVerify(VECTOR.body, headersOf(), options);
    const inOther = await webhook.safeVerifyAsync(VECTOR.body, headersOf(), options);
    Reflect.set(process, 'getBuiltinModule', getBuiltinModule);
    expect(result).toMatchObject({ error: { code: 'sync_unavailable', status: 500 } });
    expect(result.ok ? '' : result.error.hint).toContain('verifyAsync');
    expect(inOther.ok).toBe(true);
  });

  it('say so where the platform has no WebCrypto', async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    const result = await new Webhook(VECTOR.secret).safeVerifyAsync(VECTOR.body, headersOf(), {
      receivedAt: VECTOR.timestamp * 1000,
    });
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    expect(result).toMatchObject({ error: { code: 'async_unavailable', status: 500 } });
  });
});
