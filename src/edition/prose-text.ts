import { toString } from 'mdast-util-to-string';
import type { Prose } from './edition.ts';

/** The words of prose, without markup; blocks are parted by a line feed. */
export function proseText({ tree }: Pick<Prose, 'tree'>): string {
  return tree.children.map((block) => toString(block)).join('\n');
}

/** The words of the first paragraph: the definition of a term, the description of a body. */
export function firstParagraph({ tree }: Pick<Prose, 'tree'>): string {
  const paragraph = tree.children.find((block) => block.type === 'paragraph');
  return paragraph === undefined ? '' : toString(paragraph);
}
