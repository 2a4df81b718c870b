import { ProblemError } from '../domain/problem.ts';
import { DataError, type DataErrorCode } from './data-error.ts';
import { explain } from './database.ts';

/** How far something came that the disk put an end to. */
export interface CutShort {
  /** What was done, as a sentence. */
  done: string;
  /** What to do once the disk is well, such as `send it again`. */
  goOn: string;
}

const NOTHING_DONE: CutShort = { done: 'Nothing of this request was done.', goOn: 'send it again' };

/** What callers are told, who may be on other machines: not where the data is. */
const DETAILS: Partial<Record<DataErrorCode, (cut: CutShort) => string>> = {
  disk_full: ({ done, goOn }) => `There is no space left for the emulator's data. ${done} Free some space and ${goOn}.`,
  not_writable: ({ done, goOn }) => `The emulator's data cannot be written. ${done} Make the folder writable and ${goOn}.`,
  damaged: ({ done }) => `The emulator's data is damaged. ${done} Stop it, move its folder away and start from a seed, or from a snapshot that was exported.`,
};

/** What a disk's fault means to the caller of whose request it happened; null for any other error. */
export function diskFault(error: unknown, cut = NOTHING_DONE): ProblemError | null {
  const explained = explain(error, 'of the emulator');
  const detail = explained instanceof DataError ? DETAILS[explained.code] : undefined;
  return detail === undefined ? null : new ProblemError('internal', detail(cut), { cause: error });
}
