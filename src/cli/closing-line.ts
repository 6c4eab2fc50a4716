import type { Reporter, TestModule } from 'vitest/node';

/** Vitest reporter whose last line counts the tests, in the form that continuous integration reads. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const brokenModules = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const skipped = count('skipped');
    // After everything else that is printed.
    process.on('exit', () => {
      console.log(`${count('passed')} passed, ${count('failed') + brokenModules + errors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    });
  }
}
