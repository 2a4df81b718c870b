import type { Command, CommandSpec, OptionSpec } from '../command.ts';
import { GLOBAL_OPTIONS, IDENTITY_OPTIONS, WRITE_OPTIONS } from '../options.ts';
import { placeholderOf } from '../parse/placeholder.ts';
import { TOPICS } from '../parse/topics.ts';

/**
 * The manual page of all commands.
 *
 * @see https://man7.org/linux/man-pages/man7/man.7.html
 */
export function renderMan(commands: readonly Command[], version: string): string {
  return [
    `.TH LEALUP 1 "" "lealup ${version}" "User Commands"`,
    '.SH NAME',
    String.raw`lealup \- LealUp from the terminal, and a local LealUp to test against`,
    '.SH SYNOPSIS',
    String.raw`.B lealup`,
    String.raw`\fIcommand\fR [\fIflags\fR]`,
    '.SH COMMANDS',
    ...commands.flatMap(({ spec }) => command(spec)),
    '.SH FLAGS',
    ...Object.entries({ ...GLOBAL_OPTIONS, ...IDENTITY_OPTIONS, ...WRITE_OPTIONS }).flatMap(([name, option]) => flag(name, option)),
    ...Object.entries(TOPICS).flatMap(([name, { text }]) => [`.SH ${name.toUpperCase().replaceAll('-', ' ')}`, '.nf', ...text.split('\n').map(escape), '.fi']),
    '',
  ].join('\n');
}

function command({ name, args, summary, details, options, examples }: CommandSpec): string[] {
  return [
    `.SS ${escape(['lealup', name, ...args.map(placeholderOf)].join(' '))}`,
    escape(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
    ...(details ? [escape(details)] : []),
    ...Object.entries(options).flatMap(([key, option]) => flag(key, option)),
    '.PP',
    '.nf',
    ...examples.map((example) => `    ${escape(`lealup ${example.command}`)}`),
    '.fi',
  ];
}

function flag(name: string, { short, type, value = 'value', summary, choices }: OptionSpec): string[] {
  const words = `${short ? `-${short}, ` : ''}--${name}${type === 'flag' ? '' : ` <${value}>`}`;
  return ['.TP', String.raw`\fB${escape(words)}\fR`, escape(choices ? `${summary} (${choices.join(', ')})` : summary)];
}

/** Text that roff takes as it stands: no hyphen that it would change, no line that it would take for a request. */
function escape(text: string): string {
  const plain = text.replaceAll('\\', String.raw`\e`).replaceAll('-', String.raw`\-`);
  return /^[.']/.test(plain) ? String.raw`\&${plain}` : plain;
}
