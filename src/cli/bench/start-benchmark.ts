import type { Declaration } from '../command/declaration.ts';
import { wholeNumber } from '../command/read-arguments.ts';
import { startCommand } from '../command/start-command.ts';

/** A command that measures something several times. */
interface Benchmark extends Pick<Declaration, 'name' | 'does' | 'writes' | 'failsWhere'> {
  /** How many times, unless the command is called with a number. */
  readonly runs: number;
}

/**
 * Starts a benchmark, whose only operand is the number of runs.
 * @param measure takes that number
 */
export function startBenchmark({ runs, ...declaration }: Benchmark, measure: (runs: number) => unknown): Promise<void> {
  const does = `How many times each is measured; without it, ${runs}.`;
  return startCommand(
    { ...declaration, operands: { shown: '[<runs>]', does, least: 0, most: 1 } },
    ({ operands: [given] }) => measure(wholeNumber(given, runs, 'the number of runs')),
  );
}
