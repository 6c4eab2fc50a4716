/** Lines that one command keeps for the next, while everything that they depend on is the same. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface KeptFile {
  /** Lines of an earlier command; none if they depend on something that has changed, or cannot be read. */
  readonly lines: readonly string[];
  /** Writes the lines, all of them or none. A folder that cannot be written is no reason to fail. */
  readonly keep: (lines: readonly string[]) => void;
}

/**
 * @param path of the file
 * @param decidedBy files that the lines depend on; a missing one is ignored
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
