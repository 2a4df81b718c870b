import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a benchmark holds while it runs: freed at its end in reverse order, also if it fails. */
export class Resources {
  #frees: (() => unknown)[] = [];

  /** A new empty folder. */
  folder(): string {
    const path = mkdtempSync(join(tmpdir(), 'lealup-bench-'));
    this.#frees.push(() => rmSync(path, { recursive: true, force: true }));
    return path;
  }

  add<T extends { close(): unknown }>(resource: T): T {
    this.#frees.push(() => resource.close());
    return resource;
  }

  async free(): Promise<void> {
    for (const free of this.#frees.reverse()) await free();
  }
}
