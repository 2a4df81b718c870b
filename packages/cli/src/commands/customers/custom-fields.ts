import type { CustomFields } from '@lealup/sdk';
import { Failure } from '../../failures/failure.ts';

/**
 * Custom fields of a command line: `key=text` is a text, `key:=value` a number or a boolean.
 *
 * @throws {@link Failure} `usage` for what is neither.
 */
export function readCustomFields(pairs: readonly string[]): CustomFields {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, key, sign, text = ''] = /^([^=:]+)(:?=)(.*)$/s.exec(pair) ?? [];
      if (key === undefined) throw new Failure('usage', `--field ${pair} has no key.`, { why: ['fields look like tier=Gold or seats:=120'] });
      return [key, sign === '=' ? text : readTyped(text, pair)];
    }),
  );
}

function readTyped(text: string, pair: string): number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new Failure('usage', `--field ${pair} is neither a number nor true or false.`, { why: ['after := comes a number, true or false; a text comes after ='] });
}
