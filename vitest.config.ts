import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './src/cli/closing-line.ts'],
    projects: [
      // A machine under load is slow and not wrong: nothing here measures speed, but for what a test itself counts.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/browser-tests/**'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Modules are loaded once for all files and not once for each: half of the time was loading. So no test may change what others import.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/browser-tests/**/*.test.ts'],
          globalSetup: 'src/browser-tests/built-sites.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
