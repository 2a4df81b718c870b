import { createShapeError } from '../errors/invalid-response-error.ts';
import type { Answer } from './answer.ts';
import type { ApiPromise } from './api-promise.ts';

/** One page of a list, as the API sends it. */
export interface Page<Item> {
  data: Item[];
  /** Where the next page begins; null at the end. Give it to the list's `cursor` to go on from there. */
  next_cursor: string | null;
  has_more: boolean;
}

/** The request of a list. */
export interface ListRequest {
  readonly method: 'GET';
  readonly path: string;
  readonly query: { readonly cursor?: string | undefined };
}

/** Makes a list of a request and of what sends it. */
export function paginate<Item, const Request extends ListRequest>(
  request: Request,
  send: (request: Request) => ApiPromise<Page<Item>>,
): List<Item> {
  return new List(`${request.method} ${request.path}`, {
    cursor: request.query.cursor,
    fetchPage: (cursor) => send({ ...request, query: { ...request.query, cursor } }),
  });
}

/** Where a list begins, and how to get the page at a cursor. */
export interface ListSource<Item> {
  readonly cursor: string | undefined;
  readonly fetchPage: (cursor: string | undefined) => ApiPromise<Page<Item>>;
}

/**
 * A list, asked for when it is used: `for await` walks over every item, `await` gives the first page. Each walk starts
 * anew; awaiting twice asks once.
 */
export class List<Item> implements AsyncIterable<Item>, PromiseLike<Page<Item>> {
  readonly #operation: string;
  readonly #source: ListSource<Item>;
  #firstPage: ApiPromise<Page<Item>> | undefined;

  constructor(operation: string, source: ListSource<Item>) {
    this.#operation = operation;
    this.#source = source;
  }

  /** The first page with status, headers and request id. */
  withResponse(): Promise<Answer<Page<Item>>> {
    return this.#first().withResponse();
  }

  // oxlint-disable-next-line unicorn/no-thenable -- `await list` gives the first page.
  then<R1 = Page<Item>, R2 = never>(
    onFulfilled?: ((page: Page<Item>) => R1 | PromiseLike<R1>) | null,
    onRejected?: ((reason: unknown) => R2 | PromiseLike<R2>) | null,
  ): Promise<R1 | R2> {
    return this.#first().then(onFulfilled, onRejected);
  }

  /** Every item, page by page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /**
   * Every page, empty ones included; one request each, made when the page is asked for, or with `prefetch` while the
   * page before it is worked on.
   *
   * @throws {@link InvalidResponseError} if a cursor comes back, which would go on for ever.
   */
  async *pages({ prefetch = false }: { prefetch?: boolean | undefined } = {}): AsyncGenerator<Page<Item>, void, undefined> {
    const seen = new Set([this.#source.cursor]);
    let next: Promise<Answer<Page<Item>>> | undefined;
    for (let cursor = this.#source.cursor; ; ) {
      const { data: page, response } = await (next ?? this.#source.fetchPage(cursor).withResponse());
      if (!Array.isArray(page.data)) throw createShapeError(this.#operation, response, { lack: 'without rows' });
      cursor = page.next_cursor ?? undefined;
      const isLoop = page.has_more && seen.has(cursor);
      if (prefetch && page.has_more && !isLoop) {
        next = this.#source.fetchPage(cursor).withResponse();
        // Told when the page is asked for, if it ever is.
        next.catch(() => {});
      }
      yield page;
      if (!page.has_more) return;
      if (isLoop) throw createShapeError(this.#operation, response, { lack: 'with the cursor of a page before' });
      seen.add(cursor);
    }
  }

  /** The items in an array: all of them, or the first `limit`. */
  async toArray({ limit = Infinity }: { limit?: number | undefined } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const page of this.pages()) {
      for (const item of page.data) {
        if (items.push(item) >= limit) return items;
      }
    }
    return items;
  }

  #first(): ApiPromise<Page<Item>> {
    return (this.#firstPage ??= this.#source.fetchPage(this.#source.cursor));
  }
}
