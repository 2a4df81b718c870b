import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createResolver } from '../src/resolver.ts';
import { createClient, failureOf, json, page, problem } from './transport.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const acme = { id: 'c1', email_domain: 'acme.com', custom_fields: { crm_id: 17 } };

describe('resolver', () => {
  it('loads all customers once for any number of questions', async () => {
    const { client, requests } = createClient([page([acme], 'next'), page([{ id: 'c2', email_domain: 'xn--mnchen-3ya.de' }])]);
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
    const { client } = createClient([problem(403, 'insufficient_scope'), page([acme])]);
    const resolver = createResolver(client, { by: 'email_domain' });
    expect(await failureOf(resolver.resolve('acme.com'))).toMatchObject({ name: 'PermissionError' });
    expect(await resolver.resolve('acme.com')).toBe('c1');
  });

  it('asks once for a domain that is new, whoever else asks, and takes no other that begins alike', async () => {
    const { client, requests } = createClient([page([]), page([{ id: 'c8', email_domain: 'new.com.au' }], 'next'), page([{ id: 'c9', email_domain: 'new.com' }])]);
    const resolver = createResolver(client, { by: 'email_domain' });
    expect(await resolver.resolve('new.com')).toBeUndefined();
    vi.advanceTimersByTime(30_000);
    expect(await Promise.all([resolver.resolve('new.com'), resolver.resolve('NEW.com')])).toEqual(['c9', 'c9']);
    expect(requests.slice(1).map(({ url }) => url)).toEqual([
      'https://api.test/v1/customers?q=new.com&limit=200',
      'https://api.test/v1/customers?q=new.com&limit=200&cursor=next',
    ]);
    expect(resolver.peek('new.com')).toBe('c9');
  });

  it('remembers for a while that nobody has a domain', async () => {
    const { client, requests } = createClient(page([]));
    const resolver = createResolver(client, { by: 'email_domain', missingTtlMs: 1000 });
    for (const waitMs of [0, 999, 1, 999, 1]) {
      vi.advanceTimersByTime(waitMs);
      await resolver.resolve('other.com');
    }
    expect(requests).toHaveLength(3);
    resolver.forget('other.com');
    await resolver.resolve('other.com');
    expect(requests).toHaveLength(4);
  });

  it('loads again when its answers are old', async () => {
    const { client } = createClient([page([acme]), page([{ ...acme, id: 'c2' }])]);
    const resolver = createResolver(client, { by: 'email_domain', ttlMs: 1000 });
    expect(await resolver.resolve('acme.com')).toBe('c1');
    vi.advanceTimersByTime(1000);
    expect(resolver.peek('acme.com')).toBeUndefined();
    expect(await resolver.resolve('acme.com')).toBe('c2');
  });

  it('goes by a custom field, which no search knows: it loads at most once in ttlMs', async () => {
    const { client, requests } = createClient(page([acme, { ...acme, id: 'c2', custom_fields: {} }]));
    const resolver = createResolver(client, { by: 'custom_fields.crm_id', ttlMs: 1000, missingTtlMs: 1 });
    expect(await resolver.resolve('17')).toBe('c1');
    for (let key = 0; key < 5; key += 1) {
      vi.advanceTimersByTime(100);
      expect(await resolver.resolve(`unknown ${key}`)).toBeUndefined();
    }
    resolver.forget('17');
    expect(await resolver.resolve('17')).toBeUndefined();
    expect(requests).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(await resolver.resolve('17')).toBe('c1');
    expect(requests).toHaveLength(2);
  });

  it('holds a question until somebody has the key', async () => {
    const { client, requests } = createClient([page([]), page([]), page([acme])]);
    const resolver = createResolver(client, { by: 'email_domain', onMissing: 'hold' });
    const id = resolver.resolve('acme.com');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await id).toBe('c1');
    expect(requests).toHaveLength(3);
  });

  it('holds no question for ever, and none that is aborted', async () => {
    const { client } = createClient(page([]));
    const resolver = createResolver(client, { by: 'email_domain', onMissing: 'hold', holdMs: 5000 });
    const controller = new AbortController();
    const [bounded, aborted] = [resolver.resolve('acme.com'), failureOf(resolver.resolve('b.com', { signal: controller.signal }))];
    await vi.advanceTimersByTimeAsync(500);
    controller.abort(new Error('enough'));
    expect(await aborted).toMatchObject({ message: 'enough' });
    await vi.advanceTimersByTimeAsync(4500);
    expect(await bounded).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('makes the customer once, whoever asks', async () => {
    const { client, requests } = createClient((request) => (request.method === 'POST' ? json(acme, { status: 201 }) : page([])));
    const asked: string[] = [];
    const resolver = createResolver(client, {
      by: 'email_domain',
      async onMissing(key) {
        asked.push(key);
        return { name: key, email_domain: key };
      },
    });
    expect(await Promise.all([resolver.resolve('acme.com'), resolver.resolve('acme.com')])).toEqual(['c1', 'c1']);
    expect(await resolver.resolve('acme.com')).toBe('c1');
    expect(asked).toEqual(['acme.com']);
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('takes the id or the refusal of onMissing', async () => {
    const { client } = createClient(page([]));
    const resolver = createResolver(client, { by: 'custom_fields.crm_id', onMissing: async (key) => (key === '1' ? 'c7' : undefined) });
    expect([await resolver.resolve('1'), await resolver.resolve('2')]).toEqual(['c7', undefined]);
  });

  it('finds the customer that somebody else made a moment ago', async () => {
    const { client } = createClient([page([]), page([]), problem(409, 'conflict'), page([acme])]);
    const resolver = createResolver(client, { by: 'email_domain', onMissing: async (key) => ({ name: key, email_domain: key }) });
    expect(await resolver.resolve('acme.com')).toBe('c1');
  });

  it('fails if the customer cannot be made', async () => {
    const { client } = createClient([page([]), page([]), problem(409, 'conflict'), page([])]);
    const resolver = createResolver(client, { by: 'email_domain', onMissing: async (key) => ({ name: key, email_domain: key }) });
    expect(await failureOf(resolver.resolve('acme.com'))).toMatchObject({ name: 'ConflictError' });
  });
});
