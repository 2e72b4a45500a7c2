import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export const rootAlias = { '~': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

export default defineConfig({
  resolve: { alias: rootAlias },
  test: {
    include: [
      'app/**/*.test.{ts,tsx}',
      'db/**/*.test.ts',
      'emails/**/*.test.{ts,tsx}',
      'tests/**/*.test.{ts,tsx}',
    ],
    exclude: ['tests/deep/**', 'node_modules/**', 'build/**'],
    globalSetup: ['./tests/support/chromium.ts'],
    reporters: ['default', './tests/support/tally-reporter.ts'],
    // Left alone, two cores get one worker.
    maxWorkers: 2,
    // Nothing is mocked and no module keeps what a test leaves behind: loading each once is enough.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
