/** What is wrong with a value: where (a JSON pointer), a stable code, and a sentence's end such as "must be a string". */
export interface Issue {
  pointer: string;
  code: string;
  message: string;
}

/** Reports every violation in `value`, whose own pointer is `at`, to `issues`. */
export type Check = (value: unknown, at: string, issues: Issue[]) => void;

/** A value with so many faults is not worth more lines. */
const MAX_ISSUES = 1000;

export function fail(issues: Issue[], pointer: string, code: string, message: string): void {
  if (issues.length < MAX_ISSUES) issues.push({ pointer, code, message });
}

// What fails most often, by what alone differs: thousands of calls are shorter for it.

/** @param names - The JSON types that there may be, in words. */
export function failType(issues: Issue[], pointer: string, names: string): void {
  fail(issues, pointer, 'invalid_type', `must be ${names}`);
}

export function failMissing(issues: Issue[], pointer: string): void {
  fail(issues, pointer, 'required', 'is required');
}

export function failUnknown(issues: Issue[], pointer: string): void {
  fail(issues, pointer, 'unknown_field', 'is not a field of this object');
}

export function failOption(issues: Issue[], pointer: string, options: readonly unknown[]): void {
  fail(issues, pointer, 'invalid_value', `must be one of: ${options.map(String).join(', ')}`);
}

export function failFormat(issues: Issue[], pointer: string, format: keyof typeof FORMAT_NAMES): void {
  fail(issues, pointer, 'invalid_format', `must be ${FORMAT_NAMES[format]}`);
}

const FORMAT_NAMES = {
  'date-time': 'an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00Z',
  'date': 'a date, such as 2026-03-01',
  'email': 'an e-mail address',
  'uri': 'an absolute URI',
};

export function failPattern(issues: Issue[], pointer: string, { source }: RegExp): void {
  fail(issues, pointer, 'invalid_format', `must match ${source.replaceAll('\\/', '/')}`);
}

/** @param least - The fewest characters that there must be. */
export function failShort(issues: Issue[], pointer: string, least: number): void {
  fail(issues, pointer, 'too_short', least === 1 ? 'must not be empty' : `must have at least ${least} characters`);
}

/** @param most - The most characters that there may be. */
export function failLong(issues: Issue[], pointer: string, most: number): void {
  fail(issues, pointer, 'too_long', `must have at most ${most} characters`);
}

export function failSmall(issues: Issue[], pointer: string, least: number): void {
  fail(issues, pointer, 'too_small', `must be at least ${least}`);
}

export function failLarge(issues: Issue[], pointer: string, most: number): void {
  fail(issues, pointer, 'too_large', `must be at most ${most}`);
}

/** Checks each item of an array whose own pointer is `at`. */
export function checkItems(items: readonly unknown[], at: string, issues: Issue[], check: Check): void {
  for (let index = 0; index < items.length; index += 1) check(items[index], `${at}/${index}`, issues);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key as one step of a JSON pointer (RFC 6901). */
export function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Characters as JSON Schema counts them: code points. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Whether a text has more characters than that. No string has more of them than UTF-16 units, so that short ones need no count. */
export function isLong(text: string, most: number): boolean {
  return text.length > most && lengthOf(text) > most;
}

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** RFC 3339 `date-time`, whose day exists. A leap second is accepted where one can be: at the end of a day in UTC. */
export function isDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (match === null || !dayExists(Number(match[1]), Number(match[2]), Number(match[3]))) return false;
  if (match[6] !== '60') return true;
  const offset = (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0)) * (match[7] === '-' ? -1 : 1);
  return (Number(match[4]) * 60 + Number(match[5]) - offset + 2880) % 1440 === 1439;
}

/** RFC 3339 `full-date`, whose day exists. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  return match !== null && dayExists(Number(match[1]), Number(match[2]), Number(match[3]));
}

function dayExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return day <= ([4, 6, 9, 11].includes(month) ? 30 : 31);
}

// RFC 5321 without quoted names and address literals, with at least one dot in the domain; linear in its input.
const EMAIL =
  /^(?=.{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/;

export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

// RFC 3986: brackets stand around an IP address only, a percent sign before two hex digits, a # once.
const URI =
  /^[A-Za-z][A-Za-z0-9+.-]*:(?=.)(?:\/\/\[[0-9A-Fa-f:.]+\])?(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/;

/** An absolute URI (RFC 3986) that a URL parser takes too: `https://a:99999/` is none. */
export function isUri(text: string): boolean {
  return URI.test(text) && URL.canParse(text);
}
