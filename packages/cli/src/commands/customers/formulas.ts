/** What a spreadsheet takes for a formula, and what looks like something that was escaped already. */
const FORMULA = /^'*(?:[=+\-@\t\r]|$)/;
const ESCAPED = /^'+(?:[=+\-@\t\r]|$)/;

/**
 * A text that no spreadsheet runs: with an apostrophe before what would be a formula, and in place of nothing, which
 * would else be no value at all. {@link unescapeFormula} undoes it.
 */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that {@link escapeFormula} was given. */
export function unescapeFormula(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}
