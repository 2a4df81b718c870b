import type { Tone } from './style.ts';

/** A column of a table. */
export interface Column<Row> {
  /** The field that it shows, under which CSV prints it. */
  readonly field: Extract<keyof Row, string>;
  readonly title: string;
  readonly align?: 'right';
  /** How a terminal shows it; by default the value itself. */
  text?(row: Row): string;
  /** Its colour, which repeats what the words say. */
  tone?(row: Row): Tone | undefined;
}

/** How rows of a kind are shown. */
export interface View<Row> {
  readonly columns: readonly Column<Row>[];
  /** What `-o id` prints. */
  id(row: Row): string;
  /** What is said when there are none, for example `No customers.` */
  readonly empty: string;
}
