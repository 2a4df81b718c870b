import { stripVTControlCharacters } from 'node:util';
import type { OutputStream } from '../io.ts';

const USUAL_WIDTH = 80;
/** A command to copy, at the end of a sentence. */
const COMMAND = /(?<=: )lealup \S.*$/s;
/** What takes two columns, and is one unit of a text: an emoji takes two, and is two. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Before the first script of wide characters. */
const NARROW = /^[\0-\u10ff]*$/;

/** The columns of a stream: 80 for a terminal that does not know them, Infinity for what is none. */
export function widthOf({ isTTY, columns }: OutputStream): number {
  return isTTY ? columns || USUAL_WIDTH : Number.POSITIVE_INFINITY;
}

/** Text broken at blanks so that it fits so many columns; lines after the first are indented. A word that is longer stays whole. */
export function wrap(text: string, { width, indent = 0 }: { width: number; indent?: number }): string {
  if (width === Number.POSITIVE_INFINITY) return text;
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || columnsOf(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = ' '.repeat(indent) + word;
  }
  return [...lines, line ?? ''].join('\n');
}

/** The same for a sentence that may end with a command: that stays whole, since pasted with a line break in it only half of it would run. */
export function wrapSentence(text: string, width: number): string {
  if (width === Number.POSITIVE_INFINITY) return text;
  const [command] = COMMAND.exec(text) ?? [];
  if (command === undefined || columnsOf(text) <= width) return wrap(text, { width });
  return `${wrap(text.slice(0, -command.length).trimEnd(), { width })}\n${command}`;
}

/** How many columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  const plain = stripVTControlCharacters(text);
  // What few texts have takes longer to look for than most commands take.
  return NARROW.test(plain) ? plain.length : plain.length + (plain.match(WIDE)?.length ?? 0);
}
