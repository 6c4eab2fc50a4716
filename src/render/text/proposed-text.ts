/**
 * The text with proposed readings shown: the published words struck out, the readings beside them, unsolved words
 * between daggers.
 */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Part, Passage } from '../../edition/passage.ts';
import type { AnnotationOf } from '../../edition/annotation.ts';

export interface ProposedTextView {
  /** HTML. */
  readonly title: string;
  /** HTML, by paragraph. */
  readonly paragraphs: readonly string[];
}

/** A stretch of words with the reading that replaces it. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly ElementContent[];
}

/** @returns nothing if no reading is proposed for the passage */
export function proposedTextView(passage: Passage): ProposedTextView | undefined {
  const variants = passage.annotations.filter(
    (annotation): annotation is AnnotationOf<'wording'> => annotation.kind === 'wording',
  );
  const inTitle = replacementsIn(passage, 'title', variants);
  const inText = replacementsIn(passage, 'text', variants);
  if (inTitle.length + inText.length === 0) return undefined;
  const paragraphs: string[] = [];
  let start = 0;
  for (const paragraph of passage.text.split('\n')) {
    paragraphs.push(toHtml(replaceWords(passage.text, start, start + paragraph.length, inText)));
    start += paragraph.length + 1;
  }
  return { title: toHtml(replaceWords(passage.title, 0, passage.title.length, inTitle)), paragraphs };
}

/**
 * In order of place. Of two that overlap, the one that begins first is shown, and of two that begin together the
 * longer.
 */
function replacementsIn(
  passage: Passage,
  part: Part,
  variants: readonly AnnotationOf<'wording'>[],
): readonly Replacement[] {
  const all = variants
    .flatMap((variant) => replacementsOf(variant, passage[part], part))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(({ start }, index) => all.slice(0, index).every((other) => other.end <= start));
}

/** The first part of a broken lemma has the reading; the others are struck out. */
function replacementsOf(
  { anchor, reading, isCrux }: AnnotationOf<'wording'>,
  text: string,
  part: Part,
): readonly Replacement[] {
  if (anchor.scope !== 'phrase' || anchor.part !== part) return [];
  const inserted = reading === undefined || isCrux ? [] : [h('ins', reading)];
  if (anchor.isOmission)
    return anchor.ranges
      .slice(-1)
      .map(({ end }) => ({ start: end, end, nodes: [{ type: 'text', value: ' ' }, ...inserted] }));
  return anchor.ranges.map(({ start, end }, index) => {
    const words = text.slice(start, end);
    if (isCrux) return { start, end, nodes: [{ type: 'text', value: `†${words}†` }] };
    return {
      start,
      end,
      nodes:
        index === 0 && inserted.length > 0
          ? [h('del', words), { type: 'text', value: ' ' }, ...inserted]
          : [h('del', words)],
    };
  });
}

function replaceWords(text: string, from: number, to: number, replacements: readonly Replacement[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let position = from;
  for (const { start, end, nodes: instead } of replacements.filter(
    (replacement) => replacement.start >= from && replacement.end <= to,
  )) {
    nodes.push({ type: 'text', value: text.slice(position, start) }, ...instead);
    position = end;
  }
  return [...nodes, { type: 'text', value: text.slice(position, to) }];
}
