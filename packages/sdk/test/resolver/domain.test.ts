import { describe, expect, it } from 'vitest';
import { normalizeDomain } from '../../src/resolver/domain.ts';

describe('a domain', () => {
  it.each([
    ['ACME.com.', 'acme.com'],
    [' acme.com\n', 'acme.com'],
    ['MÜNCHEN.de', 'xn--mnchen-3ya.de'],
    ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
    ['no domain', 'no domain'],
    ['', ''],
  ])('%j is compared as %j', (domain, expected) => {
    expect(normalizeDomain(domain)).toBe(expected);
  });
});
