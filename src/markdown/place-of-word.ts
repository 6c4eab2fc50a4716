import type { Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { Point } from './author-file.ts';

/**
 * The place of a word in a file.
 * @param lines of the file
 * @param findIn returns the offset of the word in a stretch of a line (UTF-16), or -1
 * @returns line and column from 1; nothing if no stretch of plain words has it
 */
export function placeOfWord(
  tree: Root,
  lines: readonly string[],
  findIn: (words: string) => number,
): Point | undefined {
  let found: Point | undefined;
  visit(tree, 'text', ({ position }) => {
    for (let line = position?.start.line ?? 1; position !== undefined && line <= position.end.line; line += 1) {
      const from = line === position.start.line ? position.start.column - 1 : 0;
      const to = line === position.end.line ? position.end.column - 1 : undefined;
      const index = findIn((lines[line - 1] ?? '').slice(from, to));
      if (index < 0) continue;
      found = { line, column: from + index + 1 };
      return EXIT;
    }
    return undefined;
  });
  return found;
}
