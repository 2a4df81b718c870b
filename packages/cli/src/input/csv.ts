import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { Failure } from '../failures/failure.ts';
import type { Source } from './file.ts';

/** A line of the file. */
export interface CsvRow {
  /** Counted from 1, the header included. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Files that several programs wrote into have several. */
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** What the parser's words for a mistake leave open. */
const MISTAKES: ReadonlyMap<string, string> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'a quote is opened there, and not closed until the end of the file'],
  ['INVALID_OPENING_QUOTE', 'a cell with a quote in it stands in quotes, with that quote doubled: "5"" disk"'],
  ['CSV_INVALID_CLOSING_QUOTE', 'a quote within a quoted cell is doubled: "5"" disk"'],
]);

/** The rows of a CSV file, its header first (RFC 4180, with or without a byte order mark). */
export async function* readCsv(source: Source, { delimiter = ',' }: { delimiter?: string } = {}): AsyncGenerator<CsvRow, void, undefined> {
  const parser = parse({ bom: true, delimiter, record_delimiter: LINE_ENDS, info: true, relax_column_count: true, skip_empty_lines: true, cast: trimPlain });
  const fed = pipeline(Readable.from(source.chunks), parser);
  // What goes wrong there comes out of the parser as well, below.
  fed.catch(() => {});
  // The parser tells the line that a record ends on, and counts the two characters of CRLF within quotes as two lines.
  let surplus = 0;
  try {
    for await (const { record, info } of parser) {
      const cells: readonly string[] = record;
      const breaks = cells.join('').match(/[\r\n]/g) ?? [];
      const newlines = breaks.filter((character) => character === '\n').length;
      surplus += breaks.length - newlines;
      yield { line: Number(info.lines) - surplus - newlines, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Failure('usage', `Line ${Number(error['lines']) - surplus} of ${source.name} is no CSV.`, { why: [MISTAKES.get(error.code) ?? error.message], cause: error });
  }
}

/** Blanks around a cell are an accident, unless the cell is quoted. */
function trimPlain(cell: string, { quoting }: { quoting: boolean }): string {
  return quoting ? cell : cell.trim();
}
