/** Milliseconds in a day of 24 hours. */
export const DAY_MS = 86_400_000;

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9})\d*)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * Reads an RFC 3339 date-time with its offset as milliseconds since 1970, fractions beyond them cut off;
 * null if it is none. A leap second, which ends a day of UTC, is read as the second after it.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function parseInstant(text: string): number | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6])];
  if (day === null || hour > 23 || minute > 59 || second > 60) return null;
  const [offsetHour, offsetMinute] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (offsetHour > 23 || offsetMinute > 59) return null;
  const ms = Math.trunc(Number(`0.${match[7] ?? '0'}`) * 1000 + 1e-6);
  const offsetMs = (match[8] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute) * 60_000;
  const instant = day * DAY_MS + hour * 3_600_000 + minute * 60_000 + second * 1000 + ms - offsetMs;
  return second === 60 && Math.floor(instant / 1000) % 86_400 !== 0 ? null : instant;
}

/** Milliseconds since 1970 as RFC 3339 in UTC with milliseconds: `2026-03-01T09:30:00.000Z`. */
export function formatInstant(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  const rest = ms - day * DAY_MS;
  const [hour, minute, second] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60, Math.floor(rest / 1000) % 60];
  return `${formatDate(day)}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}.${pad(rest % 1000, 3)}Z`;
}

/** Reads `YYYY-MM-DD` as days since 1970-01-01; null if there is no such day. */
export function parseDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function formatDate(day: number): string {
  if (day === last.day) return last.text;
  const { year, month, dayOfMonth } = civil(day);
  last = { day, text: `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` };
  return last.text;
}

/** Most dates of an answer are the same one. */
let last = { day: 0, text: '1970-01-01' };

/** The same day of a later (or earlier) year; 29 February becomes the 28th where it does not exist. */
export function addYears(day: number, years: number): number {
  const { year, month, dayOfMonth } = civil(day);
  const moved = dayNumber(year + years, month, dayOfMonth) ?? dayNumber(year + years, month, 28);
  if (moved === null) throw new RangeError(`no year ${year + years}`);
  return moved;
}

/** Days since 1970 of a proleptic Gregorian date, counted in eras of 400 years that start on 1 March. */
function dayNumber(year: number, month: number, dayOfMonth: number): number | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number: the inverse of `dayNumber`. */
export function civil(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
