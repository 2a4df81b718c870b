import { LealUpError } from '../errors/lealup-error.ts';

/** What is wrong with a spool: no room on the disk, `maxBytes` reached, or a directory or file that does not obey. */
export type SpoolErrorCode = 'disk_full' | 'limit_reached' | 'unusable';

/** The spool cannot keep events; the batcher goes on in memory. */
export class SpoolError extends LealUpError {
  override readonly name = 'SpoolError';
  declare readonly code: SpoolErrorCode;
  declare readonly directory: string;

  constructor(code: SpoolErrorCode, directory: string, cause?: unknown) {
    super(`${describe(code, directory)} Until then events are kept in memory only.`, { code, directory }, cause === undefined ? {} : { cause });
  }
}

/** The error of what the file system threw. */
export function toSpoolError(directory: string, cause: unknown): SpoolError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return new SpoolError(code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG' ? 'disk_full' : 'unusable', directory, cause);
}

function describe(code: SpoolErrorCode, directory: string): string {
  switch (code) {
    case 'disk_full':
      return `The disk of the spool ${directory} is full. Free some space.`;
    case 'limit_reached':
      return `The spool ${directory} has reached its maxBytes. Raise it, or see why LealUp cannot be reached.`;
    case 'unusable':
      return `The spool ${directory} cannot be written. Let this user make files there.`;
  }
}
