import type { Spool } from './batcher/spooling.ts';
import { FileSpool, type FileSpoolOptions } from './spool/file-spool.ts';

export type { Spool } from './batcher/spooling.ts';
export type { FileSpoolOptions } from './spool/file-spool.ts';
export { SpoolError, type SpoolErrorCode } from './spool/spool-error.ts';

/** A spool whose files can be watched. */
export interface WatchedSpool extends Spool {
  /** Bytes that this process keeps on disk. */
  readonly bytes: number;
  /** Lines that could not be read back, because a process ended while it wrote them. */
  readonly torn: number;
}

/**
 * Makes a spool in a directory, for `createBatcher({ spool })`. What `add()` has taken survives the end of the process,
 * also by SIGKILL, and is sent by the next one, or by another that uses the directory at the same time.
 */
export function fileSpool(options: FileSpoolOptions): WatchedSpool {
  return new FileSpool(options);
}
