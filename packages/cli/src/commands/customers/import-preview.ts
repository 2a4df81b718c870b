import type { Deps } from '../../deps.ts';
import { createStyle } from '../../output/style.ts';
import { renderTable } from '../../output/table.ts';
import type { Io } from '../../io.ts';
import type { Column } from './columns.ts';
import { toImportRow } from './import-row.ts';
import type { Survey } from './survey.ts';

/** Shows the first rows as they would be sent, for people at a terminal. */
export function previewImport({ first, conventions, count }: Survey, columns: readonly Column[], { io, deps }: { io: Io; deps: Deps }): void {
  const fields = columns.flatMap(({ target, key }) => (target === undefined ? [] : [target === 'cf' ? key : target]));
  const rows = first.map((row) => {
    const customer = toImportRow(row, columns, conventions);
    if ('reason' in customer) return { line: row.line, rejected: customer.reason };
    const { custom_fields = {}, ...plain } = customer;
    return { line: row.line, ...plain, ...Object.fromEntries(Object.entries(custom_fields).map(([key, value]) => [`cf_${key}`, value])) };
  });
  const isRefused = rows.some((row) => 'rejected' in row);
  const shown = ['line', ...fields, ...(isRefused ? ['rejected'] : [])].map((field) => ({ field, title: field }));
  const table = renderTable<Record<string, unknown>>(rows, shown, { style: createStyle(io.stderr, deps.env, deps.shared.color), width: io.stderr.columns ?? 80 });
  deps.notes.line(table.trimEnd());
  if (count > first.length) deps.notes.line(deps.notes.style('quiet', `and ${count - first.length} more rows`));
}
