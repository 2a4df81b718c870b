import { Failure } from '../../failures/failure.ts';
import { readCsv } from '../../input/csv.ts';
import { decompress } from '../../input/decompress.ts';
import type { Source } from '../../input/file.ts';
import { readArray } from '../../input/json-array.ts';
import { lineOf, type Lines } from '../../input/lines.ts';
import { peek } from '../../input/peek.ts';
import { setPath } from './paths.ts';
import { readNdjson } from './ndjson.ts';

/** A header has to be found in so much. */
const SAMPLE_BYTES = 64 * 1024;
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The events of a file: NDJSON, a JSON array or CSV, plain or compressed by gzip or zstd, told by what is in it. A row of
 * CSV becomes a line of JSON.
 *
 * @throws {@link Failure} `usage` for a file that holds something else.
 */
export async function* readEvents(file: Source, path: string): Lines {
  const plain = await decompress(file);
  const { head, chunks } = await peek(plain.chunks, { enough: (bytes) => bytes.length >= SAMPLE_BYTES || /\S[^]*\n/.test(bytes.toString('latin1')) });
  const source = { ...plain, chunks };
  const [first = ''] = head.toString('utf8').replace(/^\uFEFF/, '').trimStart().split(/\r?\n/, 1);
  if (first.startsWith('[')) yield* readArray(source);
  else {
    const delimiter = first.startsWith('{') ? undefined : delimiterOf(first);
    const lines = delimiter === undefined ? readNdjson(source, path) : readRows(source, delimiter);
    yield* plain.isCompressed ? withoutPlaces(lines) : lines;
  }
}

/** Where a line ends tells nothing of where it ends in the compressed file. */
async function* withoutPlaces(all: Lines): Lines {
  for await (const lines of all) yield lines.map((line) => ({ ...line, end: undefined }));
}

/** What separates the names of a header; undefined for what is none. */
function delimiterOf(line: string): string | undefined {
  return DELIMITERS.find((delimiter) => {
    const names = line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    return names.length > 1 && names.every((name) => /^[A-Za-z_$][\w .$-]*$/.test(name));
  });
}

/** Rows as JSON: a dot in the name of a column makes an object, an empty cell is left out, and every value is a text. */
async function* readRows(source: Source, delimiter: string): Lines {
  let columns: readonly string[] | undefined;
  for await (const { line, cells } of readCsv(source, { delimiter })) {
    if (!columns) {
      columns = cells.map((cell) => cell.trim());
      checkColumns(columns.filter(Boolean), source);
      continue;
    }
    const row: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? '';
      if (cell !== '' && column !== '') setPath(row, column, cell);
    }
    yield [lineOf(line, encode(JSON.stringify(row)))];
  }
}

/** What one column says, no other one may say differently. */
function checkColumns(names: readonly string[], { name: file }: Source): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) throw new Failure('usage', `${file} has two columns ${name}.`, { why: ['only one of them could be read'] });
    const part = names.find((other) => other.startsWith(`${name}.`));
    if (part !== undefined) throw new Failure('usage', `${file} has the columns ${name} and ${part}.`, { why: [`the dot makes an object of ${name}, which then has no value of its own`] });
  }
}

/** A text in UTF-8, but with a byte that is none where what was decoded was none: such a row is refused as such a line is. */
function encode(text: string): Buffer {
  const bytes = Buffer.from(text);
  return text.includes('\uFFFD') ? Buffer.from(bytes.toString('latin1').replaceAll('\u00EF\u00BF\u00BD', '\u00FF'), 'latin1') : bytes;
}
