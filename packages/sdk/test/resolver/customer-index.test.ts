import { describe, expect, it } from 'vitest';
import { loadIds, readerOf, searchId } from '../../src/resolver/customer-index.ts';
import { createClient, page } from '../transport.ts';

const acme = { id: 'c1', email_domain: 'ACME.com', custom_fields: { crm_id: 17, empty: null } };

describe('customers by their key', () => {
  it('are all of those that have one', async () => {
    const { client } = createClient(page([acme, { ...acme, id: 'c2', email_domain: 'b.com', custom_fields: {} }]));
    expect([...(await loadIds(client.customers, readerOf('email_domain')))]).toEqual([['acme.com', 'c1'], ['b.com', 'c2']]);
    expect([...(await loadIds(client.customers, readerOf('custom_fields.crm_id')))]).toEqual([['17', 'c1']]);
    expect([...(await loadIds(client.customers, readerOf('custom_fields.empty')))]).toEqual([]);
  });

  it('are found only if they have exactly that key', async () => {
    const { client } = createClient(page([{ ...acme, email_domain: 'acme.com.au' }]));
    expect(await searchId(client.customers, readerOf('email_domain'), 'acme.com')).toBeUndefined();
    expect(await searchId(client.customers, readerOf('email_domain'), 'acme.com.au')).toBe('c1');
  });
});
