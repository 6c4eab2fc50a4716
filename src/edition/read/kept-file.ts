/** Lines that one command keeps for the next, as long as what made them is the same. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface KeptFile {
  /** What an earlier command kept; none where that was made otherwise, or cannot be read. */
  readonly lines: readonly string[];
  /** Writes them anew, whole or not at all. A folder that cannot be written is no reason to fail. */
  readonly keep: (lines: readonly string[]) => void;
}

/**
 * @param path of the file
 * @param decidedBy files that decide what its lines are; one that is not there decides nothing
 */
export function keptFile(path: string, decidedBy: readonly string[]): KeptFile {
  const maker = hashOf(decidedBy.map(textOf).join('\0'));
  const [first, ...lines] = textOf(path).split('\n');
  return {
    lines: first === maker ? lines : [],
    keep(kept) {
      const half = `${path}.${process.pid}`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(half, [maker, ...kept].join('\n'));
        renameSync(half, path);
      } catch {
        // The next command makes them again.
      }
    },
  };
}

/** SHA-256 in base64url: always of the same length. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
