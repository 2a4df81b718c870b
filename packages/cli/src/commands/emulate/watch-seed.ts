import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Emulator } from '@lealup/emulator';
import { Failure } from '../../failures/failure.ts';
import { readText } from '../../input/file.ts';
import type { Io } from '../../io.ts';
import { plainText } from '../../output/plain-text.ts';
import { readSeed, type Seed } from './seed-file.ts';

/** Editors write a file in several steps: it is read when this long nothing more has happened. */
const SETTLE_MS = 50;

interface Watching {
  readonly io: Io;
  readonly say: (text: string) => void;
  /** Puts into words why a seed is not taken. */
  readonly explain: (error: unknown) => Promise<unknown>;
}

/** Has an emulator start over from a seed whenever its file is edited; one that is not valid is told of, and the state stays. */
export function watchSeed(file: string, emulator: Emulator, { io, say, explain }: Watching): { stop(): Promise<void> } {
  const path = resolve(io.cwd, file);
  let seen = '';
  const look = async () => {
    const text = await readText(file, io).catch(() => '');
    if (text.trim() === '' || text === seen) return;
    seen = text;
    let seed: Seed | undefined;
    try {
      seed = await readSeed(file, io);
      emulator.seed(seed.document);
      say(`The state is that of ${plainText(file)} again.`);
    } catch (error) {
      const failure = await explain(seed ? seed.explain(error) : error);
      const reasons = failure instanceof Failure ? [failure.message, ...failure.why] : [String(failure)];
      say(plainText(`${reasons.join(' ')} The state stays as it was.`));
    }
  };
  let looking = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  // The folder is watched, since most editors put a new file in the place of the old one.
  const watcher = watch(dirname(path), (_, name) => {
    if (name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void (looking = looking.then(look)), SETTLE_MS);
  });
  watcher.on('error', (error) => say(`${plainText(file)} is not watched any more: ${plainText(error.message)}`));
  return {
    stop() {
      clearTimeout(timer);
      watcher.close();
      return looking;
    },
  };
}
