import type { OptionSpec } from '../command.ts';

/** What is wrong with a value, as the end of a sentence. */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue';
}

/**
 * Reads the text of an option; for `texts`, after the values before it.
 *
 * @throws {@link InvalidValue} if the option does not take it.
 */
export function readValue(spec: OptionSpec, text: string, before?: readonly unknown[]): unknown {
  switch (spec.type) {
    case 'flag':
      return readFlag(text);
    case 'text':
      return checkChoice(spec, text);
    case 'texts':
      return [...(before ?? []), checkChoice(spec, text)];
    case 'list':
      return text.split(',').map((item) => checkChoice(spec, item.trim()));
    case 'integer':
    case 'number':
      return readNumber(spec, text);
  }
}

/** The words that turn a flag on or off. */
export const FLAG_WORDS: ReadonlyMap<string, boolean> = new Map([...['1', 'true', 'yes', 'on'].map((word) => [word, true] as const), ...['0', 'false', 'no', 'off'].map((word) => [word, false] as const)]);

function readFlag(text: string): boolean {
  const isOn = FLAG_WORDS.get(text.toLowerCase());
  if (isOn === undefined) throw new InvalidValue('is neither true nor false');
  return isOn;
}

function checkChoice({ choices }: OptionSpec, text: string): string {
  if (!choices) {
    if (text === '') throw new InvalidValue('is empty');
    return text;
  }
  if (choices.includes(text)) return text;
  throw new InvalidValue(`is none of ${choices.join(', ')}`);
}

function readNumber({ type, min, max }: OptionSpec, text: string): number {
  const isNumber = type === 'integer' ? /^-?\d+$/.test(text) : /^-?\d+(\.\d+)?$/.test(text);
  if (!isNumber) throw new InvalidValue(type === 'integer' ? 'is no whole number' : 'is no number');
  const value = Number(text);
  if (min !== undefined && value < min) throw new InvalidValue(`is less than ${min}`);
  if (max !== undefined && value > max) throw new InvalidValue(`is more than ${max}`);
  return value;
}
