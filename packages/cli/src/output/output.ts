import type { OutputStream } from '../io.ts';
import { csvLine, csvRow } from './csv.ts';
import type { Format } from './format.ts';
import type { Notes } from './notes.ts';
import type { Pipe } from './pipe.ts';
import { toJson } from './plain-text.ts';
import type { Style } from './style.ts';
import type { View } from './view.ts';

/** One page of rows; `next_cursor` says where the next one begins. */
export interface RowPage<Row> {
  readonly data: readonly Row[];
  readonly next_cursor: string | null;
  readonly has_more: boolean;
}

/** What decides how data is printed. */
export interface OutputSettings {
  readonly format: Format;
  /** The fields that were asked for; empty for all. */
  readonly fields: readonly string[];
  readonly style: Style;
}

/** Standard output: data, in the format that was asked for. */
export class Output {
  readonly format: Format;
  readonly style: Style;
  readonly #fields: readonly string[];
  readonly #pipe: Pipe;
  readonly #stream: OutputStream;
  readonly #notes: Notes;

  constructor(stream: OutputStream, pipe: Pipe, notes: Notes, { format, fields, style }: OutputSettings) {
    this.#stream = stream;
    this.#pipe = pipe;
    this.#notes = notes;
    this.format = format;
    this.style = style;
    this.#fields = fields;
  }

  /** The columns of the terminal, 80 if it does not know; Infinity where nothing is cut. */
  get width(): number {
    return this.#stream.isTTY ? (this.#stream.columns || 80) : Number.POSITIVE_INFINITY;
  }

  /** Writes text as it is. */
  text(text: string): Promise<void> {
    if (this.#stream.isTTY) this.#notes.makeRoom();
    return this.#pipe.write(text);
  }

  /** A document of JSON: indented on a terminal, one line elsewhere. `--json` selects its fields, or those of its rows. */
  document(value: unknown): Promise<void> {
    const picked = isPage(value) ? { ...value, data: value.data.map((row) => this.#pick(row)) } : this.#pick(value);
    return this.text(`${toJson(picked, { indent: this.#stream.isTTY && this.format !== 'ndjson' ? 2 : 0 })}\n`);
  }

  /** A row of NDJSON. */
  line(value: unknown): string {
    return `${toJson(this.#pick(value))}\n`;
  }

  /**
   * One thing in the chosen format.
   *
   * @throws {@link TypeError} if it lacks what it is called by: then it is not such a thing.
   */
  async item<Row extends object>(row: Row, view: View<Row>): Promise<void> {
    if (view.id(row) === undefined) throw new TypeError('it has no id');
    switch (this.format) {
      case 'json':
      case 'ndjson':
        return this.document(row);
      case 'csv':
        return this.text(`${csvLine(this.#csvFields(view))}\n${this.#csvRow(row, view)}\n`);
      case 'id':
        return this.text(`${view.id(row)}\n`);
      case 'table': {
        const { renderRow } = await import('./table.ts');
        return this.text(renderRow(row, view.columns, this));
      }
    }
  }

  /** Many things in the chosen format; `ndjson`, `csv` and `id` are written page by page. CSV has a header unless told otherwise. */
  async rows<Row extends object>(pages: AsyncIterable<RowPage<Row>>, view: View<Row>, { header = true }: { header?: boolean } = {}): Promise<void> {
    const kept: Row[] = [];
    let count = 0;
    let isHeaded = this.format !== 'csv' || !header;
    let last: RowPage<Row> = { data: [], next_cursor: null, has_more: false };
    for await (const page of pages) {
      last = page;
      if (!isHeaded) await this.text(`${csvLine(this.#csvFields(view))}\n`);
      isHeaded = true;
      count += page.data.length;
      // What is printed as it comes shows how far it is.
      if (page.has_more && !(this.#stream.isTTY && this.isPrintedAsItComes)) this.#notes.progress({ done: count, total: undefined, text: `${count} so far` });
      if (!this.isPrintedAsItComes) kept.push(...page.data);
      else await this.text(page.data.map((row) => this.#rowLine(row, view)).join(''));
    }
    this.#notes.endProgress();
    if (this.format === 'json') {
      await this.document({ data: kept, next_cursor: last.next_cursor, has_more: last.has_more });
    }
    if (this.format === 'table' && kept.length > 0) {
      const { renderTable } = await import('./table.ts');
      await this.text(renderTable(kept, view.columns, this));
    }
    if (count === 0) this.#notes.note(view.empty);
  }

  /** Whether rows are written page by page, and not all at the end. */
  get isPrintedAsItComes(): boolean {
    return this.format !== 'json' && this.format !== 'table';
  }

  #rowLine<Row extends object>(row: Row, view: View<Row>): string {
    if (this.format === 'ndjson') return this.line(row);
    return `${this.format === 'csv' ? this.#csvRow(row, view) : view.id(row)}\n`;
  }

  #csvFields<Row>(view: View<Row>): readonly string[] {
    return this.#fields.length > 0 ? this.#fields : view.columns.map(({ field }) => field);
  }

  #csvRow<Row extends object>(row: Row, view: View<Row>): string {
    return csvRow(row, this.#csvFields(view), { isTerminal: this.#stream.isTTY === true });
  }

  /** The fields that were asked for, in that order; a field that the row lacks is null. */
  #pick(row: unknown): unknown {
    if (this.#fields.length === 0 || !isObject(row)) return row;
    const values = new Map<string, unknown>(Object.entries(row));
    return Object.fromEntries(this.#fields.map((field) => [field, values.get(field) ?? null]));
  }
}

function isPage(value: unknown): value is { readonly data: readonly unknown[] } {
  return isObject(value) && 'data' in value && Array.isArray(value.data);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
