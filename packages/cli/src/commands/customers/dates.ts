/** The order of day, month and year in a date. */
export type DateFormat = 'ymd' | 'dmy' | 'mdy';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const LOCAL = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;

/** What a cell says about the order of its column's dates; `either` where it fits both and they differ. */
export function dateFormatOf(cell: string): DateFormat | 'either' | undefined {
  const text = cell.trim();
  if (ISO.test(text)) return 'ymd';
  const [, first, second] = LOCAL.exec(text) ?? [];
  if (first === undefined || first === second) return undefined;
  if (Number(first) > 12) return 'dmy';
  return Number(second) > 12 ? 'mdy' : 'either';
}

/** A date as YYYY-MM-DD, a year of two digits in this century; undefined if the calendar does not have it. */
export function readDate(cell: string, format: DateFormat): string | undefined {
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const [, first, second, year] = LOCAL.exec(text) ?? [];
  if (first === undefined || year === undefined) return undefined;
  // A day that is also its month reads the same in either order.
  if (format === 'ymd' && first !== second) return undefined;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return format === 'mdy' ? calendarDate(fullYear, first, second) : calendarDate(fullYear, second, first);
}

function calendarDate(year = '', month = '', day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
