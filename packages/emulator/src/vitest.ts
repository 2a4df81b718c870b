import { test as base, type TestAPI } from 'vitest';
import type { Emulator, EmulatorOptions } from './api.ts';
import { createEmulator } from './emulator.ts';
import { startOver, type Reusable } from './handle.ts';

/** What tests are given. */
export interface EmulatorFixture {
  /** One for each file, back at the seed of its options before each test, without snapshots. */
  emulator: Emulator;
}

/** A `test` of vitest whose tests are given an emulator of these options. Needs vitest beside this package. */
export function createEmulatorTest(options: EmulatorOptions = {}): TestAPI<EmulatorFixture> {
  return base.extend<EmulatorFixture & { fileEmulator: Emulator }>({
    fileEmulator: [
      // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs.
      async ({}, use) => {
        const emulator = await createEmulator(options);
        // vitest lets `use` go on when the last test has ended, whatever came of it.
        await use(emulator);
        await emulator.close();
      },
      { scope: 'file' },
    ],
    emulator: async ({ fileEmulator }, use) => {
      // createEmulator() promises no more than what its callers are to use.
      (fileEmulator as Emulator & Reusable)[startOver]();
      await use(fileEmulator);
    },
  });
}

/** The same with default options, whose clock stands still until it is moved. */
export const test: TestAPI<EmulatorFixture> = createEmulatorTest({ clock: 'manual' });
