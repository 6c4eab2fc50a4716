/** Marks words of other scripts with their language, for screen readers, fonts and hyphenation. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Languages } from '../../edition/edition-info.ts';

const HAN = /[\p{Script=Han}][\p{Script=Han}\p{P}\d]*[\p{Script=Han}]|[\p{Script=Han}]/gu;
const ENDS_IN_HAN = /\p{Script=Han}[”’」』》]?[,，、;:]?\s*\(?$/u;

/**
 * Wraps runs of Han characters in an element with their language. Gives an emphasis directly after one the language of
 * its romanization: `规范, *guifan*`.
 */
export function rehypeLanguages({ han, romanization }: Languages): (tree: Root) => void {
  return (tree) => {
    if (han === undefined) return;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'em' || parent === undefined || index === undefined || romanization === undefined) return;
      const previous = parent.children[index - 1];
      if (previous !== undefined && ENDS_IN_HAN.test(textOf(previous))) node.properties.lang = romanization;
    });
    visit(tree, 'text', (node, index, parent) => {
      if (
        parent === undefined ||
        index === undefined ||
        (parent.type === 'element' && parent.properties.lang !== undefined)
      )
        return undefined;
      const pieces = splitRuns(node.value, han);
      if (pieces.length === 1 && pieces[0]?.type === 'text') return undefined;
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function splitRuns(text: string, language: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const match of text.matchAll(HAN)) {
    if (match.index > end) pieces.push({ type: 'text', value: text.slice(end, match.index) });
    pieces.push({
      type: 'element',
      tagName: 'span',
      properties: { lang: language },
      children: [{ type: 'text', value: match[0] }],
    } satisfies Element);
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ type: 'text', value: text.slice(end) });
  return pieces;
}

function textOf(node: Root['children'][number]): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
