/** How decimals are written: `1,234.5` or `1.234,5`. */
export type Decimal = 'point' | 'comma';

/** Thousands are set apart by these as well, which say nothing about the decimals: blanks and apostrophes. */
const GAPS = /[\s'’\u00a0\u2009\u202f]/g;
/** One mark, before three digits. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const CURRENCY = /^(?:[A-Z]{3}\b|\p{Sc})|(?:[A-Z]{3}|\p{Sc})$/gu;

/** What a cell says about how its column writes decimals; `either` where it fits both and they differ. */
export function decimalOf(cell: string): Decimal | 'either' | undefined {
  const text = strip(cell);
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined || !/^-?[\d.,]+(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const [asLast, asOther] = last === '.' ? (['point', 'comma'] as const) : (['comma', 'point'] as const);
  if (AMBIGUOUS.test(text)) return 'either';
  // The same mark several times sets thousands apart.
  const told = new Set(marks).size === 1 && marks.length > 1 ? asOther : asLast;
  // A date has marks too, and says nothing about numbers.
  return readNumber(text, told) === undefined ? undefined : told;
}

/** A number as it is written with a decimal point, in no way that is also one with thousands. */
export function writeNumber(value: number): string {
  const text = String(value);
  return AMBIGUOUS.test(text) ? `${text}0` : text;
}

/** The number of a cell, with or without thousands and a sign of currency; undefined if it is none. */
export function readNumber(cell: string, decimal: Decimal): number | undefined {
  const [point, thousands] = decimal === 'point' ? ['.', ','] : [',', '.'];
  const text = strip(cell);
  const [whole = '', ...rest] = text.split(point);
  const isGrouped = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{2,3})*\\${thousands}\\d{3}$`).test(whole);
  if (rest.length > 1 || (!isGrouped && whole.includes(thousands))) return undefined;
  const plain = [whole.replaceAll(thousands, ''), ...rest].join('.');
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}

function strip(cell: string): string {
  return cell.trim().replaceAll(CURRENCY, '').replaceAll(GAPS, '');
}
