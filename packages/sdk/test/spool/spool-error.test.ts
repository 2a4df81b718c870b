import { describe, expect, it } from 'vitest';
import { toSpoolError } from '../../src/spool/spool-error.ts';

describe('what the file system throws', () => {
  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EFBIG', 'disk_full'],
    ['EACCES', 'unusable'],
    ['EROFS', 'unusable'],
  ])('%s is %s', (code, expected) => {
    const cause = Object.assign(new Error(`${code}: no`), { code });
    expect(toSpoolError('/spool', cause)).toMatchObject({ name: 'SpoolError', code: expected, directory: '/spool', cause, message: expect.stringContaining('/spool') });
  });
});
