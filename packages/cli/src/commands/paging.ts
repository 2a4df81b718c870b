import type { RowPage } from '../output/output.ts';

const LARGEST_PAGE = 200;
const DEFAULT_LIMIT = 50;

/** How much of a list is wanted. */
export interface Extent {
  readonly limit: number | undefined;
  readonly all: boolean;
  readonly cursor: string | undefined;
}

/** Rows that are all at hand. */
export async function* onePage<Row>(data: readonly Row[]): AsyncGenerator<RowPage<Row>, void, undefined> {
  yield { data, next_cursor: null, has_more: false };
}

/** The pages of a list up to what is wanted; the last one is asked for as short as needed, so that its cursor fits. */
export async function* walk<Row>(
  { limit, all, cursor: start }: Extent,
  fetchPage: (page: { limit: number; cursor: string | undefined }) => PromiseLike<RowPage<Row>>,
): AsyncGenerator<RowPage<Row>, void, undefined> {
  let left = limit ?? (all ? Number.POSITIVE_INFINITY : DEFAULT_LIMIT);
  let cursor = start;
  while (left > 0) {
    const page = await fetchPage({ limit: Math.min(left, LARGEST_PAGE), cursor });
    yield page;
    if (!page.has_more || page.next_cursor === null) return;
    left -= page.data.length;
    cursor = page.next_cursor;
  }
}
