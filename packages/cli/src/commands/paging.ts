import type { Deps } from '../deps.ts';
import type { Outcome } from '../exit-codes.ts';
import type { RowPage } from '../output/output.ts';
import { quoteLine } from '../output/quote.ts';
import type { View } from '../output/view.ts';

const LARGEST_PAGE = 200;
const DEFAULT_LIMIT = 50;

/** How much of a list is wanted. */
export interface Extent {
  readonly limit: number | undefined;
  readonly all: boolean;
  readonly cursor: string | undefined;
  /** CSV goes on under the names of columns that another list has printed. */
  readonly 'no-header': boolean;
}

/** Rows that are all at hand. */
export async function* onePage<Row>(data: readonly Row[]): AsyncGenerator<RowPage<Row>, void, undefined> {
  yield { data, next_cursor: null, has_more: false };
}

type FetchPage<Row> = (page: { limit: number; cursor: string | undefined }) => PromiseLike<RowPage<Row>>;

interface Printing<Row> {
  readonly view: View<Row>;
  readonly deps: Deps;
  /** Aborts when someone interrupts. */
  readonly signal: AbortSignal;
}

/**
 * Prints a list up to what is wanted. Whoever interrupts it gets the pages that were read, and the command that prints
 * the rest.
 */
export async function printList<Row extends object>(extent: Extent, fetchPage: FetchPage<Row>, { view, deps, signal }: Printing<Row>): Promise<Outcome> {
  const read: { count: number; cursor: string | null; isStopped: boolean } = { count: 0, cursor: null, isStopped: false };
  async function* pages(): AsyncGenerator<RowPage<Row>, void, undefined> {
    try {
      for await (const page of walk(extent, fetchPage)) {
        yield page;
        read.count += page.data.length;
        read.cursor = page.has_more ? page.next_cursor : null;
      }
    } catch (error) {
      if (!signal.aborted || read.cursor === null) throw error;
      read.isStopped = true;
    }
  }
  await deps.output.rows(pages(), view, { header: !extent['no-header'] });
  const { count, cursor, isStopped } = read;
  if (cursor === null) return 'ok';
  if (!isStopped) {
    deps.notes.note(`There are more than these ${count}: --limit <n> shows more, --all all of them.`);
    return 'ok';
  }
  // Of a flag that is given twice the last one counts.
  const left = extent.limit === undefined ? [] : ['--limit', String(extent.limit - count)];
  const header = deps.output.format === 'csv' && !extent['no-header'] ? ['--no-header'] : [];
  deps.notes.note(`Stopped after ${count}. To go on: ${quoteLine(['lealup', ...deps.argv, '--cursor', cursor, ...left, ...header])}`);
  return 'interrupted';
}

/** The pages of a list up to what is wanted; the last one is asked for as short as needed, so that its cursor fits. */
async function* walk<Row>(
  { limit, all, cursor: start }: Extent,
  fetchPage: FetchPage<Row>,
): AsyncGenerator<RowPage<Row>, void, undefined> {
  let left = limit ?? (all ? Number.POSITIVE_INFINITY : DEFAULT_LIMIT);
  let cursor = start;
  while (left > 0) {
    // The SDK's own walk over pages reads the headers of each, for which Node.js loads all of `fetch`.
    const page = await fetchPage({ limit: Math.min(left, LARGEST_PAGE), cursor });
    if (!Array.isArray(page.data)) throw new TypeError('a list without rows');
    yield page;
    if (!page.has_more || page.next_cursor === null) return;
    left -= page.data.length;
    cursor = page.next_cursor;
  }
}
