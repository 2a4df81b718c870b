import { parse } from 'csv-parse/sync';
import { Failure } from '../../failures/failure.ts';
import { readCsv, type CsvRow } from '../../input/csv.ts';
import { decodeText, detectEncoding, type Encoding } from '../../input/encoding.ts';
import { openSource } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { countKnown } from './columns.ts';

/** What separates cells, by the word that `--delimiter` takes. */
export const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;
export type DelimiterName = keyof typeof DELIMITERS;

const SAMPLE_CHARACTERS = 64 * 1024;
/** A line that spreadsheets take as the name of the delimiter. */
const SEPARATOR_LINE = /^sep=(.)(?:\r?\n|$)/;

/** A file of rows under a header, which can be read again and again. */
export interface TableFile {
  readonly name: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** The cells of its header. */
  readonly titles: readonly string[];
  /** The rows below the header. */
  rows(): AsyncGenerator<CsvRow, void, undefined>;
}

/** What people say about a file in place of having it detected. */
export interface TableOptions {
  readonly encoding: Encoding | undefined;
  readonly delimiter: DelimiterName | undefined;
}

/**
 * Opens a file as spreadsheets write it; standard input is kept in memory.
 *
 * @throws {@link Failure} `usage` if it is not there, or empty.
 */
export async function openTable(path: string, { encoding: toldEncoding, delimiter: toldDelimiter }: TableOptions, io: Io): Promise<TableFile> {
  const { name, open } = await openAgainAndAgain(path, io);
  const encoding = toldEncoding ?? (await detectEncoding(await open()));
  const text = async () => decodeText(await open(), encoding);
  const sample = await readSample(await text());
  const separator = SEPARATOR_LINE.exec(sample)?.[1];
  const delimiter = toldDelimiter === undefined ? (separator ?? detectDelimiter(sample)) : DELIMITERS[toldDelimiter];
  const allRows = async function* () {
    let isPreamble = separator !== undefined;
    for await (const row of readCsv({ name, bytes: undefined, chunks: await text() }, { delimiter })) {
      if (!isPreamble) yield row;
      isPreamble = false;
    }
  };
  const titles = await firstRow(allRows());
  if (!titles) throw new Failure('usage', `${name} is empty.`, { why: ['line 1 holds the names of the columns, such as name,email_domain'] });
  return {
    name,
    encoding,
    delimiter,
    titles,
    async *rows() {
      let isHeader = true;
      for await (const row of allRows()) {
        if (!isHeader) yield row;
        isHeader = false;
      }
    },
  };
}

async function openAgainAndAgain(path: string, io: Io): Promise<{ name: string; open: () => Promise<AsyncIterable<Uint8Array | string>> }> {
  const { name, chunks } = await openSource(path, io);
  if (path !== '-') {
    // This one was opened to see whether it can be.
    for await (const _ of chunks) break;
    return { name, open: async () => (await openSource(path, io)).chunks };
  }
  const kept: Buffer[] = [];
  for await (const chunk of chunks) kept.push(Buffer.from(chunk));
  return {
    name,
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

async function firstRow(rows: AsyncGenerator<CsvRow, void, undefined>): Promise<readonly string[] | undefined> {
  for await (const { cells } of rows) return cells;
  return undefined;
}
