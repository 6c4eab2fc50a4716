/** Files that were named, each read alone: one that holds nothing does not keep the others back. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { inQuotes } from '../command/read-arguments.ts';
import type { GivenItem } from './judge-items.ts';
import { FORMATS, readSourceFile } from './read-source-file.ts';

/** @returns what was read, and of each file in which nothing was, why */
export function readFiles(paths: readonly string[]): {
  readonly items: readonly GivenItem[];
  readonly faults: readonly string[];
} {
  const read = paths.map((file) => {
    const fault = faultOf(file);
    const items = fault === undefined ? readSourceFile(readFileSync(file)) : [];
    return {
      items: items.map((item) => ({ ...item, file })),
      fault:
        fault ??
        (items.length === 0
          ? `${inQuotes(file)} holds no source in a format that is understood: ${FORMATS}`
          : undefined),
    };
  });
  return { items: read.flatMap(({ items }) => items), faults: read.flatMap(({ fault }) => fault ?? []) };
}

function faultOf(file: string): string | undefined {
  if (!existsSync(file)) return `there is no file ${inQuotes(file)}`;
  return statSync(file).isDirectory() ? `${inQuotes(file)} is a folder: name the files in it` : undefined;
}
