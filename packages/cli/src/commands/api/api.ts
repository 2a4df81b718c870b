import type { Operation } from '@lealup/sdk/operations';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import { isInterruption, type Io } from '../../io.ts';
import type { RowPage } from '../../output/output.ts';
import { quoteLine } from '../../output/quote.ts';
import { checkRequest } from './check-request.ts';
import { buildRequest, type BuiltRequest } from './request.ts';
import type { apiSpec } from './specs.ts';

type Options = InputOf<typeof apiSpec>['options'];

/** Calls any operation. */
export async function run({ args, options }: InputOf<typeof apiSpec>, io: Io, deps: Deps): Promise<Outcome> {
  const { operations } = await import('@lealup/sdk/operations');
  const { request, called } = await buildRequest(args.operation, options, { operations: Object.values(operations), io });
  checkPaging(options, request, called?.operation);
  if (called && !options.force) await checkRequest(called.request, called.operation);
  if (options.generate !== undefined) {
    const { toCurl, toTypeScript } = await import('./generate.ts');
    const isPaginated = options.paginate;
    await deps.output.text(options.generate === 'curl' ? await toCurl(request, deps) : toTypeScript(called?.request ?? request, { operation: called?.operation, isPaginated }));
    if (options.generate === 'curl' && isPaginated) deps.notes.note('curl asks for one page: the next one is ?cursor= with its next_cursor.');
    return 'ok';
  }
  const { client } = await deps.connect(request.method === 'GET' ? 'read' : 'write');
  if (options.paginate) {
    const send = async (cursor: string | undefined) => {
      const query = cursor === undefined ? request.query : { ...request.query, cursor };
      return readPage(await client.request({ ...request, query, signal: io.interrupt }), request);
    };
    return printPages(pages(send), { deps, signal: io.interrupt });
  }
  const { data, response } = await client.request({ ...request, signal: io.interrupt }).withResponse();
  if (options.include) {
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}\n`);
    await deps.output.text(`HTTP ${response.status}\n${headers.join('')}\n`);
  }
  if (data !== undefined) await deps.output.document(data);
  return 'ok';
}

/** What has no pages is not asked for them. */
function checkPaging({ paginate, include }: Options, { method, path }: BuiltRequest, operation: Operation | undefined): void {
  if (!paginate) return;
  if (include) throw new Failure('usage', 'Many pages have many headers: --include goes without --paginate.', { why: ['--include shows those of one answer'], next: ['api', path, '--include'] });
  if (method !== 'GET' || operation?.isPaginated === false) throw new Failure('usage', `${operation?.id ?? `${method} ${path}`} has no pages.`, { why: ['--paginate follows next_cursor, which only lists have'], next: ['api', 'ls'] });
}

async function* pages(send: (cursor: string | undefined) => Promise<RowPage<unknown>>): AsyncGenerator<RowPage<unknown>, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = await send(cursor);
    yield page;
    cursor = page.has_more ? (page.next_cursor ?? undefined) : undefined;
  } while (cursor !== undefined);
}

/** What has rows is a page; anything else is a page of one. */
function readPage(value: unknown, { path }: BuiltRequest): RowPage<unknown> {
  const page: object = typeof value === 'object' && value !== null ? value : {};
  if (!('data' in page) || !Array.isArray(page.data)) throw new Failure('usage', `${path} has no pages.`, { why: ['its answer has no data'], next: ['api', path] });
  const next = 'next_cursor' in page && typeof page.next_cursor === 'string' ? page.next_cursor : null;
  return { data: page.data, next_cursor: next, has_more: next !== null };
}

/** Prints page by page, or all as one document; whoever interrupts it gets what was read, and the command that prints the rest. */
async function printPages(source: AsyncIterable<RowPage<unknown>>, { deps, signal }: { deps: Deps; signal: AbortSignal }): Promise<Outcome> {
  const { output, notes, argv } = deps;
  const isKept = output.format !== 'ndjson';
  const kept: unknown[] = [];
  const read: { count: number; cursor: string | null } = { count: 0, cursor: null };
  try {
    for await (const { data, next_cursor } of source) {
      if (isKept) kept.push(...data);
      else await output.text(data.map((row) => output.line(row)).join(''));
      read.count += data.length;
      read.cursor = next_cursor;
    }
  } catch (error) {
    if (!signal.aborted || !isInterruption(error) || read.cursor === null) throw error;
  }
  const { count, cursor } = read;
  if (isKept) await output.document({ data: kept, next_cursor: cursor, has_more: cursor !== null });
  if (cursor === null) return 'ok';
  // A path with fields is otherwise a POST.
  notes.note(`Stopped after ${count}. To go on: ${quoteLine(['lealup', ...argv, '-X', 'GET', '-f', `cursor=${cursor}`])}`);
  return 'interrupted';
}
