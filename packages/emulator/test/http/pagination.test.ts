import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';

async function fill(local: Local, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await local.customer(`c${index}.com`);
}

describe('pages', () => {
  it('give every row once, newest first, also while rows come and go', async () => {
    await using local = await openLocal();
    await fill(local, 7);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await local.call('GET', `/v1/customers?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...body.data.map((row: { email_domain: string }) => row.email_domain));
      cursor = body.next_cursor;
      expect(body.has_more).toBe(cursor !== null);
      await local.customer(`new${seen.length}.com`);
    } while (cursor !== null);
    expect(seen).toEqual(['c6.com', 'c5.com', 'c4.com', 'c3.com', 'c2.com', 'c1.com', 'c0.com']);
  });

  it('skip no row and repeat none while rows are deleted', async () => {
    await using local = await openLocal();
    const ids: string[] = [];
    for (let index = 0; index < 9; index += 1) ids.push(await local.customer(`d${index}.com`));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await local.call('GET', `/v1/customers?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...body.data.map((row: { id: string }) => row.id));
      cursor = body.next_cursor;
      // The last row seen goes, and so does one that is still to come.
      await local.call('DELETE', `/v1/customers/${seen.at(-1)}`);
      if (seen.length === 2) await local.call('DELETE', `/v1/customers/${ids[0]}`);
    } while (cursor !== null);
    expect(seen).toEqual(ids.slice(1).reverse());
  });

  it('go on with another page size, and not with other filters', async () => {
    await using local = await openLocal();
    await fill(local, 4);
    const { body } = await local.call('GET', '/v1/customers?limit=1&status=active');
    const cursor = body.next_cursor;
    expect((await local.call('GET', `/v1/customers?limit=2&status=active&cursor=${cursor}`)).body.data).toHaveLength(2);
    for (const query of [`cursor=${cursor}`, `status=trial&cursor=${cursor}`, 'cursor=abc', `status=active&cursor=${cursor}A`]) {
      const { status, body: problem } = await local.call('GET', `/v1/customers?${query}`);
      expect([status, problem.code]).toEqual([400, 'invalid_cursor']);
    }
  });

  it('refuse the cursor of another workspace', async () => {
    await using local = await openLocal();
    await fill(local, 2);
    const { body } = await local.call('GET', '/v1/customers?limit=1');
    const { body: other } = await local.call('POST', '/_emulator/tenants', { name: 'Other' });
    const answer = await local.call('GET', `/v1/customers?limit=1&cursor=${body.next_cursor}`, undefined, {
      authorization: `Bearer ${other.api_key}`,
    });
    expect(answer.body.code).toBe('invalid_cursor');
  });

  it.each(['0', '201', '-1', '1.5', 'x', ''])('refuse the limit %j', async (limit) => {
    await using local = await openLocal();
    expect((await local.call('GET', `/v1/customers?limit=${limit}`)).status).toBe(422);
  });
});
