import type { Element } from 'hast';
import { h } from 'hastscript';
import type { BackEntry, BackSection } from '../back-matter.ts';
import { proseBlocks, sourcesBlock, type LinkOf } from '../note-tree.ts';
import { backFileName, blocksOf, elementId, type BookFile } from './book-files.ts';

/** Things of a kind, one after the other, in a file after the text. */
export function backChapter({ kind, label, entries }: BackSection, linkOf: LinkOf): BookFile {
  const type = kind === 'term' ? 'glossary' : kind === 'source' ? 'bibliography' : 'appendix';
  const body = h('body', { 'epub:type': 'backmatter' }, [
    h('section', { 'epub:type': type }, [h('h1', label), ...entries.map((entry) => entryElement(entry, linkOf))]),
  ]);
  return { name: backFileName(kind), title: label, body, isWithin: false };
}

function entryElement({ id, name, facts, official, prose, sources, parts }: BackEntry, linkOf: LinkOf): Element {
  return h('section', { id: elementId(id) }, [
    h('h2', name),
    ...(facts.length === 0 ? [] : [h('p', { class: 'meta' }, facts.join('; '))]),
    ...(official === undefined ? [] : [h('p', { class: 'meta' }, h('a', { href: new URL(official).href }, official))]),
    ...(prose === undefined ? [] : blocksOf(proseBlocks(prose, linkOf))),
    ...(parts.length === 0
      ? []
      : [
          h(
            'ul',
            parts.map((part) => h('li', { id: part.elementId }, part.name)),
          ),
        ]),
    ...blocksOf(sourcesBlock(sources, linkOf)),
  ]);
}
