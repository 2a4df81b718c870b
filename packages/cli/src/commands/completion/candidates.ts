import type { Operation } from '@lealup/sdk/operations';
import type { CommandSpec, OptionSpec } from '../../command.ts';
import { ALL_SHARED_OPTIONS, sharedOptionsOf } from '../../options.ts';
import { TOPICS } from '../../parse/topics.ts';

/** A word that may come next. */
export interface Candidate {
  readonly word: string;
  readonly summary: string;
}

interface Known {
  readonly specs: readonly CommandSpec[];
  readonly operations: readonly Operation[];
  readonly profiles: readonly string[];
  /** The fields that an operation takes, wherever they go. */
  fieldsOf(operation: string): readonly Candidate[];
}

/** What may stand in place of the last word, which is unfinished: commands, flags, or values. */
export function candidatesFor(words: readonly string[], known: Known): Candidate[] {
  const prefix = words.at(-1) ?? '';
  const state = read(words.slice(0, -1), known.specs);
  if (state.pending) return startingWith(prefix === '=' ? '' : prefix, state.pending, { state, known });
  const [, flag, value] = /^(--[\w-]+=)(.*)$/s.exec(prefix) ?? [];
  if (flag !== undefined && value !== undefined) {
    const option = findOption(flag.slice(0, -1), state.path, known.specs);
    return option ? startingWith(value, option, { state, known }).map(({ word, summary }) => ({ word: `${flag}${word}`, summary })) : [];
  }
  const found = prefix.startsWith('-') ? flagsAt(state.path, known.specs) : wordsAt(state, known);
  return found.filter(({ word }) => word.startsWith(prefix));
}

/** The values of an option that begin so; of a list, the last one. */
function startingWith(text: string, option: NamedOption, { state, known }: { state: State; known: Known }): Candidate[] {
  const values = valuesOf(option, state, known);
  const before = option[1].type === 'list' ? text.slice(0, text.lastIndexOf(',') + 1) : '';
  const taken = before.split(',');
  return values.filter(({ word }) => word.startsWith(text.slice(before.length)) && !taken.includes(word)).map(({ word, summary }) => ({ word: `${before}${word}`, summary }));
}

type NamedOption = readonly [name: string, spec: OptionSpec];

interface State {
  /** The words of the command so far. */
  readonly path: string;
  /** The arguments that came after them. */
  readonly given: readonly string[];
  /** The option whose value comes next, with its name. */
  readonly pending: NamedOption | undefined;
}

function read(words: readonly string[], specs: readonly CommandSpec[]): State {
  let path = '';
  const given: string[] = [];
  let pending: State['pending'];
  for (const word of words) {
    // bash hands over the sign in --flag=value as a word of its own.
    if (word === '=') continue;
    if (pending) pending = undefined;
    else if (word.startsWith('-')) {
      const option = findOption(word, path, specs);
      pending = option?.[1].type === 'flag' ? undefined : option;
    } else {
      const next = stepInto(path, word, specs);
      if (next !== undefined && given.length === 0) path = next;
      else if (path === '' && word === 'help') path = 'help';
      else given.push(word);
    }
  }
  return { path, given, pending };
}

/** The command, or the noun, that a word leads to: by its name, in the singular, or by an alias. */
function stepInto(path: string, word: string, specs: readonly CommandSpec[]): string | undefined {
  const prefix = path === '' ? '' : `${path} `;
  const named = [word, `${word}s`].map((name) => `${prefix}${name}`).find((name) => specs.some((spec) => spec.name === name || spec.name.startsWith(`${name} `)));
  return named ?? specs.find(({ name, aliases = [] }) => aliases.some((alias) => name.replace(/\S+$/, alias) === `${prefix}${word}`))?.name;
}

function findOption(word: string, path: string, specs: readonly CommandSpec[]): NamedOption | undefined {
  return optionsAt(path, specs).find(([name, { short }]) => word === `--${name}` || word === `-${short}`);
}

function optionsAt(path: string, specs: readonly CommandSpec[]): [string, OptionSpec][] {
  const spec = specs.find(({ name }) => name === path);
  const options: Readonly<Record<string, OptionSpec>> = spec ? Object.assign({}, spec.options, ...Object.values(sharedOptionsOf(spec))) : ALL_SHARED_OPTIONS;
  return Object.entries(options);
}

function flagsAt(path: string, specs: readonly CommandSpec[]): Candidate[] {
  return [...optionsAt(path, specs).map(([name, { summary }]) => ({ word: `--${name}`, summary })), { word: '--help', summary: 'how to use it' }];
}

function wordsAt({ path, given }: State, { specs, operations, profiles }: Known): Candidate[] {
  const prefix = path === '' || path === 'help' ? '' : `${path} `;
  const below = specs.filter(({ name }) => name.startsWith(prefix) && name !== path);
  const children = new Map(below.toReversed().map(({ name, summary }) => [name.slice(prefix.length).split(' ')[0] ?? '', summary]));
  const commands = given.length > 0 ? [] : [...children].toReversed().map(([word, summary]) => ({ word, summary }));
  if (path === 'help') return [...commands, ...Object.entries(TOPICS).map(([word, { summary }]) => ({ word, summary }))];
  const argument = specs.find(({ name }) => name === path)?.args[given.length];
  const values = argument?.name === 'operation' ? operations.flatMap(({ id, path: address, summary }) => [{ word: id, summary }, { word: address, summary }]) : [];
  const words = argument?.name === 'profile' ? profiles : (argument?.choices ?? []);
  const choices = words.map((word) => ({ word, summary: argument?.summary ?? '' }));
  return [...commands, ...choices, ...new Map(values.map((value) => [value.word, value])).values()];
}

function valuesOf([name, { choices = [], summary }]: NamedOption, { path, given: [operation] }: State, known: Known): readonly Candidate[] {
  if (path === 'api' && operation !== undefined && /^(typed-)?field$/.test(name)) return known.fieldsOf(operation);
  const formats = name === 'output' ? known.specs.find((spec) => spec.name === path)?.formats : undefined;
  const words = name === 'profile' ? known.profiles : (formats ?? choices);
  return [...new Set(words)].map((word) => ({ word, summary }));
}
