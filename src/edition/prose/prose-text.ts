import { toString } from 'mdast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Point } from '../../markdown/author-file.ts';
import type { Prose } from '../reference.ts';

const BLOCKS_OF_WORDS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The words of prose, without markup; paragraphs, headings and cells are separated by a line feed. */
export function proseText({ tree }: Pick<Prose, 'tree'>): string {
  const blocks: string[] = [];
  visit(tree, (node) => {
    if (!BLOCKS_OF_WORDS.has(node.type)) return undefined;
    blocks.push(onOneLine(toString(node)));
    return SKIP;
  });
  return blocks.join('\n');
}

/** The words of the first paragraph: the definition of a term, the description of a body. */
export function firstParagraph({ tree }: Pick<Prose, 'tree'>): string {
  const paragraph = tree.children.find((block) => block.type === 'paragraph');
  return paragraph === undefined ? '' : onOneLine(toString(paragraph));
}

/** A line break in the file is a space for the reader. */
function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

/**
 * The place of a word in a file.
 * @param lines of the file
 * @param findIn returns the offset of the word in a stretch of a line (UTF-16), or -1
 * @returns line and column from 1; nothing if no stretch of plain words has it
 */
export function placeOfWord(
  { tree }: Pick<Prose, 'tree'>,
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
