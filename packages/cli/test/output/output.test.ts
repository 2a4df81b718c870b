import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { Notes } from '../../src/output/notes.ts';
import { Output, type RowPage } from '../../src/output/output.ts';
import { Pipe } from '../../src/output/pipe.ts';
import { fixedStyle } from '../../src/output/style.ts';

interface Row {
  readonly id: string;
}

const view = { columns: [{ field: 'id', title: 'ID' }], id: ({ id }: Row) => id, empty: 'No rows.' } as const;

async function* pagesOf(...pages: (readonly string[])[]): AsyncGenerator<RowPage<Row>> {
  for (const [index, ids] of pages.entries()) {
    const hasMore = index < pages.length - 1;
    yield { data: ids.map((id) => ({ id })), next_cursor: hasMore ? String(index) : null, has_more: hasMore };
  }
}

test.each([
  ['an empty page first', [[], ['a'], ['b']], 'id\na\nb\n'],
  ['no rows', [[]], 'id\n'],
  ['rows alone', [['a']], 'id\na\n'],
])('CSV of %s has one header', async (_, pages, expected) => {
  let text = '';
  const stdout = Object.assign(new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) }), { isTTY: false });
  const style = fixedStyle('never');
  const output = new Output(stdout, new Pipe(stdout), new Notes(new Writable({ write: (_chunk, _encoding, done) => done() }), style), { format: 'csv', fields: [], style });
  await output.rows(pagesOf(...pages), view);
  expect(text).toBe(expected);
});
