/** Runs the parts of the test command side by side, and counts their results. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

export interface TestPart {
  /** The name that is printed for it. */
  readonly name: string;
  /** Arguments of Node. */
  readonly command: readonly string[];
  /** Whether it counts its tests itself, into the file that `COUNTS_FILE` names; any other part counts as one test. */
  readonly hasTests: boolean;
  /** Name of the part that must have ended before this one begins. */
  readonly after?: string;
}

export interface Result {
  readonly name: string;
  /** With at least one failure, unless it ended with the exit status 0. */
  readonly counts: TestCounts;
  readonly seconds: number;
  /** All that it printed. */
  readonly output: string;
}

export type TestCounts = z.infer<typeof countsShape>;

/** Name in the environment of a part for the path of the file into which it writes its counts, as JSON. */
export const COUNTS_FILE = 'EDITION_TEST_COUNTS';

export const NO_TESTS: TestCounts = { passed: 0, failed: 0, skipped: 0 };

const countsShape = z.strictObject({ passed: z.number(), failed: z.number(), skipped: z.number() });

/**
 * Runs every part to its end, also if others fail, and returns the results in the order of the parts.
 * @param parts each comes after the part that it waits for
 * @param atOnce how many run at the same time; the first ones begin first
 * @param onEnd called as each of them ends
 */
export async function runParts(
  parts: readonly TestPart[],
  atOnce: number,
  onEnd: (result: Result) => void,
): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const waiting = [...parts.entries()];
  const results: Result[] = [];
  const ended = new Map(parts.map(({ name }) => [name, Promise.withResolvers<undefined>()]));
  const isFree = ({ after }: TestPart) => after === undefined || results.some(({ name }) => name === after);
  const take = () => {
    const index = waiting.findIndex(([, part]) => isFree(part));
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const takeNext = async (): Promise<void> => {
    while (waiting.length > 0) {
      const next = take();
      if (next === undefined) {
        await ended.get(waiting[0]?.[1].after ?? '')?.promise;
        continue;
      }
      const [index, part] = next;
      const result = await runPart(part, join(folder, `${index}.json`));
      results[index] = result;
      ended.get(part.name)?.resolve(undefined);
      onEnd(result);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, takeNext));
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All counts in one line, in the form that continuous integration reads. */
export function closingLine(counts: readonly TestCounts[]): string {
  const sum = (name: keyof TestCounts) => counts.reduce((total, one) => total + one[name], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`;
}

/** The counts, with a failure if the exit status says that there was one. */
export function withFailure(counts: TestCounts, isClean: boolean): TestCounts {
  return isClean ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

async function runPart({ name, command, hasTests }: TestPart, countsFile: string): Promise<Result> {
  const start = performance.now();
  const chunks: Buffer[] = [];
  const isClean = await new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, command, {
      env: { ...process.env, ...colours(), [COUNTS_FILE]: countsFile },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
    child.on('error', ({ message }) => {
      chunks.push(Buffer.from(`${message}\n`));
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
  const counts = hasTests ? readCounts(countsFile) : { ...NO_TESTS, passed: isClean ? 1 : 0 };
  const seconds = (performance.now() - start) / 1000;
  return { name, counts: withFailure(counts, isClean), seconds, output: Buffer.concat(chunks).toString('utf8') };
}

/** A part that should have counted its tests and did not has failed, whatever its exit status says. */
function readCounts(path: string): TestCounts {
  try {
    return countsShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { ...NO_TESTS, failed: 1 };
  }
}

/** The output of a part goes through a pipe; if it ends at a terminal, it may keep its colours. */
function colours(): Readonly<Record<string, string>> {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? { FORCE_COLOR: '1' } : {};
}
