import { parse } from 'csv-parse/sync';
import { Failure } from '../../failures/failure.ts';
import { readCsv, type CsvRow } from '../../input/csv.ts';
import { decompress } from '../../input/decompress.ts';
import { decodeText, detectEncoding, type Encoding } from '../../input/encoding.ts';
import { openSource } from '../../input/file.ts';
import { peek } from '../../input/peek.ts';
import { refuseWorkbook } from '../../input/workbook.ts';
import type { Io } from '../../io.ts';
import { countKnown } from './columns.ts';

/** What separates cells, by the word that `--delimiter` takes. */
export const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;
export type DelimiterName = keyof typeof DELIMITERS;

const SAMPLE_CHARACTERS = 64 * 1024;
/** A line that spreadsheets take as the name of the delimiter; quoted or with empty cells once it was saved as a row. */
const SEPARATOR_LINE = /^"?sep=([^"\r\n])"?\1*(?:[\r\n]|$)/i;

/** A file of rows under a header, which can be read again and again. */
export interface TableFile {
  readonly name: string;
  /** Whether it lies on a disk, and can be opened another time; false for standard input and other pipes. */
  readonly isOnDisk: boolean;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** The cells of its header. */
  readonly titles: readonly string[];
  /** The line of its header. */
  readonly headerLine: number;
  /** The rows below the header that hold more than blanks. */
  rows(): AsyncGenerator<CsvRow, void, undefined>;
}

/** What people say about a file in place of having it detected. */
export interface TableOptions {
  readonly encoding: Encoding | undefined;
  readonly delimiter: DelimiterName | undefined;
  /** The command line, for the way on. */
  readonly argv: readonly string[];
}

/**
 * Opens a file as spreadsheets write it, compressed or not; standard input and other pipes are kept in memory.
 *
 * @throws {@link Failure} `usage` if it is not there, empty, or no table.
 */
export async function openTable(path: string, { encoding: toldEncoding, delimiter: toldDelimiter, argv }: TableOptions, io: Io): Promise<TableFile> {
  const { name, isOnDisk, open } = await openAgainAndAgain(path, io);
  const encoding = toldEncoding ?? (await detectEncoding(await open()));
  if (typeof encoding === 'object') throw brokenText(name, encoding.brokenLine, argv);
  const text = async () => decodeText(await open(), encoding);
  const sample = await readSample(await text());
  const separator = SEPARATOR_LINE.exec(sample)?.[1];
  const delimiter = toldDelimiter === undefined ? (separator ?? detectDelimiter(sample)) : DELIMITERS[toldDelimiter];
  const allRows = async function* () {
    let isPreamble = separator !== undefined;
    for await (const row of readCsv({ name, bytes: undefined, chunks: await text() }, { delimiter })) {
      if (!isPreamble && row.cells.some((cell) => cell.trim() !== '')) yield row;
      isPreamble = false;
    }
  };
  const header = await firstRow(allRows());
  if (!header) throw new Failure('usage', `${name} is empty.`, { why: ['line 1 holds the names of the columns, such as name,email_domain'] });
  if (header.cells.some((cell) => cell.includes('\0'))) throw new Failure('usage', `${name} is no text.`, { why: ['its first line has zero bytes; --encoding says what bytes mean'] });
  return {
    name,
    isOnDisk,
    encoding,
    delimiter,
    titles: header.cells,
    headerLine: header.line,
    async *rows() {
      let isHeader = true;
      for await (const row of allRows()) {
        if (!isHeader) yield row;
        isHeader = false;
      }
    },
  };
}

async function openAgainAndAgain(path: string, io: Io): Promise<{ name: string; isOnDisk: boolean; open: () => Promise<AsyncIterable<Uint8Array | string>> }> {
  const source = await openSource(path, io);
  const { name } = source;
  const { head, chunks } = await peek(source.chunks, { enough: (bytes) => bytes.length >= 4 });
  refuseWorkbook(head, name);
  if (source.bytes !== undefined) {
    // This one was opened to see what it is.
    for await (const _ of chunks) break;
    return { name, isOnDisk: true, open: async () => (await decompress(await openSource(path, io))).chunks };
  }
  const plain = await decompress({ name, bytes: undefined, chunks });
  const kept: Buffer[] = [];
  for await (const chunk of plain.chunks) kept.push(Buffer.from(chunk));
  return {
    name,
    isOnDisk: false,
    async open() {
      return (async function* () {
        yield* kept;
      })();
    },
  };
}

async function readSample(text: AsyncIterable<string>): Promise<string> {
  let sample = '';
  for await (const piece of text) {
    sample += piece;
    if (sample.length >= SAMPLE_CHARACTERS) break;
  }
  return sample;
}

/** The delimiter that makes the most known names of the header, then the most names. */
function detectDelimiter(sample: string): string {
  const scored = Object.values(DELIMITERS).map((delimiter) => {
    const titles = parseHeader(sample, delimiter);
    return { delimiter, known: countKnown(titles), columns: titles.length };
  });
  const [best] = scored.toSorted((a, b) => b.known - a.known || b.columns - a.columns);
  return best?.delimiter ?? DELIMITERS.comma;
}

function parseHeader(sample: string, delimiter: string): string[] {
  try {
    const [titles = []]: string[][] = parse(sample, { delimiter, to: 1, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
    return titles;
  } catch {
    return [];
  }
}

async function firstRow(rows: AsyncGenerator<CsvRow, void, undefined>): Promise<CsvRow | undefined> {
  for await (const row of rows) return row;
  return undefined;
}

function brokenText(name: string, line: number, argv: readonly string[]): Failure {
  return new Failure('usage', `${name} is UTF-8 but for line ${line}.`, {
    why: ['it has bytes of another encoding: mend that line, or read what is broken as \uFFFD with --encoding utf-8'],
    next: [...argv, '--encoding', 'utf-8'],
  });
}
