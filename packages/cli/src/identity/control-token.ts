import { Failure } from '../failures/failure.ts';
import { readText } from '../input/file.ts';
import type { Environment, Io } from '../io.ts';

/** The header that opens an emulator's own plane. */
export const CONTROL_TOKEN_HEADER = 'x-lealup-control-token';

/**
 * The control token of an emulator, from a file or from the environment, never from the command line; undefined if there is none.
 *
 * @throws {@link Failure} `usage` for a file that is not there or empty.
 */
export function readControlToken(file: string | undefined, io: Io, env: Environment): Promise<string | undefined> {
  return readSecret(file, { io, value: env['LEALUP_EMULATE_CONTROL_TOKEN'], what: 'control token' });
}

/**
 * A secret of a file, else of a variable; undefined if neither has one.
 *
 * @throws {@link Failure} `usage` for a file that is not there or empty.
 */
export async function readSecret(file: string | undefined, { io, value, what }: { io: Io; value: string | undefined; what: string }): Promise<string | undefined> {
  if (file === undefined) return value?.trim() || undefined;
  const text = (await readText(file, io)).trim();
  if (text === '') throw new Failure('usage', `The file ${file} holds no ${what}.`, { why: ['it is empty'] });
  return text;
}
