import { describe, expect, it } from 'vitest';
import { Webhook } from '../src/index.ts';
import type { Key } from '../src/key.ts';
import { signSync } from '../src/sync-engine.ts';
import { RFC_4231, headersOf, VECTOR } from './deliveries.ts';

describe('sync engine', () => {
  it.each(RFC_4231)('computes case $name of RFC 4231', ({ key, data, mac }) => {
    expect(Buffer.from(signSync({ bytes: key }, data)).toString('hex')).toBe(mac);
  });

  it("makes the platform's key once", () => {
    const [{ key: bytes, data }] = RFC_4231;
    const key: Key = { bytes };
    signSync(key, data);
    const first = key.node;
    signSync(key, data);
    expect(first).toBeDefined();
    expect(key.node).toBe(first);
  });

  it('points to the async methods where the platform has no node:crypto', async () => {
    const webhook = new Webhook(VECTOR.secret);
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
});
