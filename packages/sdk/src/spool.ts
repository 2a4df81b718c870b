import type { Spool } from './batcher/spooling.ts';
import { FileSpool, type FileSpoolOptions } from './spool/file-spool.ts';

export type { Spool } from './batcher/spooling.ts';
export type { FileSpoolOptions } from './spool/file-spool.ts';
export { SpoolError, type SpoolErrorCode } from './spool/spool-error.ts';

/**
 * Makes a spool in a directory, for `createBatcher({ spool })`. What `add()` has taken survives the end of the process,
 * also by SIGKILL, and is sent by the next one, or by another that uses the directory at the same time.
 */
export function fileSpool(options: FileSpoolOptions): Spool {
  return new FileSpool(options);
}
