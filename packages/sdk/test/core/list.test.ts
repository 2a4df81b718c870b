import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LealUp } from '../../src/index.ts';
import { createClient, failureOf, json, page, problem } from '../transport.ts';

const cursors = (requests: { url: string }[]) => requests.map(({ url }) => new URL(url).searchParams.get('cursor'));

async function idsOf(client: LealUp): Promise<string[]> {
  const ids: string[] = [];
  for await (const user of client.users.list()) ids.push(user.id);
  return ids;
}

describe('list', () => {
  it('walks over every item of every page, in order, empty pages included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string(), { maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (pages) => {
        const replies = pages.map((ids, index) =>
          page(ids.map((id) => ({ id })), index < pages.length - 1 ? `c${index + 1}` : null),
        );
        const { client, requests } = createClient(replies);
        expect(await idsOf(client)).toEqual(pages.flat());
        expect(cursors(requests)).toEqual(pages.map((_, index) => (index === 0 ? null : `c${index}`)));
      }),
    );
  });

  it('gives the first page when awaited, once asked for', async () => {
    const { client, requests } = createClient(page([{ id: 'a' }], 'c1'));
    const list = client.customers.list({ limit: 1 });
    expect(await list).toEqual({ data: [{ id: 'a' }], next_cursor: 'c1', has_more: true });
    expect((await list.withResponse()).response.requestId).toBe('req_1');
    expect(requests).toHaveLength(1);
  });

  it('asks for nothing until it is used, and for no page more than is used', async () => {
    const { client, requests } = createClient([page([{ id: 'a' }, { id: 'b' }], 'c1'), page([{ id: 'c' }], 'c2')]);
    const list = client.customers.list();
    expect(requests).toHaveLength(0);
    for await (const _ of list) break;
    expect(requests).toHaveLength(1);
  });

  it('goes on from any cursor with the same filters', async () => {
    const { client, requests } = createClient(page([]));
    for await (const _ of client.tasks.list({ owner: 'u', cursor: 'c7' }).pages());
    expect(requests[0]?.url).toBe('https://api.test/v1/tasks?owner=u&cursor=c7');
  });

  it.each([
    ['its own', ['c1', 'c1']],
    ['an earlier one', ['c1', 'c2', 'c1']],
    ['the one it began with', ['c0']],
  ])('raises instead of going round when a page names %s as next', async (_, next) => {
    const { client } = createClient(next.map((cursor) => page([{ id: 'a' }], cursor)));
    const error = await failureOf(client.users.list({ cursor: 'c0' }).toArray());
    expect(error).toMatchObject({
      name: 'InvalidResponseError',
      message: 'GET /v1/users answered with the cursor of a page before. Ask LealUp about request req_1.',
    });
  });

  it('raises when there is more but no cursor, or no list at all', async () => {
    const lost = createClient(json({ data: [], next_cursor: null, has_more: true }));
    expect(await failureOf(lost.client.users.list().toArray())).toMatchObject({ name: 'InvalidResponseError' });
    const none = createClient(json({ ok: true }));
    expect(await failureOf(none.client.users.list().toArray())).toMatchObject({ message: expect.stringContaining('without rows') });
  });

  it('collects all, or the first so many', async () => {
    const replies = [page([{ id: 'a' }, { id: 'b' }], 'c1'), page([{ id: 'c' }], null)];
    expect(await createClient([...replies]).client.users.list().toArray()).toHaveLength(3);
    const some = createClient([...replies]);
    expect(await some.client.users.list().toArray({ limit: 2 })).toHaveLength(2);
    expect(some.requests).toHaveLength(1);
    expect(await createClient([...replies]).client.users.list().toArray({ limit: 0 })).toEqual([]);
  });

  it('fails with the error of the page that failed', async () => {
    const { client } = createClient([page([{ id: 'a' }], 'c1'), problem(400, 'invalid_cursor')]);
    expect(await failureOf(idsOf(client))).toMatchObject({ code: 'invalid_cursor' });
  });

  it('asks for the next page ahead only when it is told to, and never past the end', async () => {
    for (const [prefetch, asked] of [[undefined, 1], [true, 2]] as const) {
      const { client, requests } = createClient([page([{ id: 'a' }], 'c1'), page([{ id: 'b' }], null)]);
      const pages = client.users.list().pages({ prefetch });
      await pages.next();
      expect(requests).toHaveLength(asked);
      expect((await pages.next()).value?.data).toEqual([{ id: 'b' }]);
      expect((await pages.next()).done).toBe(true);
      expect(cursors(requests)).toEqual([null, 'c1']);
    }
  });

  it('keeps the error of a page asked for ahead to itself until that page is wanted', async () => {
    const { client } = createClient([page([{ id: 'a' }], 'c1'), problem(400, 'invalid_cursor')]);
    for await (const _ of client.users.list().pages({ prefetch: true })) break;
    const pages = createClient([page([{ id: 'a' }], 'c1'), problem(400, 'invalid_cursor')]).client.users.list().pages({ prefetch: true });
    await pages.next();
    expect(await failureOf(pages.next())).toMatchObject({ code: 'invalid_cursor' });
  });
});
