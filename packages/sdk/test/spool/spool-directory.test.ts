import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem as fs } from '../../src/spool/file-system.ts';
import { SpoolDirectory } from '../../src/spool/spool-directory.ts';
import { createFolder } from './folder.ts';

describe('a directory of segments', () => {
  it('gives each orphan to one of those that reach for it at the same time', () => {
    const folder = createFolder();
    for (let n = 0; n < 6; n += 1) writeFileSync(join(folder, `gone.00000${n}.ndjson`), '');
    const heirs = [new SpoolDirectory(fs, folder), new SpoolDirectory(fs, folder)];
    for (const heir of heirs) heir.show();
    const adoptions = heirs.map((heir) => heir.adopt());
    const paths: string[] = [];
    // Both have read the directory before either has finished.
    for (let turn = 0; turn < 12; turn += 1) {
      const next = adoptions[turn % 2]?.next();
      if (next && !next.done) paths.push(basename(next.value));
    }
    expect(new Set(paths).size).toBe(6);
    expect(readdirSync(folder).filter((name) => name.endsWith('.ndjson')).sort()).toEqual(paths.sort());
  });

  it('is left without a trace', () => {
    const folder = createFolder();
    const directory = new SpoolDirectory(fs, folder);
    directory.show();
    directory.leave();
    expect(readdirSync(folder)).toEqual([]);
  });
});
