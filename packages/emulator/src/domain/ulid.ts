const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID of a time in milliseconds and the 80 bits behind it, given as halves of 40.
 * @see https://github.com/ulid/spec
 */
export function ulidOf(ms: number, low: number, high = 0): string {
  return encode(ms, 10) + encode(high, 8) + encode(low, 8);
}

/** A number in Crockford's base 32, left-padded to `length` characters. */
function encode(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
