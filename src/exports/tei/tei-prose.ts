/** The prose of authors, in TEI: only the markup that their files may have. */
import type { Nodes } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Citation, Review } from '../../edition/sources.ts';
import type { Prose } from '../../edition/reference.ts';
import { shortCitation } from '../../render/text/citations.ts';
import { uriOf } from '../xml-file.ts';
import { pointerTo } from './tei-ids.ts';

export function teiProse({ tree, references }: Prose): readonly Element[] {
  const inner = (nodes: readonly Nodes[]): ElementContent[] => nodes.flatMap(convert);
  const convert = (node: Nodes): ElementContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'paragraph':
        return [x('p', inner(node.children))];
      case 'heading':
        return [x('p', [x('label', inner(node.children))])];
      case 'emphasis':
        return [x('emph', inner(node.children))];
      case 'strong':
        return [x('hi', { rend: 'bold' }, inner(node.children))];
      case 'delete':
        return [x('hi', { rend: 'strikethrough' }, inner(node.children))];
      case 'break':
        return [x('lb')];
      case 'link': {
        const reference = references.get(node.url);
        const target = reference === undefined ? uriOf(node.url) : pointerTo(reference);
        return [x('ref', { target }, inner(node.children))];
      }
      case 'blockquote':
        return [x('quote', inner(node.children))];
      case 'list':
        return [x('list', { rend: node.ordered === true ? 'numbered' : 'bulleted' }, inner(node.children))];
      case 'listItem':
        return [x('item', inner(node.children))];
      case 'table':
        return [x('table', inner(node.children))];
      case 'tableRow':
        return [x('row', inner(node.children))];
      case 'tableCell':
        return [x('cell', inner(node.children))];
      case 'thematicBreak':
        return [x('milestone', { unit: 'section', rend: 'line' })];
      default:
        throw new Error(`The check lets no markup of the kind “${node.type}” into prose.`);
    }
  };
  return inner(tree.children) as readonly Element[];
}

/** The sources of something, each with the place in it. */
export function teiCitations(citations: readonly Citation[]): readonly Element[] {
  return citations.length === 0 ? [] : [x('listBibl', citations.map(teiCitation))];
}

/** How a text was checked, source by source. */
export function teiReviews(reviews: readonly Review[]): readonly Element[] {
  if (reviews.length === 0) return [];
  return [
    x(
      'list',
      { type: 'reviews' },
      reviews.map(({ by, date, saw, source, words, place, found, text }) =>
        x('item', { n: text }, [
          x('name', { ref: pointerTo({ kind: 'person', thing: by }) }, by.name),
          ', ',
          x('date', { when: date }, date),
          ...(source === undefined
            ? []
            : [', ', x('ref', { target: pointerTo({ kind: 'source', thing: source }) }, shortCitation(source))]),
          ', ',
          x('seg', { type: 'saw' }, saw),
          ', ',
          x('seg', { type: 'found' }, found),
          ...(words === undefined ? [] : [', ', x('quote', words)]),
          ...(place === undefined ? [] : [', ', x('seg', { type: 'place' }, place)]),
        ]),
      ),
    ),
  ];
}

export function teiCitation({ source, at }: Citation): Element {
  const target = pointerTo({ kind: 'source', thing: source });
  return x('bibl', [x('ref', { target }, shortCitation(source)), ', ', x('citedRange', at)]);
}
