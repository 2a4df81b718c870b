import * as fs from 'node:fs';

/** What a spool asks of the file system. */
export type FileSystem = Pick<
  typeof fs,
  'closeSync' | 'fstatSync' | 'ftruncateSync' | 'mkdirSync' | 'openSync' | 'readFileSync' | 'readSync' | 'readdirSync' | 'renameSync' | 'rmSync' | 'statSync' | 'writeFileSync' | 'writeSync'
>;

export const nodeFileSystem: FileSystem = fs;

/** Whether the system gave this reason. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
