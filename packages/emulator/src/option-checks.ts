import { isDuration, LONGEST_MS } from './clock/timers.ts';

/** What is wrong with a value, to follow the name of its option; null if nothing is. */
export type Check = (value: unknown) => string | null;
/** The compiler holds a table to the options that there are. */
export type Checks<Options> = { readonly [Name in keyof Required<Options>]: Check };

/**
 * Checks the options that a call was given, one by one, since not all who call are checked by a compiler. Undefined is none.
 *
 * @throws {RangeError} for one that would otherwise be taken for another one, or for none.
 */
export function checkOptionsOf(call: string, options: unknown, checks: Readonly<Record<string, Check>>): void {
  if (typeof options !== 'object' || options === null) throw new RangeError(`${call} takes an object of options, and was given ${shown(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) throw new RangeError(`${call} has no option ${shown(name)}; it has ${Object.keys(checks).join(', ')}.`);
    const fault = value === undefined ? null : checks[name]?.(value);
    if (typeof fault === 'string') throw new RangeError(`${name} ${fault}.`);
  }
}

/** For what is checked elsewhere. */
export const nothing: Check = () => null;
export const flag: Check = be('true or false', (value) => typeof value === 'boolean');
export const count: Check = be('a whole number, 0 or more', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const atLeastOne: Check = be('a whole number, 1 or more', (value) => Number.isSafeInteger(value) && Number(value) >= 1);
export const duration: Check = be(`a whole number of milliseconds, from 0 to ${LONGEST_MS}`, isDuration);
export const text: Check = be('a text', (value) => typeof value === 'string');

/** A check that says, of what is not right, what it must be. */
export function be(words: string, isRight: (value: unknown) => boolean): Check {
  return (value) => (isRight(value) ? null : `is ${shown(value)}; it must be ${words}`);
}

/** A check for one of these texts. */
export function oneOf(...choices: readonly string[]): Check {
  return be(`one of: ${choices.join(', ')}`, (value) => typeof value === 'string' && choices.includes(value));
}

/** A check for a list of texts, each of which must be right. */
export function listOf(words: string, isRight: (entry: string) => boolean): Check {
  return (value) => {
    if (!Array.isArray(value)) return `is ${shown(value)}; it must be a list`;
    const entries: readonly unknown[] = value;
    const wrong = entries.findIndex((entry) => typeof entry !== 'string' || !isRight(entry));
    return wrong < 0 ? null : `has ${shown(entries[wrong])}; it must be ${words}`;
  };
}

/** A value as messages show it. */
export function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
}
