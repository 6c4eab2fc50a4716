import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
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
