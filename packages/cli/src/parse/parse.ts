import type { Command, CommandSpec, OptionSpec, RawInput } from '../command.ts';
import { Failure } from '../failures/failure.ts';
import type { Environment } from '../io.ts';
import { ALL_SHARED_OPTIONS, type SharedValues } from '../options.ts';
import { usageOf } from './help.ts';
import { allOptionsOf, match, Misuse, type Match } from './program.ts';
import { explainMisuse } from './misuse.ts';
import { TOPICS } from './topics.ts';
import { InvalidValue, readValue } from './values.ts';

const HELP_SHOWN = 'commander.helpDisplayed';

/** What a command line asks for. */
export type Parsed =
  | { readonly kind: 'help'; readonly path: string; readonly isAsked: boolean }
  | { readonly kind: 'call'; readonly command: Command; readonly input: RawInput; readonly shared: SharedValues };

/**
 * Reads a command line.
 *
 * @throws {@link Failure} `usage` for what no command takes, `input_needed` for flags that are missing.
 */
export function parse(argv: readonly string[], commands: readonly Command[], env: Environment): Parsed {
  try {
    return read(argv, commands, env);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    throw explainMisuse(error, argv, { commands, accepts: (candidate) => accepts(candidate, commands) });
  }
}

/** The same, throwing a {@link Misuse} that nobody has explained. */
function read(argv: readonly string[], commands: readonly Command[], env: Environment): Parsed {
  try {
    return call(matchMeant(argv, commands), argv, env);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    if (error.reason.code === HELP_SHOWN) return { kind: 'help', path: error.path, isAsked: true };
    if (error.reason.code !== 'commander.help') throw error;
    const path = helpPath(argv, error.path);
    return { kind: 'help', path, isAsked: error.reason.exitCode === 0 || Object.hasOwn(TOPICS, path) };
  }
}

/** Finds the command among those whose words are in the line: what the parser needs for all of them takes longer than most calls. */
function matchMeant(argv: readonly string[], commands: readonly Command[]): Match {
  const given = new Set(argv.flatMap((word) => [word, `${word}s`]));
  const meant = commands.filter(({ spec: { name, aliases = [] } }) => {
    const words = name.split(' ');
    const last = words.pop() ?? '';
    return words.every((word) => given.has(word)) && [last, ...aliases].some((word) => given.has(word));
  });
  try {
    return match(argv, meant);
  } catch (error) {
    // What does not fit is explained by all that there is.
    if (error instanceof Misuse && error.reason.code !== HELP_SHOWN) return match(argv, commands);
    throw error;
  }
}

/** Whether a command line would be carried out as it stands. */
export function accepts(argv: readonly string[], commands: readonly Command[]): boolean {
  try {
    const parsed = read(argv, commands, {});
    return parsed.kind === 'call' || parsed.isAsked;
  } catch (error) {
    if (error instanceof Failure || error instanceof Misuse) return false;
    throw error;
  }
}

function call({ command, args, given }: Match, argv: readonly string[], env: Environment): Parsed {
  const { spec } = command;
  const known = allOptionsOf(spec);
  for (const name of given.keys()) {
    if (!(name in known)) throw new Failure('usage', `lealup ${spec.name} takes no --${name}.`, { why: [usageOf(spec)], next: [...spec.name.split(' '), '--help'] });
  }
  const options: Record<string, unknown> = {};
  // `--json` alone asks for JSON and selects nothing.
  const isJsonAlone = given.get('json') === true;
  for (const [name, option] of Object.entries(known)) options[name] = given.get(name) ?? fromEnvironment(option, env, spec) ?? nothing(option);
  requireOptions(command, options, argv);
  if (isJsonAlone) {
    options['json'] = [];
    options['output'] ??= 'json';
  }
  for (const [name, option] of Object.entries(ALL_SHARED_OPTIONS)) options[name] ??= nothing(option);
  requireOneReader(command, args, options);
  const input = { args: Object.fromEntries(spec.args.map(({ name }, index) => [name, args[index]])), options };
  // Each value was read by the option's own spec.
  return { kind: 'call', command, input, shared: options as SharedValues };
}

function fromEnvironment(option: OptionSpec, env: Environment, { name }: CommandSpec): unknown {
  const text = option.env === undefined ? undefined : env[option.env]?.trim();
  if (!text) return undefined;
  try {
    return readValue(option, text);
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    throw new Failure('usage', `The environment variable ${option.env} ${error.message}.`, { why: [`it is ${JSON.stringify(text)}`], next: [...name.split(' '), '--help'] });
  }
}

function nothing({ type }: OptionSpec): unknown {
  if (type === 'flag') return false;
  return type === 'texts' || type === 'list' ? [] : undefined;
}

function requireOptions({ spec }: Command, values: Readonly<Record<string, unknown>>, argv: readonly string[]): void {
  const missing = Object.entries(spec.options).filter(([name, option]) => {
    const value = values[name];
    return option.required && (value === undefined || (Array.isArray(value) && value.length === 0));
  });
  if (missing.length === 0) return;
  const flags = missing.map(([name]) => `--${name}`);
  throw new Failure('input_needed', `lealup ${spec.name} needs ${flags.join(' and ')}.`, {
    why: missing.map(([name, option]) => `--${name}: ${option.summary}`),
    next: [...argv, ...missing.flatMap(([name, option]) => [`--${name}`, exampleValueOf(name, option)])],
    details: { missing: flags },
  });
}

/** Standard input holds one thing. */
function requireOneReader({ spec }: Command, args: Match['args'], options: Readonly<Record<string, unknown>>): void {
  const readers = [
    ...spec.args.filter((_, index) => args[index] === '-').map(({ name }) => `<${name}>`),
    ...Object.entries(options).flatMap(([name, value]) => (value === '-' || (value === true && name.endsWith('-stdin')) ? [`--${name}`] : [])),
  ];
  if (readers.length > 1) {
    throw new Failure('usage', `${readers.join(' and ')} are both to be read from standard input.`, {
      why: ['standard input holds one thing: put the other one into a file'],
      next: [...spec.name.split(' '), '--help'],
    });
  }
}

/** A value that the option takes, for a command line that someone is to complete. */
function exampleValueOf(name: string, { type, choices }: OptionSpec): string {
  if (choices?.[0] !== undefined) return choices[0];
  return type === 'integer' || type === 'number' ? '1' : name.toUpperCase().replaceAll('-', '_');
}

/** Commander's own `help` goes one word deep: `lealup help customers list` goes two. */
function helpPath(argv: readonly string[], path: string): string {
  if (argv[0] !== 'help') return path;
  return path === '' ? argv.slice(1).join(' ') : [path, ...argv.slice(2)].join(' ');
}
