import { describe, expect, it } from 'vitest';
import { createResolver } from '../src/resolver.ts';
import { createClient, failureOf, page, problem } from './transport.ts';

describe('resolver', () => {
  it('loads all customers once for any number of questions', async () => {
    const { client, requests } = createClient([
      page([{ id: 'c1', email_domain: 'acme.com' }], 'next'),
      page([{ id: 'c2', email_domain: 'xn--mnchen-3ya.de' }]),
    ]);
    const resolver = createResolver(client, { by: 'email_domain' });
    const domains = ['acme.com', 'ACME.com.', ' acme.com ', 'münchen.de', 'MÜNCHEN.DE', 'other.com', '', 'a b'];
    expect(await Promise.all(domains.map((domain) => resolver.resolve(domain)))).toEqual([
      'c1', 'c1', 'c1', 'c2', 'c2', undefined, undefined, undefined,
    ]);
    expect(await resolver.resolve('acme.com')).toBe('c1');
    expect(requests.map(({ url }) => url)).toEqual([
      'https://api.test/v1/customers?limit=200',
      'https://api.test/v1/customers?limit=200&cursor=next',
    ]);
  });

  it('tries a load that failed again', async () => {
    const { client } = createClient([problem(403, 'insufficient_scope'), page([{ id: 'c1', email_domain: 'acme.com' }])]);
    const resolver = createResolver(client, { by: 'email_domain' });
    expect(await failureOf(resolver.resolve('acme.com'))).toMatchObject({ name: 'PermissionError' });
    expect(await resolver.resolve('acme.com')).toBe('c1');
  });
});
