import type { BulkImportRow } from '@lealup/sdk';
import type { CsvRow } from '../../input/csv.ts';
import type { Column } from './columns.ts';
import { toImportRow, type Conventions } from './import-row.ts';
import type { Rejection } from './rejected-rows.ts';

/** The API takes this many customers in a request. */
const LARGEST_IMPORT = 1000;

/** Some consecutive rows: what is sent of them, and what is not. */
export interface ImportBatch {
  readonly customers: readonly BulkImportRow[];
  /** The row of each customer. */
  readonly rows: readonly CsvRow[];
  readonly rejections: readonly Rejection[];
  /** The line that its last row begins on. */
  readonly lastLine: number;
}

/** Cuts rows into batches, those after a line only. */
export async function* cutImport(
  rows: AsyncIterable<CsvRow>,
  { columns, conventions, startAfter = 0 }: { columns: readonly Column[]; conventions: Conventions; startAfter?: number },
): AsyncGenerator<ImportBatch, void, undefined> {
  let customers: BulkImportRow[] = [];
  let kept: CsvRow[] = [];
  let rejections: Rejection[] = [];
  let lastLine = startAfter;
  for await (const row of rows) {
    if (row.line <= startAfter) continue;
    const customer = toImportRow(row, columns, conventions);
    if ('reason' in customer) rejections.push({ ...row, reason: customer.reason });
    else {
      customers.push(customer);
      kept.push(row);
    }
    lastLine = row.line;
    if (customers.length < LARGEST_IMPORT && rejections.length < LARGEST_IMPORT) continue;
    yield { customers, rows: kept, rejections, lastLine };
    customers = [];
    kept = [];
    rejections = [];
  }
  if (customers.length + rejections.length > 0) yield { customers, rows: kept, rejections, lastLine };
}
