import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, packAll } from '../../scripts/pack.ts';

/** The packages as a user has them, built and installed on the first call; a checkout runs TypeScript and starts slower. */
export function createInstallation(): { bin: () => string } & Disposable {
  let folder: string | undefined;
  return {
    bin() {
      if (!folder) {
        folder = mkdtempSync(join(tmpdir(), 'lealup-bench-'));
        install(packAll(folder), folder);
      }
      return join(folder, 'installed', 'node_modules', '@lealup', 'cli', 'bin', 'lealup.cjs');
    },
    [Symbol.dispose]() {
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
