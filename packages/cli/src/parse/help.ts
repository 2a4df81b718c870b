import type { Command, CommandSpec, OptionSpec } from '../command.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { GLOBAL_OPTIONS, IDENTITY_OPTIONS, sharedOptionsOf } from '../options.ts';
import { placeholderOf } from './placeholder.ts';
import { TOPICS } from './topics.ts';

/** The help of a command, of a noun, or (`''`) of the whole program; undefined if there is no such command. */
export function renderHelp(path: string, commands: readonly Command[]): string | undefined {
  if (path === '') return renderRoot(commands);
  const spec = commands.find((command) => command.spec.name === path)?.spec;
  const below = commands.map((command) => command.spec).filter(({ name }) => name.startsWith(`${path} `));
  if (spec) return renderCommand(spec, below);
  const topic = Object.hasOwn(TOPICS, path) ? TOPICS[path] : undefined;
  if (topic) return paragraphs([`${capitalize(topic.summary)}.`, topic.text]);
  if (below.length === 0) return undefined;
  return paragraphs([`Usage: lealup ${path} <command>`, section('Commands', commandRows(below))]);
}

/** How a command is written. */
export function usageOf(spec: CommandSpec): string {
  return `Usage: ${['lealup', spec.name, ...words(spec), '[flags]'].join(' ')}`;
}

function renderRoot(commands: readonly Command[]): string {
  return paragraphs([
    'lealup: LealUp from the terminal, and a local LealUp to test against.',
    'Usage: lealup <command> [flags]',
    section('Commands', commandRows(commands.map((command) => command.spec))),
    section('Flags', [...optionRows({ ...GLOBAL_OPTIONS, ...IDENTITY_OPTIONS }), ['--version', 'print the version']]),
    section('Topics of lealup help <topic>', Object.entries(TOPICS).map(([name, { summary }]) => [name, summary])),
    section('Exit codes', Object.values(EXIT_CODES).map(([code, meaning]) => [String(code), meaning])),
    'Start one here: lealup emulate. Then, in another terminal: lealup customers list. More: lealup <command> --help.',
  ]);
}

function renderCommand(spec: CommandSpec, below: readonly CommandSpec[]): string {
  const shared = Object.entries(sharedOptionsOf(spec)).map(([title, options]) => section(title, optionRows(options)));
  return paragraphs([
    `${capitalize(spec.summary)}.${spec.details ? `\n${spec.details}` : ''}`,
    usageOf(spec),
    section('Arguments', spec.args.map(({ name, summary }) => [`<${name}>`, summary])),
    section('Commands', commandRows(below)),
    section('Flags', optionRows(spec.options)),
    ...shared,
    `Examples:\n${spec.examples.map(({ command, about }) => `  # ${about}\n  lealup ${command}`).join('\n')}`,
  ]);
}

function commandRows(specs: readonly CommandSpec[]): [string, string][] {
  return specs.map((spec) => [[spec.name, ...words(spec)].join(' '), spec.summary]);
}

function words({ args }: CommandSpec): string[] {
  return args.map(placeholderOf);
}

function optionRows(options: Readonly<Record<string, OptionSpec>>): [string, string][] {
  return Object.entries(options).map(([name, option]) => {
    const short = option.short ? `-${option.short}, ` : '    ';
    const value = option.type === 'flag' ? '' : option.isValueOptional ? ` [${option.value ?? 'value'}]` : ` <${option.value ?? 'value'}>`;
    return [`${short}--${name}${value}`, notesOf(option)];
  });
}

function notesOf({ summary, choices, required, type, env }: OptionSpec): string {
  const notes = [
    required ? 'required' : '',
    choices ? choices.join(', ') : '',
    type === 'texts' ? 'may be repeated' : '',
    env ? `or ${env}` : '',
  ].filter(Boolean);
  return notes.length === 0 ? summary : `${summary} (${notes.join('; ')})`;
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([name]) => name.length));
  return `${title}:\n${rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n')}`;
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
