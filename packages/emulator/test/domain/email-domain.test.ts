import { describe, expect, it } from 'vitest';
import { normalizeDomain } from '../../src/domain/email-domain.ts';

describe('a domain', () => {
  it.each([
    ['Acme.COM', 'acme.com'],
    ['acme.com.', 'acme.com'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['xn--mnchen-3ya.DE', 'xn--mnchen-3ya.de'],
    ['a-b.co.uk', 'a-b.co.uk'],
  ])('%s is compared as %s', (text, domain) => {
    expect(normalizeDomain(text)).toBe(domain);
  });

  it.each(['', '.', 'com', 'a..b', '10.0.0.1', '1.2', '0x7f.1', 'a b.com', 'a.com:80', 'a%2eb.com', 'a.com/x', 'u@a.com', '-a.com', '[::1]'])(
    '%j is none',
    (text) => {
      expect(normalizeDomain(text)).toBeNull();
    },
  );
});
