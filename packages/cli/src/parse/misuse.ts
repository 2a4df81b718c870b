import type { Command, OptionSpec } from '../command.ts';
import { Failure } from '../failures/failure.ts';
import { ALL_SHARED_OPTIONS } from '../options.ts';
import { usageOf } from './help.ts';
import { nearestName } from './nearest-name.ts';
import { allOptionsOf, type Misuse } from './program.ts';

interface Surroundings {
  readonly commands: readonly Command[];
  readonly accepts: (argv: readonly string[]) => boolean;
}

/** Says what is wrong with a command line, and which one was probably meant. */
export function explainMisuse(misuse: Misuse, argv: readonly string[], { commands, accepts }: Surroundings): Failure {
  const path = misuse.path === '' ? [] : misuse.path.split(' ');
  const typo = findTypo(misuse, commands);
  const corrected = typo === undefined ? [] : [replace(argv, typo.typed, typo.meant), [...path, typo.meant, '--help']];
  const quoted = typo === undefined ? asOneArgument(misuse, argv, commands) : undefined;
  const next = [...corrected, ...(quoted ? [quoted] : [])].find((candidate) => accepts(candidate)) ?? [...path, '--help'];
  return new Failure('usage', sentence(misuse, argv, optionsAt(misuse.path, commands)), {
    why: [typo ? `did you mean ${typo.meant}?` : usageAt(misuse.path, commands), ...(quoted ? ['an argument of several words stands in quotes'] : [])],
    next,
  });
}

function usageAt(path: string, commands: readonly Command[]): string {
  const spec = commands.find((command) => command.spec.name === path)?.spec;
  return spec ? usageOf(spec) : `Usage: lealup ${path === '' ? '' : `${path} `}<command> [flags]`;
}

/** The command line with its words in one, for a command that takes one argument and got several. */
function asOneArgument({ reason, path, message }: Misuse, argv: readonly string[], commands: readonly Command[]): string[] | undefined {
  const args = commands.find((command) => command.spec.name === path)?.spec.args ?? [];
  if (reason.code !== 'commander.excessArguments' || args.length !== 1 || args[0]?.choices) return undefined;
  const words = /but got \d+: (.*)\.$/s.exec(message)?.[1]?.split(', ') ?? [];
  const start = argv.findIndex((_, index) => words.every((word, offset) => argv[index + offset] === word));
  return start < 0 ? undefined : argv.toSpliced(start, words.length, words.join(' '));
}

interface Typo {
  readonly typed: string;
  readonly meant: string;
}

function findTypo({ reason, path, message }: Misuse, commands: readonly Command[]): Typo | undefined {
  const quoted = /'(.+)'/.exec(message)?.[1] ?? '';
  if (reason.code === 'commander.unknownOption') {
    const [typed = ''] = quoted.split('=');
    const names = Object.keys(optionsAt(path, commands));
    const meant = nearestName(typed, [...names, 'help'].map((name) => `--${name}`));
    return meant === undefined || meant === typed ? undefined : { typed, meant };
  }
  if (reason.code === 'commander.invalidArgument') {
    const { flag, typed } = readInvalid(message);
    const meant = nearestName(typed, optionsAt(path, commands)[flag]?.choices ?? []);
    return meant === undefined ? undefined : { typed, meant };
  }
  if (reason.code === 'commander.unknownCommand' || reason.code === 'commander.excessArguments') {
    // Flags may stand before it.
    const typed = reason.code === 'commander.unknownCommand' ? quoted : /but got \d+: ([^,]+?)(?:, .*)?\.$/s.exec(message)?.[1];
    const meant = typed === undefined ? undefined : nearestName(typed, childrenOf(path, commands));
    return meant === undefined || typed === undefined ? undefined : { typed, meant };
  }
  return undefined;
}

/** What commander says of a value that an option does not take. */
function readInvalid(message: string): { flag: string; typed: string; fault: string } {
  const [, flags = '', typed = '', fault = ''] = /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s.exec(message) ?? [];
  return { flag: /--([\w-]+)/.exec(flags)?.[1] ?? '', typed, fault };
}

function optionsAt(path: string, commands: readonly Command[]): Readonly<Record<string, OptionSpec>> {
  const spec = commands.find((command) => command.spec.name === path)?.spec;
  return spec ? allOptionsOf(spec) : ALL_SHARED_OPTIONS;
}

function childrenOf(path: string, commands: readonly Command[]): Set<string> {
  const prefix = path === '' ? '' : `${path} `;
  const names = commands.map((command) => command.spec.name).filter((name) => name.startsWith(prefix));
  return new Set(names.map((name) => name.slice(prefix.length).split(' ')[0] ?? ''));
}

function replace(argv: readonly string[], typed: string, meant: string): string[] {
  const index = argv.findIndex((word) => word === typed || word.startsWith(`${typed}=`));
  return argv.map((word, position) => (position === index ? meant + word.slice(typed.length) : word));
}

function sentence({ message, reason, path }: Misuse, argv: readonly string[], options: Readonly<Record<string, OptionSpec>>): string {
  const where = path === '' ? 'lealup' : `lealup ${path}`;
  if (reason.code === 'commander.unknownCommand') return `There is no command ${where} ${/'(.+)'/.exec(message)?.[1] ?? argv.join(' ')}.`;
  if (reason.code === 'commander.invalidArgument') {
    const { flag, typed, fault } = readInvalid(message);
    return `${where}: --${flag} ${JSON.stringify(typed)} ${fault}.`;
  }
  const [, assigned = '', value] = /'--([\w-]+)=(.*)'$/s.exec(message) ?? [];
  const flag = options[assigned];
  if (flag && value !== undefined) return `${where}: --${assigned} ${flag.env === undefined ? 'takes no value' : `${JSON.stringify(value)} is neither true nor false`}.`;
  const plain = message.replace(/\.$/, '');
  return `${where}: ${plain}.`;
}
