import { defineConfig } from 'vitest/config';
import { rootAlias } from './vitest.config';

/** The long runs: minutes, not seconds. Run before a release, not on every change. */
export default defineConfig({
  resolve: { alias: rootAlias },
  test: {
    include: ['tests/deep/**/*.test.ts'],
    reporters: ['default', './tests/support/tally-reporter.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    // Each has a copy of the project and a process of its own: as many as a small machine has cores.
    maxConcurrency: 2,
  },
});
