import { wrap } from '../output/wrap.ts';

/** What the second column of a table needs beside the first; with less it goes below. */
const NARROWEST_COLUMN = 20;

/** Help broken at blanks so that it fits so many columns; its tables stay tables, and its examples whole. */
export function fitHelp(text: string, width: number): string {
  if (width === Number.POSITIVE_INFINITY) return text;
  return text.split('\n').map((line) => fitLine(line, width)).join('\n');
}

function fitLine(line: string, width: number): string {
  if (/^ +lealup /.test(line)) return line;
  const [, name = '', gap = '', about = ''] = /^( +\S.*?)( {2,})(\S.*)$/.exec(line) ?? [];
  const column = name.length + gap.length;
  const margin = line.search(/\S|$/);
  if (column === 0 || width - column >= NARROWEST_COLUMN) return wrap(line, { width, indent: column || margin });
  const below = margin + 4;
  return `${wrap(name, { width, indent: below })}\n${wrap(' '.repeat(below) + about, { width, indent: below })}`;
}
