import type { OperationId } from '@lealup/sdk/operations';
import type { Deps } from './deps.ts';
import type { Outcome } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Format } from './output/format.ts';

/** A positional argument. */
export interface ArgumentSpec {
  readonly name: string;
  readonly summary: string;
  readonly optional?: true;
  /** The words that it takes, for completion and help. */
  readonly choices?: readonly string[];
  /** Takes every word that is left, flags too. */
  readonly isRest?: true;
}

/** A flag of a command, without its dashes the key that it stands under. */
export interface OptionSpec {
  /** `flag` has no value, `texts` may be given several times, `list` is separated by commas. */
  readonly type: 'flag' | 'text' | 'texts' | 'list' | 'integer' | 'number';
  readonly summary: string;
  readonly short?: string;
  /** What the value is, for help. */
  readonly value?: string;
  /** The option may stand alone, as the last word. */
  readonly isValueOptional?: true;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly required?: true;
  /** The variable that stands in where the flag is not given. */
  readonly env?: string;
}

/** A command line that works as it stands, after `lealup`. */
export interface Example {
  readonly command: string;
  readonly about: string;
}

/** A command as data: what help, the parser and the tests are made of. */
export interface CommandSpec {
  /** The words after `lealup`. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  /** What else one has to know, in whole sentences. */
  readonly details?: string;
  readonly args: readonly ArgumentSpec[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly [Example, ...Example[]];
  /** Whether it changes something; what is `destructive` asks first. */
  readonly danger: 'none' | 'write' | 'destructive';
  /** The operation of the API that it is there for. */
  readonly operationId: OperationId | null;
  /** Whether it calls LealUp, and so takes the flags that say as whom; `emulator`: a local one only, for which no API key is needed. */
  readonly calls: 'lealup' | 'emulator' | 'nothing';
  /** The formats it can print; the first is used on a terminal, the second in a pipe. */
  readonly formats: readonly [terminal: Format, pipe: Format, ...others: Format[]];
}

type ChoiceOf<S> = S extends { choices: readonly (infer Choice extends string)[] } ? Choice : string;
type ValueOf<S> = S extends { type: 'flag' }
  ? boolean
  : S extends { type: 'integer' | 'number' }
    ? number
    : S extends { type: 'texts' | 'list' }
      ? readonly ChoiceOf<S>[]
      : ChoiceOf<S>;

/** The values of options; what may be missing is undefined, a list that is not given is empty. */
export type OptionValues<Options> = {
  readonly [Name in keyof Options]: Options[Name] extends { required: true } | { type: 'flag' | 'texts' | 'list' }
    ? ValueOf<Options[Name]>
    : ValueOf<Options[Name]> | undefined;
};

type ArgumentValues<Args extends readonly ArgumentSpec[]> = {
  readonly [Argument in Args[number] as Argument['name']]: Argument extends { isRest: true }
    ? readonly string[]
    : Argument extends { optional: true }
      ? string | undefined
      : string;
};

/** What was given to a command. */
export interface InputOf<S extends CommandSpec> {
  readonly args: ArgumentValues<S['args']>;
  readonly options: OptionValues<S['options']>;
}

/** What was given to a command whose spec is not known here. */
export interface RawInput {
  readonly args: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** How a command ended; a number is the exit code of a program that it ran. */
export type Ending = Outcome | number;

/** What a command does; it throws what goes wrong. */
export type Run<S extends CommandSpec> = (input: InputOf<S>, io: Io, deps: Deps) => Promise<Ending>;

/** A spec with what it does, loaded when it is called. */
export interface Command {
  readonly spec: CommandSpec;
  run(input: RawInput, io: Io, deps: Deps): Promise<Ending>;
}

/** Keeps the literal types of a spec, from which the types of its input come. */
export function defineSpec<const S extends CommandSpec>(spec: S): S {
  return spec;
}

/** Ties a spec to the module that does it. */
export function bind<S extends CommandSpec>(spec: S, load: () => Promise<{ run: Run<S> }>): Command {
  return {
    spec,
    async run(input, io, deps) {
      const { run } = await load();
      // The parser filled it in by this very spec.
      return run(input as InputOf<S>, io, deps);
    },
  };
}
