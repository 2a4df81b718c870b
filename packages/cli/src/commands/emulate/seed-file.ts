import type { ProblemError, SeedDocument } from '@lealup/emulator';
import { Failure } from '../../failures/failure.ts';
import { readText } from '../../input/file.ts';
import type { Io } from '../../io.ts';

/** A place that is wrong, as an emulator says it. */
interface Issue {
  readonly pointer?: string;
  readonly code: string;
  readonly message: string;
}

/** A seed that was read, whose refusal can be told with the lines of its file. */
export interface Seed {
  readonly document: SeedDocument;
  /** An error of the seed with the line of each place that is wrong; any other error as it is. */
  readonly explain: (error: unknown) => unknown;
  /** The same for what a running emulator refuses it for. */
  readonly refuse: (issues: readonly Issue[]) => Failure;
}

/**
 * Reads a seed: `demo`, `empty` or `load:<customers>x<events>`, else a document in a file; a file that has such a name is `./demo`.
 *
 * @throws {@link Failure} `usage` if there is no such file, or its document is no seed.
 */
export async function readSeed(name: string, io: Io): Promise<Seed> {
  const { isSeedPreset, nameLines, ProblemError: Refusal, readSeed: parse } = await import('@lealup/emulator');
  const refusal = (issues: readonly Issue[]) => new Refusal('validation_failed', 'The seed is not valid.', { issues: issues.map((issue) => ({ ...issue, pointer: issue.pointer ?? '' })) });
  if (isSeedPreset(name)) return { document: { preset: name }, explain: (error) => error, refuse: (issues) => refusedSeed(name, refusal(issues)) };
  if (name.startsWith('load:')) throw new Failure('usage', `${name} is no seed.`, { why: ['a load has so many customers and events: load:<customers>x<events>'], next: ['emulate', '--seed', 'load:100x10000'] });
  const text = await readText(name, io);
  try {
    return {
      document: parse(text),
      explain: (error) => (error instanceof Refusal ? nameLines(text, error) : error),
      refuse: (issues) => refusedSeed(name, nameLines(text, refusal(issues))),
    };
  } catch (error) {
    if (error instanceof Refusal) throw refusedSeed(name, error);
    const reason = error instanceof Error ? error.message : '';
    throw new Failure('usage', `The seed ${name} cannot be read as YAML or JSON.`, { why: [reason], cause: error });
  }
}

/** How many of the places that are wrong a person is told; a program is told all. */
const MOST_TOLD = 20;

/** What is said of a seed that is not taken. */
export function refusedSeed(name: string, error: ProblemError): Failure {
  const issues = error.extras.issues ?? [];
  const told = issues.slice(0, MOST_TOLD).map(({ pointer, message }) => `${pointer || 'the document'} ${message}`);
  if (issues.length > told.length) told.push(`and ${issues.length - told.length} more`);
  return new Failure('usage', `The seed ${name} is not valid.`, {
    why: told.length > 0 ? told : [error.message],
    details: { code: error.code, errors: issues },
    cause: error,
  });
}
