import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Prose } from '../../edition/reference.ts';
import { proseText } from '../../edition/prose/prose-text.ts';

/** The text under one heading of an essay, as plain words. */
export interface EssaySection {
  readonly heading: string;
  readonly text: string;
}

/** The text before the first heading of an essay, and its sections in order. */
export function essaySections({ tree }: Pick<Prose, 'tree'>): {
  readonly opening: string;
  readonly sections: readonly EssaySection[];
} {
  const isHeading = (block: RootContent) => block.type === 'heading' && block.depth === 2;
  const starts = tree.children.flatMap((block, index) => (isHeading(block) ? [index] : []));
  const textOf = (from: number, to?: number) =>
    proseText({ tree: { ...tree, children: tree.children.slice(from, to) } });
  return {
    opening: textOf(0, starts[0]),
    sections: starts.map((start, index) => ({
      heading: toString(tree.children[start]),
      text: textOf(start + 1, starts[index + 1]),
    })),
  };
}
