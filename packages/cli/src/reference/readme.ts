import type { Command } from '../command.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { placeholderOf } from '../parse/placeholder.ts';

/** A README with the tables between its marks written anew. */
export function renderReadme(text: string, commands: readonly Command[]): string {
  const rows = commands.map(({ spec }) => [`\`lealup ${[spec.name, ...spec.args.map(placeholderOf)].join(' ')}\``, spec.summary] as const);
  const codes = Object.values(EXIT_CODES).map(([code, meaning]) => [String(code), meaning] as const);
  return replace(replace(text, 'commands', table('command', 'what it does', rows)), 'exit-codes', table('code', 'meaning', codes));
}

function table(first: string, second: string, rows: readonly (readonly [string, string])[]): string {
  return [[first, second], ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function replace(text: string, mark: string, table: string): string {
  return text.replace(new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- /${mark} -->)`), (_, begin: string, end: string) => begin + table + end);
}
