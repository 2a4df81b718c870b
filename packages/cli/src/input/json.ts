import { Failure } from '../failures/failure.ts';
import type { Io } from '../io.ts';
import { readText } from './file.ts';

/**
 * The JSON of a file, or of standard input for `-`.
 *
 * @throws {@link Failure} `usage` if it is not there or no JSON.
 */
export async function readJson(path: string, io: Io): Promise<unknown> {
  const text = await readText(path, io);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('usage', `${path === '-' ? 'Standard input' : path} is no JSON.`, { why: [reason], cause });
  }
}
