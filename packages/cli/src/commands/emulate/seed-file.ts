import type { SeedDocument } from '@lealup/emulator';
import { Failure } from '../../failures/failure.ts';
import { readText } from '../../input/file.ts';
import type { Io } from '../../io.ts';

/**
 * Reads a seed document; whether it is one is the emulator's to say.
 *
 * @throws {@link Failure} `usage` if the file is not there, or neither YAML nor JSON.
 */
export async function readSeed(file: string, io: Io): Promise<SeedDocument> {
  const text = await readText(file, io);
  const { parseSeed } = await import('@lealup/emulator');
  try {
    // The emulator checks it against its schema before it looks at anything.
    return parseSeed(text) as SeedDocument;
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new Failure('usage', `The seed ${file} is neither YAML nor JSON.`, { why: [reason], cause: error });
  }
}
