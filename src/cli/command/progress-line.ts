/** The progress of a long command: one line that changes in a terminal, and elsewhere a line for each step. */
import type { BuildStep } from '../../build/build-step.ts';

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (words: string) => unknown;
}

export interface ProgressLine {
  readonly show: (step: BuildStep) => void;
  /** Removes the line, so that the next text takes its place. */
  readonly clear: () => void;
}

/** Milliseconds between two changes of the line: an eye can follow that. */
const SHORTEST = 100;

/** @param now milliseconds of any clock */
export function progressLine(
  output: Output = process.stderr,
  now: () => number = () => performance.now(),
): ProgressLine {
  const start = now();
  let shown: string | undefined;
  let changed = -SHORTEST;
  return {
    show({ step, done }) {
      if (output.isTTY !== true) {
        if (step !== shown) output.write(`${step} …\n`);
        shown = step;
        return;
      }
      if (step === shown && now() - changed < SHORTEST) return;
      const line = `${step} …${done === undefined ? '' : ` ${done}`}  ${Math.round((now() - start) / 1000)} s`;
      output.write(`\r\u001B[K${line.slice(0, (output.columns ?? 80) - 1)}`);
      shown = step;
      changed = now();
    },
    clear() {
      if (output.isTTY === true && shown !== undefined) output.write('\r\u001B[K');
      shown = undefined;
    },
  };
}

/** How long something took, for a closing line. @param start by `performance.now()` */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
