import { Writable } from 'node:stream';
import type * as prompts from '@inquirer/prompts';
import type { Deps } from '../deps.ts';
import { Failure } from '../failures/failure.ts';
import type { Io, OutputStream } from '../io.ts';
import type { Style } from '../output/style.ts';

type Prompts = typeof prompts;

/** Where a prompt reads and writes. */
interface Context {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** What is asked, and what is thrown where there is no one to ask. */
export interface Question<Answer> {
  readonly put: (prompts: Prompts, theme: PromptTheme, context: Context) => Promise<Answer>;
  readonly unanswered: () => Failure;
}

/** Whether there is someone to ask: a person at a terminal, who has not said otherwise. */
export function canAsk({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>, { env, shared, output }: Pick<Deps, 'env' | 'shared' | 'output'>): boolean {
  const isCi = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  const isJson = output.format === 'json' || output.format === 'ndjson';
  return stdin.isTTY === true && stderr.isTTY === true && !isCi && !shared['no-input'] && !isJson;
}

/** Whether there is a person who reads a screen that changes, and presses keys. */
export function canDraw(io: Pick<Io, 'stdin' | 'stdout' | 'stderr'>, deps: Pick<Deps, 'env' | 'shared' | 'output'>): boolean {
  return deps.output.format === 'table' && io.stdout.isTTY === true && canAsk(io, deps);
}

/**
 * Asks a person, if there is one.
 *
 * @throws {@link Failure} the one of the question if there is no one to ask, `interrupted` on Ctrl-C.
 */
export async function ask<Answer>({ put, unanswered }: Question<Answer>, io: Pick<Io, 'stdin' | 'stderr' | 'interrupt'>, deps: Deps): Promise<Answer> {
  if (!canAsk(io, deps)) throw unanswered();
  const { stdin, stderr, interrupt: signal } = io;
  const loaded = await import('@inquirer/prompts');
  const uncover = deps.notes.cover();
  try {
    return await put(loaded, themeOf(deps.notes.style), { input: stdin, output: lend(stderr), signal });
  } catch (error) {
    // A terminal in raw mode sends Ctrl-C as a key, which the prompt reads.
    const isLeft = error instanceof Error && /^(ExitPromptError|AbortPromptError)$/.test(error.name);
    throw isLeft ? new Failure('interrupted', 'The question was left; nothing was changed.', { why: ['Ctrl-C was pressed'], cause: error }) : error;
  } finally {
    uncover();
  }
}

type PromptTheme = ReturnType<typeof themeOf>;

/** A prompt's own colours know neither `--color` nor the stream that it writes to. */
function themeOf(style: Style) {
  return {
    prefix: { idle: style('strong', '?'), done: style('good', '✔') },
    style: {
      message: (text: string) => style('strong', text),
      answer: (text: string) => style('good', text),
      error: (text: string) => style('bad', `> ${text}`),
      defaultAnswer: (text: string) => style('quiet', `(${text})`),
    },
  };
}

/** A prompt ends the stream that it was given; this one is ended in place of standard error. */
function lend(stream: OutputStream): OutputStream {
  const lent = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      stream.write(chunk, () => done());
    },
  });
  return Object.assign(lent, { isTTY: stream.isTTY, columns: stream.columns });
}
