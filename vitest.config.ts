import { defineConfig } from 'vitest/config';

const isCI = process.env['CI'] === 'true';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    pool: 'threads',
    // Shared modules make the suite three times faster; CI isolates, so that no test can lean on another.
    isolate: isCI,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
