import { Failure } from '../../failures/failure.ts';
import type { CsvRow } from '../../input/csv.ts';
import { MONTHLY, type Conventions } from './import-row.ts';
import type { Column } from './columns.ts';
import { dateFormatOf, type DateFormat } from './dates.ts';
import { decimalOf, type Decimal } from './numbers.ts';
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
  const decimals = new Votes<Decimal>();
  const dates = new Votes<DateFormat>();
  const first: CsvRow[] = [];
  let count = 0;
  const isTyped = ({ target, key }: Column) => target === 'cf' && told.typed.has(key);
  const numeric = columns.filter((column) => column.target === 'arr' || isTyped(column));
  const dated = columns.filter((column) => column.target === 'renewal_date' || isTyped(column));
  for await (const row of table.rows()) {
    count += 1;
    if (first.length < PREVIEWED) first.push(row);
    for (const { index } of numeric) decimals.add(decimalOf(row.cells[index] ?? ''), row.line);
    for (const { index } of dated) dates.add(dateFormatOf(row.cells[index] ?? ''), row.line);
  }
  const decimal = told.decimal ?? decideDecimal(decimals, table, told.argv);
  const dateFormat = told.dateFormat ?? decideDates(dates, table, told.argv);
  const monthly = columns.find(({ target, key }) => target === 'arr' && MONTHLY.test(key));
  return {
    conventions: { decimal, dateFormat, typed: told.typed, isRaw: told.isRaw },
    count,
    first,
    assumed: [
      ...(decimal === 'comma' && told.decimal === undefined ? ['decimal commas'] : []),
      ...(told.dateFormat === undefined && dateFormat !== 'ymd' ? [`dates as ${dateFormat === 'dmy' ? 'day/month/year' : 'month/day/year'}`] : []),
      ...(monthly ? [`${monthly.title} as a twelfth of arr`] : []),
    ],
  };
}

/** Which lines speak for what. */
class Votes<Choice extends string> {
  readonly #lines = new Map<Choice | 'either', number[]>();

  add(vote: Choice | 'either' | undefined, line: number): void {
    if (vote === undefined) return;
    const lines = this.#lines.get(vote) ?? [];
    this.#lines.set(vote, lines);
    if (lines.length <= NAMED_LINES) lines.push(line);
  }

  has(vote: Choice | 'either'): boolean {
    return this.#lines.has(vote);
  }

  /** For example `lines 2, 3 and more`. */
  name(vote: Choice | 'either'): string {
    const lines = this.#lines.get(vote) ?? [];
    const named = lines.slice(0, NAMED_LINES).join(', ');
    return `${lines.length === 1 ? 'line' : 'lines'} ${named}${lines.length > NAMED_LINES ? ' and more' : ''}`;
  }
}

function decideDecimal(votes: Votes<Decimal>, { name, delimiter }: TableFile, argv: readonly string[]): Decimal {
  if (votes.has('point') && votes.has('comma')) {
    throw new Failure('usage', `${name} writes numbers in two ways.`, {
      why: [`${votes.name('point')} with a decimal point, ${votes.name('comma')} with a decimal comma`, '--decimal says which is right; rows of the other kind are then rejected'],
      next: [...argv, '--decimal', 'point'],
    });
  }
  if (votes.has('comma')) return 'comma';
  // A program that writes decimal commas does not separate cells by commas.
  if (votes.has('point') || !votes.has('either') || delimiter === DELIMITERS.comma) return 'point';
  throw new Failure('usage', `The numbers of ${name} can be read in two ways.`, {
    why: [`${votes.name('either')}: the mark before three digits is that of thousands or of decimals`, '--decimal point or comma says which'],
    next: [...argv, '--decimal', 'comma'],
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
