/** The order of day, month and year in a date. */
export type DateFormat = 'ymd' | 'dmy' | 'mdy';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const LOCAL = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
/** `3-Apr-26` and `3. April 2026`; `Apr 3, 2026`. */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?[-/ ]*([a-z]{3,9})\.?[-/, ]*(\d{4}|\d{2})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?[-/ ]*(\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\d{4}|\d{2})$/i;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** What a program that knows no dates puts behind one. */
const MIDNIGHT = /[T ]0?0:00(?::00(?:\.0+)?)?Z?$/;

/** What a cell says about the order of its column's dates; `either` where it fits both and they differ. */
export function dateFormatOf(cell: string): DateFormat | 'either' | undefined {
  const text = dateIn(cell);
  if (ISO.test(text)) return 'ymd';
  const [, first, second] = LOCAL.exec(text) ?? [];
  if (first === undefined || first === second) return undefined;
  if (Number(first) > 12) return 'dmy';
  return Number(second) > 12 ? 'mdy' : 'either';
}

/** A date as YYYY-MM-DD, a year of two digits in this century; undefined if the calendar does not have it. */
export function readDate(cell: string, format: DateFormat): string | undefined {
  const text = dateIn(cell);
  const iso = ISO.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const [, first, second, year] = LOCAL.exec(text) ?? [];
  if (first === undefined || year === undefined) return readNamed(text);
  // A day that is also its month reads the same in either order.
  if (format === 'ymd' && first !== second) return undefined;
  return format === 'mdy' ? calendarDate(year, first, second) : calendarDate(year, second, first);
}

function dateIn(cell: string): string {
  return cell.trim().replace(MIDNIGHT, '');
}

/** A date whose month has its English name, or how that begins. */
function readNamed(text: string): string | undefined {
  const [, day, dayMonth, dayYear] = DAY_FIRST.exec(text) ?? [];
  const [, monthName = dayMonth ?? '', monthDay = day, year = dayYear] = MONTH_FIRST.exec(text) ?? [];
  const month = MONTHS.findIndex((name) => monthName !== '' && name.startsWith(monthName.toLowerCase()));
  return month < 0 ? undefined : calendarDate(year, String(month + 1), monthDay);
}

function calendarDate(year = '', month = '', day = ''): string | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const date = new Date(Date.UTC(Number(fullYear), Number(month) - 1, Number(day)));
  const text = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
