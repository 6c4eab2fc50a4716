import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { closingLine, COUNTS_FILE, NO_TESTS, withFailure, type TestCounts } from './test-parts.ts';

/**
 * Vitest reporter that counts the tests: in its own last line or, if it runs as one part of the test command, for the
 * last line of that command.
 */
export default class ClosingLine implements Reporter {
  private counts = NO_TESTS;

  constructor() {
    // After everything else that is printed, and whatever has happened before.
    process.on('exit', (code) => {
      const counts = withFailure(this.counts, code === 0);
      const file = process.env[COUNTS_FILE];
      if (file === undefined) console.log(closingLine([counts]));
      else writeFileSync(file, JSON.stringify(counts));
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.counts = countTests(modules, errors);
  }
}

function countTests(modules: readonly TestModule[], errors: readonly unknown[]): TestCounts {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  // A file that could not be read, or whose set-up failed, has no failed test of its own.
  const broken = modules.filter(
    (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
  );
  return {
    passed: count('passed'),
    failed: count('failed') + broken.length + errors.length,
    skipped: count('skipped'),
  };
}
