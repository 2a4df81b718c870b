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
  /** The fields that an operation takes, wherever they go. */
  fieldsOf(operation: string): readonly Candidate[];
}

/** What may stand in place of the last word, which is unfinished: commands, flags, or values. */
export function candidatesFor(words: readonly string[], known: Known): Candidate[] {
  const prefix = words.at(-1) ?? '';
  const state = read(words.slice(0, -1), known.specs);
  const found = state.pending ? valuesOf(state.pending, state, known) : prefix.startsWith('-') ? flagsAt(state.path, known.specs) : wordsAt(state, known);
  return found.filter(({ word }) => word.startsWith(prefix));
}

interface State {
  /** The words of the command so far. */
  readonly path: string;
  /** The arguments that came after them. */
  readonly given: readonly string[];
  /** The option whose value comes next, with its name. */
  readonly pending: readonly [name: string, spec: OptionSpec] | undefined;
}

function read(words: readonly string[], specs: readonly CommandSpec[]): State {
  let path = '';
  const given: string[] = [];
  let pending: State['pending'];
  for (const word of words) {
    if (pending) pending = undefined;
    else if (word.startsWith('-')) {
      const option = optionsAt(path, specs).find(([name, { short }]) => word === `--${name}` || word === `-${short}`);
      pending = option?.[1].type === 'flag' ? undefined : option;
    } else {
      const next = [word, `${word}s`].map((name) => (path === '' ? name : `${path} ${name}`)).find((name) => specs.some((spec) => spec.name === name || spec.name.startsWith(`${name} `)));
      if (next !== undefined && given.length === 0) path = next;
      else if (path === '' && word === 'help') path = 'help';
      else given.push(word);
    }
  }
  return { path, given, pending };
}

function optionsAt(path: string, specs: readonly CommandSpec[]): [string, OptionSpec][] {
  const spec = specs.find(({ name }) => name === path);
  const options: Readonly<Record<string, OptionSpec>> = spec ? Object.assign({}, spec.options, ...Object.values(sharedOptionsOf(spec))) : ALL_SHARED_OPTIONS;
  return Object.entries(options);
}

function flagsAt(path: string, specs: readonly CommandSpec[]): Candidate[] {
  return [...optionsAt(path, specs).map(([name, { summary }]) => ({ word: `--${name}`, summary })), { word: '--help', summary: 'how to use it' }];
}

function wordsAt({ path, given }: State, { specs, operations }: Known): Candidate[] {
  const prefix = path === '' || path === 'help' ? '' : `${path} `;
  const below = specs.filter(({ name }) => name.startsWith(prefix) && name !== path);
  const children = new Map(below.toReversed().map(({ name, summary }) => [name.slice(prefix.length).split(' ')[0] ?? '', summary]));
  const commands = given.length > 0 ? [] : [...children].toReversed().map(([word, summary]) => ({ word, summary }));
  if (path === 'help') return [...commands, ...Object.entries(TOPICS).map(([word, { summary }]) => ({ word, summary }))];
  const argument = specs.find(({ name }) => name === path)?.args[given.length];
  const values = argument?.name === 'operation' ? operations.flatMap(({ id, path: address, summary }) => [{ word: id, summary }, { word: address, summary }]) : [];
  const choices = argument?.choices?.map((word) => ({ word, summary: argument.summary })) ?? [];
  return [...commands, ...choices, ...new Map(values.map((value) => [value.word, value])).values()];
}

function valuesOf([name, { choices = [], summary }]: NonNullable<State['pending']>, { path, given: [operation] }: State, known: Known): readonly Candidate[] {
  if (path === 'api' && operation !== undefined && /^(typed-)?field$/.test(name)) return known.fieldsOf(operation);
  return choices.map((word) => ({ word, summary }));
}
