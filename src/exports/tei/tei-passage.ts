/**
 * The text of a passage in TEI: paragraphs, sentences, the names in them, and the points at which quotations begin and
 * end.
 */
import type { Element, ElementContent, Text } from 'xast';
import { x } from 'xastscript';
import type { Mention, Part, Passage, TextRange } from '../../edition/passage.ts';
import type { NamedKind } from '../../edition/kind-with.ts';
import { paragraphsOf } from '../../edition/paragraphs-of.ts';
import { anchorXmlId, passageXmlId, pointerTo, sentenceXmlId, titleXmlId } from './tei-ids.ts';

/** A point at which words of an annotation begin or end. */
interface Point {
  readonly id: string;
  /** UTF-16. */
  readonly offset: number;
  readonly side: 'from' | 'to';
}

/** @param within passages that are part of this one */
export function teiPassage(passage: Passage, within: readonly Element[]): Element {
  const { kind, number, title, text, sentences } = passage;
  const inTitle = pointsIn(passage, 'title');
  const inText = pointsIn(passage, 'text');
  const named = (range: TextRange, part: Part, points: readonly Point[]) =>
    withNames(passage[part], range, mentionsIn(passage, part, range), points);
  return x(
    'div',
    { type: kind, 'xml:id': passageXmlId(passage), n: number === undefined ? undefined : String(number) },
    [
      x('head', { 'xml:id': titleXmlId(passage) }, named({ start: 0, end: title.length }, 'title', inTitle)),
      ...paragraphsOf(text, sentences).map((paragraph) =>
        x(
          'p',
          paragraph.flatMap((sentence, index) => {
            const before = paragraph[index - 1];
            const space = before === undefined ? [] : words(text, { start: before.end, end: sentence.start }, inText);
            const attributes = { type: 'sentence', 'xml:id': sentenceXmlId(sentence), n: String(sentence.number) };
            return [...space, x('seg', attributes, named(sentence, 'text', inText))];
          }),
        ),
      ),
      ...within,
    ],
  );
}

function pointsIn({ annotations }: Passage, part: Part): readonly Point[] {
  return annotations.flatMap((annotation) => {
    const { anchor } = annotation;
    if (anchor.scope !== 'phrase' || anchor.part !== part) return [];
    return anchor.ranges.flatMap(({ start, end }, index): Point[] => [
      ...(anchor.isOmission
        ? []
        : [{ id: anchorXmlId(annotation, index, 'from'), offset: start, side: 'from' as const }]),
      { id: anchorXmlId(annotation, index, 'to'), offset: end, side: 'to' },
    ]);
  });
}

function mentionsIn({ mentions }: Passage, part: Part, { start, end }: TextRange): readonly Mention[] {
  const inside = mentions.filter((mention) => mention.part === part && mention.start >= start && mention.end <= end);
  let from = start;
  // Elements cannot overlap; of names that overlap, the first is marked.
  return inside.filter((mention) => {
    if (mention.start < from) return false;
    from = mention.end;
    return true;
  });
}

/** How TEI marks the name of a thing in the text. */
const NAME_ELEMENTS: Readonly<Record<NamedKind, string>> = { term: 'term', body: 'orgName' };

function withNames(
  text: string,
  { start, end }: TextRange,
  mentions: readonly Mention[],
  points: readonly Point[],
): ElementContent[] {
  let from = start;
  const nodes = mentions.flatMap((mention): ElementContent[] => {
    const before = words(text, { start: from, end: mention.start }, points);
    from = mention.end;
    return [...before, x(NAME_ELEMENTS[mention.of.kind], { ref: pointerTo(mention.of) }, words(text, mention, points))];
  });
  return [...nodes, ...words(text, { start: from, end }, points)];
}

/**
 * Words with the points among them. A beginning belongs to the words after it, an end to the words before it, so that
 * every point occurs once.
 */
function words(text: string, { start, end }: TextRange, points: readonly Point[]): ElementContent[] {
  const own = points
    .filter(({ offset, side }) => (side === 'from' ? offset >= start && offset < end : offset > start && offset <= end))
    .toSorted((a, b) => a.offset - b.offset || (a.side === b.side ? 0 : a.side === 'to' ? -1 : 1));
  let from = start;
  const nodes = own.flatMap(({ id, offset }): ElementContent[] => {
    const before = textNode(text.slice(from, offset));
    from = offset;
    return [...before, x('anchor', { 'xml:id': id })];
  });
  return [...nodes, ...textNode(text.slice(from, end))];
}

function textNode(value: string): readonly Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
