import { Argument, Command as Parser, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Command, CommandSpec, OptionSpec } from '../command.ts';
import { ALL_SHARED_OPTIONS, sharedOptionsOf } from '../options.ts';
import { placeholderOf } from './placeholder.ts';
import { FLAG_WORDS, InvalidValue, readValue } from './values.ts';

/** What commander found in a command line. */
export interface Match {
  readonly command: Command;
  readonly args: readonly (string | readonly string[] | undefined)[];
  /** The values that were given, by the name of the option. */
  readonly given: ReadonlyMap<string, unknown>;
}

/** A command line that commander refuses, or one that asks for help. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  /** The words of the command that it happened in; none at the top. */
  readonly path: string;
  readonly reason: CommanderError;

  constructor(path: string, reason: CommanderError) {
    super(reason.message.replace(/^error: /, ''));
    this.path = path;
    this.reason = reason;
  }
}

/**
 * Finds the command of a command line.
 *
 * @throws {@link Misuse} if there is none, or if it does not fit.
 */
export function match(argv: readonly string[], commands: readonly Command[]): Match {
  let found: Match | undefined;
  const root = createParser('', '');
  const known: Known = { parsers: new Map([['', root]]), options: new Map(), argv, hasEarlyFlags: hasEarlyFlags(argv, commands) };
  const { parsers, options } = known;
  if (known.hasEarlyFlags) options.set('', addOptions(root, ALL_SHARED_OPTIONS, argv));
  for (const command of commands) {
    const { name, aliases = [], args } = command.spec;
    const parser = parserOf(name, known);
    for (const alias of aliases) parser.alias(alias);
    for (const argument of args) parser.addArgument(new Argument(placeholderOf(argument)));
    if (args.some(({ isRest }) => isRest)) parser.passThroughOptions();
    options.set(name, addOptions(parser, allOptionsOf(command.spec), argv));
    parser.action(() => {
      // What stands before a word of the command's name was given to the parser of the words before.
      const given = pathsTo(name).flatMap((path) => givenTo(parsers.get(path), options.get(path)));
      found = { command, args: parser.processedArgs, given: new Map(given) };
    });
  }
  root.parse(argv, { from: 'user' });
  // Every parser either acts or throws.
  if (!found) throw new Misuse('', new CommanderError(0, 'commander.help', 'no command'));
  return found;
}

/** Every option of a command, its own and the shared ones. */
export function allOptionsOf(spec: CommandSpec): Readonly<Record<string, OptionSpec>> {
  return Object.assign({}, spec.options, ...Object.values(sharedOptionsOf(spec)));
}

/** How an option is written, for example `-o, --output <format>`. */
export function flagsOf(name: string, { short, value = 'value', type, isValueOptional }: OptionSpec): string {
  const shown = type === 'flag' ? '' : isValueOptional ? ` [${value}]` : ` <${value}>`;
  return `${short ? `-${short}, ` : ''}--${name}${shown}`;
}

interface Known {
  readonly parsers: Map<string, Parser>;
  readonly options: Map<string, ReadonlyMap<string, Option>>;
  readonly argv: readonly string[];
  readonly hasEarlyFlags: boolean;
}

/** Whether a flag may stand before a command's last word, where those alone may that all commands share: to make each takes time. */
function hasEarlyFlags(argv: readonly string[], commands: readonly Command[]): boolean {
  const depth = Math.max(1, ...commands.map(({ spec }) => spec.name.split(' ').length));
  return argv.slice(0, depth).some((word) => word.startsWith('-'));
}

function parserOf(path: string, known: Known, { isNoun = false }: { isNoun?: boolean } = {}): Parser {
  const { parsers, options, argv } = known;
  const made = parsers.get(path);
  if (made) return made;
  const words = path.split(' ');
  const name = words.at(-1) ?? '';
  const parser = createParser(path, name);
  // `customer` is as good as `customers`.
  if ((isNoun || words.length === 1) && name.endsWith('s')) parser.alias(name.slice(0, -1));
  // Flags that all commands share may stand after each of its words.
  if (isNoun && known.hasEarlyFlags) options.set(path, addOptions(parser, ALL_SHARED_OPTIONS, argv));
  parserOf(words.slice(0, -1).join(' '), known, { isNoun: true }).addCommand(parser);
  parsers.set(path, parser);
  return parser;
}

function createParser(path: string, name: string): Parser {
  const silent = () => {};
  return new Parser(name)
    .exitOverride((reason) => {
      throw new Misuse(path, reason);
    })
    .configureOutput({ writeOut: silent, writeErr: silent })
    .showSuggestionAfterError(false)
    .enablePositionalOptions()
    .helpOption('-h, --help');
}

function addOptions(parser: Parser, specs: Readonly<Record<string, OptionSpec>>, argv: readonly string[]): ReadonlyMap<string, Option> {
  const options = new Map<string, Option>();
  for (const [name, spec] of Object.entries(specs)) {
    const option = new Option(flagsOf(name, spec));
    if (spec.type !== 'flag') option.argParser((text, before) => read(spec, text, before));
    parser.addOption(option);
    options.set(name, option);
    if (spec.type === 'flag' && spec.env !== undefined && argv.some((word) => word.startsWith(`--${name}=`))) addAssignments(parser, option);
  }
  return options;
}

/** `--flag=false`, for where the variable of a flag says otherwise. A flag has no value in commander, so each is an option of its own. */
function addAssignments(parser: Parser, option: Option): void {
  for (const [word, isOn] of FLAG_WORDS) {
    const assignment = new Option(`${option.long}=${word}`).hideHelp();
    parser.addOption(assignment);
    parser.on(`option:${assignment.name()}`, () => parser.setOptionValueWithSource(option.attributeName(), isOn !== option.negate, 'cli'));
  }
}

function read(spec: OptionSpec, text: string, before: unknown): unknown {
  try {
    return readValue(spec, text, Array.isArray(before) ? before : undefined);
  } catch (error) {
    throw error instanceof InvalidValue ? new InvalidArgumentError(error.message) : error;
  }
}

/** `''`, `api` and `api ls` for `api ls`. */
function pathsTo(name: string): string[] {
  const words = name.split(' ');
  return words.reduce<string[]>((paths, _, index) => [...paths, words.slice(0, index + 1).join(' ')], ['']);
}

function givenTo(parser: Parser | undefined, options: ReadonlyMap<string, Option> = new Map()): [name: string, value: unknown][] {
  if (!parser) return [];
  return [...options].flatMap(([name, option]) => {
    const key = option.attributeName();
    if (parser.getOptionValueSource(key) !== 'cli') return [];
    // Commander stores `--no-x` as `x: false`; here it is a flag of that name.
    const value: unknown = parser.getOptionValue(key);
    return [[name, option.negate ? value !== true : value]];
  });
}
