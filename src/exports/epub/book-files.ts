/** The files of a book, and how its places refer to each other. */
import type { Element, ElementContent, Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import type { BlockContent } from 'mdast';
import type { Passage } from '../../edition/passage.ts';
import { targetId } from '../../entry-urls.ts';
import type { BackKind } from '../back-matter.ts';
import type { LinkOf } from '../note-tree.ts';

export interface BookFile {
  /** Beside the package. */
  readonly name: string;
  readonly title: string;
  readonly body: Element;
  /** Whether the contents list it under the file before it, as a proposal under its chapter. */
  readonly isWithin: boolean;
}

export function passageFileName({ id }: Pick<Passage, 'id'>): string {
  return `passage-${id}.xhtml`;
}

export function backFileName(kind: BackKind): string {
  return `${kind}.xhtml`;
}

/**
 * How a file refers to the other places of the book.
 * @param here the passage of the file; absent for another file
 */
export function linksFrom(here: Passage | undefined): LinkOf {
  return (reference) => {
    switch (reference.kind) {
      case 'passage':
        return passageFileName(reference.thing);
      case 'sentence': {
        const { passage, id } = reference.thing;
        return `${passage === here ? '' : passageFileName(passage)}#${id}`;
      }
      case 'target':
        return `${backFileName('goal')}#${targetId(reference.thing)}`;
      default:
        return `${backFileName(reference.kind)}#${elementId(reference.thing.id)}`;
    }
  };
}

/** An id that XML allows: that of a goal is a number. */
export function elementId(id: string): string {
  return /^[a-z_]/iu.test(id) ? id : `_${id}`;
}

/** Markdown as elements; everything that prose may not have is left out. */
export function blocksOf(blocks: readonly BlockContent[]): ElementContent[] {
  const tree = toHast({ type: 'root', children: [...blocks] });
  return (tree as Root).children as ElementContent[];
}
