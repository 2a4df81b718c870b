import { faultOfJson, linesInJson, repeatedField } from './json-text.ts';
import { linesInYaml, parseYaml } from './yaml-text.ts';

/** A parser of YAML takes some 60 times the text's size, and a second for each 2 MB. */
const MOST_YAML_MB = 16;

/** Reads a seed document's text, YAML or JSON; throws a SyntaxError that names the line. Its shape is checked when it is used. */
export function parseSeed(text: string): unknown {
  try {
    return parse(withoutMark(text));
  } catch (error) {
    // The parsers call themselves for what is nested.
    if (error instanceof RangeError) throw new SyntaxError('It is nested too deeply', { cause: error });
    throw error;
  }
}

function parse(text: string): unknown {
  const read = parseJson(text);
  if (read) {
    const repeated = repeatedField(text);
    if (repeated !== null) throw new SyntaxError(repeated);
    return read.value;
  }
  const size = Math.ceil(text.length / 1e6);
  const isLikeJson = /^\s*\{\s*["}]/.test(text);
  try {
    if (size <= MOST_YAML_MB) return parseYaml(text);
  } catch (error) {
    if (!isLikeJson) throw error;
  }
  if (isLikeJson) throw new SyntaxError(`It begins as JSON, but is none: ${faultOfJson(text)}`);
  throw new SyntaxError(`YAML is read up to ${MOST_YAML_MB} MB, and this is ${size} MB: write it as JSON, which has no such limit`);
}

/** The line of a seed document's text, from 1 on, in which the value at each JSON pointer begins, or the nearest one around it. */
export function linesOf(given: string, pointers: readonly string[]): number[] {
  const text = withoutMark(given);
  return parseJson(text) ? linesInJson(text, pointers) : linesInYaml(text, pointers);
}

/** Without the byte order mark that some editors put before a text. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** What a text of JSON stands for: an object, since a seed is no other thing; null for any other text. */
function parseJson(text: string): { value: unknown } | null {
  // Nearly all YAML is known by its first character.
  if (!/^\s*\{/.test(text)) return null;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
