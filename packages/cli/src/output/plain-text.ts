import { stripVTControlCharacters } from 'node:util';

const INVISIBLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu;
const UNSAFE_IN_JSON = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029]/gu;

/** Text from elsewhere, fit for a terminal: without escape sequences, control and bidi characters, on one line. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text).replace(INVISIBLE, ' ').trim();
}

/** A value as JSON, exact, with the characters that would steer a terminal written as escapes. */
export function toJson(value: unknown, { indent = 0 }: { indent?: number } = {}): string {
  const text = JSON.stringify(value, undefined, indent) ?? 'null';
  return text.replace(UNSAFE_IN_JSON, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
