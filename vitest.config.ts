import { availableParallelism } from 'node:os';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { INTERVAL, PATIENCE } from './src/browser-tests/harness/patience.ts';

/** A test with its set-up may take this many milliseconds before it counts as hanging. */
const LONGEST = 600_000;

/** Tests run the published code of packages: the development code of some of them checks itself at every letter. */
const asPublished: Plugin = {
  name: 'as-published',
  configResolved: ({ ssr }) => {
    ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
  },
};

/**
 * Tests on built sites. Questions that only one engine can answer run in Chromium; everything that a reader sees runs
 * in every engine.
 */
function engineProject(
  engine: 'chromium' | 'firefox' | 'webkit',
  include: readonly string[],
  exclude: readonly string[] = [],
) {
  return {
    test: {
      name: engine,
      include: [...include],
      exclude: [...exclude],
      // Modules are loaded once for all files of a process, and so are the pages that were parsed.
      isolate: false,
      globalSetup: 'src/browser-tests/harness/built-sites.ts',
      provide: { engine },
      testTimeout: LONGEST,
      hookTimeout: LONGEST,
      expect: { poll: { timeout: PATIENCE, interval: INTERVAL } },
    },
  };
}

/** Tests that the sites are complete, before all others read them. */
const SITES = 'src/browser-tests/sites.test.ts';
const EVERY_ENGINE = 'src/browser-tests/every-engine/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './src/cli/tests/closing-line.ts'],
    // A test file waits for its browser most of the time: one for each core is not too many.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        plugins: [asPublished],
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/browser-tests/**'],
          setupFiles: 'src/markdown/testing/remember-parsed.ts',
          testTimeout: LONGEST,
          hookTimeout: LONGEST,
          // Modules are loaded once for all files, not once for each: half of the time was loading. So no test may
          // change what others import.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'sites',
          include: [SITES],
          globalSetup: 'src/browser-tests/harness/build-sites.ts',
          testTimeout: LONGEST,
        },
      },
      engineProject('chromium', ['src/browser-tests/**/*.test.ts'], [SITES]),
      engineProject('firefox', [EVERY_ENGINE]),
      engineProject('webkit', [EVERY_ENGINE]),
    ],
  },
});
