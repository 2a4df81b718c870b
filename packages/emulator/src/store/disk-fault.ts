import { ProblemError } from '../domain/problem.ts';
import { DataError, type DataErrorCode } from './data-error.ts';
import { explain } from './database.ts';

/** What callers are told, who may be on other machines: not where the data is. */
const DETAILS: Partial<Record<DataErrorCode, string>> = {
  disk_full: "There is no space left for the emulator's data. Nothing of this request was done. Free some space and send it again.",
  not_writable: "The emulator's data cannot be written. Nothing of this request was done. Make the folder writable and send it again.",
  damaged: "The emulator's data is damaged. Nothing of this request was done. Stop it, move its folder away and start from a seed, or from a snapshot that was exported.",
};

/** What a disk's fault means to the caller of whose request it happened; null for any other error. */
export function diskFault(error: unknown): ProblemError | null {
  const explained = explain(error, 'of the emulator');
  const detail = explained instanceof DataError ? DETAILS[explained.code] : undefined;
  return detail === undefined ? null : new ProblemError('internal', detail, { cause: error });
}
