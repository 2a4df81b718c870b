import { Failure } from '../../failures/failure.ts';
import type { CsvRow } from '../../input/csv.ts';
import { MONTHLY, type Conventions } from './import-row.ts';
import type { Column } from './columns.ts';
import { dateFormatOf, type DateFormat } from './dates.ts';
import { decimalOf, readNumber, type Decimal } from './numbers.ts';
import { DELIMITERS, type TableFile } from './table-file.ts';

const PREVIEWED = 10;
const NAMED_LINES = 5;

/** What people say about cells in place of having it told from them. */
export interface Told {
  readonly decimal: Decimal | undefined;
  readonly dateFormat: DateFormat | undefined;
  readonly typed: ReadonlySet<string>;
  readonly isRaw: boolean;
  /** The command line, for the way on. */
  readonly argv: readonly string[];
}

/** What a file looks like as a whole. */
export interface Survey {
  readonly conventions: Conventions;
  readonly count: number;
  /** The first rows. */
  readonly first: readonly CsvRow[];
  /** What was told from the cells, in words; nothing of what is usual. */
  readonly assumed: readonly string[];
}

/**
 * Reads a file through once to see how it writes numbers and dates: one cell does not tell, the whole does.
 *
 * @throws {@link Failure} `usage` if it does not, or tells both.
 */
export async function survey(table: TableFile, columns: readonly Column[], told: Told): Promise<Survey> {
  const decimals = new Votes<Decimal | 'thousands'>();
  const dates = new Votes<DateFormat>();
  const short = new Votes<'short'>();
  const first: CsvRow[] = [];
  let count = 0;
  const isTyped = ({ target, key }: Column) => target === 'cf' && told.typed.has(key);
  const numeric = columns.filter((column) => column.target === 'arr' || isTyped(column));
  const dated = columns.filter((column) => column.target === 'renewal_date' || isTyped(column));
  for await (const row of table.rows()) {
    count += 1;
    if (first.length < PREVIEWED) first.push(row);
    if (row.cells.length < columns.length) short.add('short', row, 0);
    for (const { index } of numeric) decimals.add(decimalVote(row.cells[index] ?? '', table), row, index);
    for (const { index } of dated) dates.add(dateFormatOf(row.cells[index] ?? ''), row, index);
  }
  const decimal = told.decimal ?? decideDecimal(decimals, table, told.argv);
  const dateFormat = told.dateFormat ?? decideDates(dates, table, told.argv);
  const monthly = columns.find(({ target, key }) => target === 'arr' && MONTHLY.test(key));
  return {
    conventions: { decimal, dateFormat, typed: told.typed, isRaw: told.isRaw },
    count,
    first,
    assumed: [
      ...(told.decimal === undefined ? assumedDecimal(decimal, decimals) : []),
      ...(told.dateFormat === undefined && dateFormat !== 'ymd' ? [`dates as ${dateFormat === 'dmy' ? 'day/month/year' : 'month/day/year'}`] : []),
      ...(monthly ? [`${monthly.title} as a twelfth of arr`] : []),
      ...(short.has('short') ? [`${short.name('short')} with their last cells empty`] : []),
    ],
  };
}

/** In a file whose cells are parted by commas, one within a number is most often that of thousands. */
function decimalVote(cell: string, { delimiter }: TableFile): Decimal | 'thousands' | 'either' | undefined {
  const vote = decimalOf(cell);
  return vote === 'either' && delimiter === DELIMITERS.comma && cell.includes(',') ? 'thousands' : vote;
}

function assumedDecimal(decimal: Decimal, votes: Votes<Decimal | 'thousands'>): string[] {
  if (decimal === 'comma') return ['decimal commas'];
  if (!votes.has('thousands') || votes.has('point')) return [];
  const cell = votes.example('thousands');
  return [`decimal points (${cell} is ${readNumber(cell, 'point')})`];
}

/** Which lines speak for what. */
class Votes<Choice extends string> {
  readonly #lines = new Map<Choice | 'either', number[]>();
  readonly #examples = new Map<Choice | 'either', string>();

  add(vote: Choice | 'either' | undefined, { line, cells }: CsvRow, index: number): void {
    if (vote === undefined) return;
    if (!this.#examples.has(vote)) this.#examples.set(vote, (cells[index] ?? '').trim());
    const lines = this.#lines.get(vote) ?? [];
    this.#lines.set(vote, lines);
    if (lines.length <= NAMED_LINES) lines.push(line);
  }

  has(vote: Choice | 'either'): boolean {
    return this.#lines.has(vote);
  }

  /** The first cell that speaks for it. */
  example(vote: Choice | 'either'): string {
    return this.#examples.get(vote) ?? '';
  }

  /** For example `lines 2, 3 and more`. */
  name(vote: Choice | 'either'): string {
    const lines = this.#lines.get(vote) ?? [];
    const named = lines.slice(0, NAMED_LINES).join(', ');
    return `${lines.length === 1 ? 'line' : 'lines'} ${named}${lines.length > NAMED_LINES ? ' and more' : ''}`;
  }
}

function decideDecimal(votes: Votes<Decimal | 'thousands'>, { name }: TableFile, argv: readonly string[]): Decimal {
  if (votes.has('point') && votes.has('comma')) {
    throw new Failure('usage', `${name} writes numbers in two ways.`, {
      why: [`${votes.name('point')} with a decimal point, ${votes.name('comma')} with a decimal comma`, '--decimal says which is right; rows of the other kind are then rejected'],
      next: [...argv, '--decimal', 'point'],
    });
  }
  if (votes.has('comma')) return 'comma';
  if (votes.has('point') || !votes.has('either')) return 'point';
  const cell = votes.example('either');
  throw new Failure('usage', `The numbers of ${name} can be read in two ways.`, {
    why: [
      `${votes.name('either')}: the mark before three digits is that of thousands or of decimals`,
      `${cell} is ${readNumber(cell, 'comma')} with --decimal comma, and ${readNumber(cell, 'point')} with --decimal point`,
    ],
    next: [...argv, '--decimal', cell.includes('.') ? 'comma' : 'point'],
  });
}

function decideDates(votes: Votes<DateFormat>, { name }: TableFile, argv: readonly string[]): DateFormat {
  if (votes.has('dmy') && votes.has('mdy')) {
    throw new Failure('usage', `${name} writes dates in two ways.`, {
      why: [`${votes.name('dmy')} as day/month/year, ${votes.name('mdy')} as month/day/year`, '--date-format says which is right; rows of the other kind are then rejected'],
      next: [...argv, '--date-format', 'dmy'],
    });
  }
  if (votes.has('dmy')) return 'dmy';
  if (votes.has('mdy')) return 'mdy';
  if (!votes.has('either')) return 'ymd';
  throw new Failure('usage', `The dates of ${name} can be read in two ways.`, {
    why: [`${votes.name('either')}: no day is past the twelfth`, '--date-format dmy or mdy says which'],
    next: [...argv, '--date-format', 'dmy'],
  });
}
