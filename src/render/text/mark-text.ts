/**
 * Words with marks and links. Marks may overlap: the words are cut at every boundary, and each piece carries the
 * letters of all annotations on it. A mark that overlaps a link is cut at its ends; a link is cut only where a letter
 * is inside it, so that the letter follows its words.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TextRange } from '../../edition/passage.ts';

/** An annotation's words. */
export interface Mark extends TextRange {
  /** Letter of the annotation, which distinguishes marks. */
  readonly letter: string;
  /** The link to the annotation, which follows the words; for a broken lemma, only the last part has it. */
  readonly pointer: ElementContent | undefined;
  /** Nothing is marked: words are missing at the end. */
  readonly isPoint: boolean;
  /** Its annotation is only shown on request. */
  readonly isQuiet?: boolean;
}

export interface TextLink extends TextRange {
  readonly url: string;
  readonly className: string;
}

/**
 * @param text the whole text that all offsets count in (UTF-16)
 * @param range the stretch to render
 * @param marks may reach beyond the stretch; the parts outside are left out
 * @param links lie within the stretch, in order, without overlap
 */
export function markText(
  text: string,
  range: TextRange,
  marks: readonly Mark[],
  links: readonly TextLink[],
): ElementContent[] {
  const nodes: ElementContent[] = [];
  const pending: Mark[] = marks
    .filter(({ end, pointer }) => pointer !== undefined && end > range.start && end <= range.end)
    .toSorted((a, b) => a.end - b.end);
  const pointAll = (upTo: number) => {
    const count = pending.filter(({ end }) => end <= upTo).length;
    const due = pending.splice(0, count).toSorted((a, b) => marks.indexOf(a) - marks.indexOf(b));
    nodes.push(...due.flatMap(({ pointer }) => pointer ?? []));
  };
  for (const stretch of stretches(range, links)) {
    const ends = pending.map(({ end }) => end).filter((end) => end > stretch.start && end < stretch.end);
    for (const part of cut(stretch, ends)) {
      const words = pieces(text, part, marks);
      nodes.push(
        ...(stretch.link === undefined
          ? words
          : [h('a', { href: stretch.link.url, class: stretch.link.className }, words)]),
      );
      pointAll(part.end);
    }
  }
  return nodes;
}

/** The range cut into pieces outside and inside of links, in turn. */
function stretches(
  range: TextRange,
  links: readonly TextLink[],
): readonly (TextRange & { readonly link?: TextLink })[] {
  const result: (TextRange & { readonly link?: TextLink })[] = [];
  let start = range.start;
  for (const link of links) {
    if (link.start > start) result.push({ start, end: link.start });
    result.push({ start: link.start, end: link.end, link });
    start = link.end;
  }
  if (start < range.end) result.push({ start, end: range.end });
  return result;
}

/** Words in elements that carry the letters of the annotations on them. */
function pieces(text: string, range: TextRange, marks: readonly Mark[]): ElementContent[] {
  const visible = marks.filter(({ isPoint, start, end }) => !isPoint && start < range.end && end > range.start);
  return cut(
    range,
    visible.flatMap(({ start, end }) => [start, end]),
  ).map(({ start, end }) => {
    const here = visible.filter((mark) => mark.start < end && mark.end > start);
    const letters = [...new Set(here.map(({ letter }) => letter))];
    const words = text.slice(start, end);
    const quiet = here.every(({ isQuiet }) => isQuiet === true) ? { 'data-quiet': 'true' } : {};
    return here.length === 0
      ? { type: 'text', value: words }
      : h('mark', { 'data-n': letters.join(' '), ...quiet }, words);
  });
}

/** A range cut at every offset inside it. */
function cut({ start, end }: TextRange, offsets: readonly number[]): readonly TextRange[] {
  const inner = [...new Set(offsets)].filter((offset) => offset > start && offset < end).toSorted((a, b) => a - b);
  return [start, ...inner].map((from, index) => ({ start: from, end: inner[index] ?? end }));
}
