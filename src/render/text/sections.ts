import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';

/** Puts every heading of an essay, with the text under it, into a section that an address can name. */
export function rehypeSections(root: Root): void {
  const opening: ElementContent[] = [];
  const sections: Element[] = [];
  for (const node of root.children as ElementContent[]) {
    if (node.type === 'element' && node.tagName === 'h2')
      sections.push({
        type: 'element',
        tagName: 'section',
        properties: { id: sectionId(toString(node)) },
        children: [],
      });
    (sections.at(-1)?.children ?? opening).push(node);
  }
  root.children = [...opening, ...sections];
}

/** It begins in its own way, so that no heading takes the address of anything else on its page. */
export function sectionId(heading: string): string {
  return ['section', ...(heading.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].join('-');
}
