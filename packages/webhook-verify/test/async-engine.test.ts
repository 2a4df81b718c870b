import { describe, expect, it } from 'vitest';
import { signAsync } from '../src/async-engine.ts';
import type { Key } from '../src/key.ts';
import { RFC_4231 } from './deliveries.ts';

describe('async engine', () => {
  it.each(RFC_4231)('computes case $name of RFC 4231', async ({ key, data, mac }) => {
    expect(Buffer.from(await signAsync({ bytes: key }, data)).toString('hex')).toBe(mac);
  });

  it('imports a key once, also for two calls at a time', async () => {
    const [{ key: bytes, data }] = RFC_4231;
    const key: Key = { bytes };
    const call = signAsync(key, data);
    const first = key.web;
    await Promise.all([call, signAsync(key, data)]);
    expect(first).toBeDefined();
    expect(key.web).toBe(first);
  });
});
