import { describe, expect, it } from 'vitest';
import { checkHost, inferBaseUrl, isLoopback, normalizeBaseUrl } from '../../src/core/base-url.ts';

describe('base URL', () => {
  it.each([
    ['lealup_sk_live_abc', 'https://api.lealup.com'],
    ['lealup_sk_test_abc', 'https://api.dev.lealup.com'],
    ['lealup_sk_test_emulator', 'http://127.0.0.1:4020'],
    ['lealup_sk_test_emulator_2', 'http://127.0.0.1:4020'],
    [undefined, 'https://api.lealup.com'],
  ])('takes %s to %s', (key, expected) => {
    expect(inferBaseUrl(key)).toBe(expected);
  });

  it('sends the key of another vendor nowhere', () => {
    expect(() => inferBaseUrl('sk_live_abc')).toThrow(/neither lealup_sk_live_ nor lealup_sk_test_/);
  });

  it.each([
    ['https://api.lealup.com/', 'https://api.lealup.com'],
    ['https://api.lealup.com/v1', 'https://api.lealup.com'],
    ['https://proxy.test/lealup/v1/', 'https://proxy.test/lealup'],
  ])('writes %s as %s', (given, expected) => {
    expect(normalizeBaseUrl(given)).toBe(expected);
  });

  it.each(['api.lealup.com', 'ftp://api.lealup.com', 'https://user:pass@api.lealup.com', 'https://api.lealup.com?a=1', ''])(
    'refuses %j',
    (given) => {
      expect(() => normalizeBaseUrl(given)).toThrow(/baseUrl is no plain http address/);
    },
  );

  it.each(['http://localhost:4020', 'https://localhost', 'http://127.0.0.1:4020', 'http://127.9.9.9', 'http://[::1]:1', 'http://0.0.0.0', 'http://a.localhost', 'http://api.lealup.com', 'http://[::ffff:127.0.0.1]'])(
    'keeps a live key from %s',
    (baseUrl) => {
      expect(() => checkHost('lealup_sk_live_abc', baseUrl)).toThrow(/A live API key is not sent to/);
      expect(() => checkHost('lealup_sk_test_abc', baseUrl)).not.toThrow();
    },
  );

  it('takes no other host for this machine', () => {
    const hosts = ['api.lealup.com', 'localhost.example.com', '10.0.0.1', '127.0.0.1.example.com'];
    expect(hosts.filter(isLoopback)).toEqual([]);
  });
});
