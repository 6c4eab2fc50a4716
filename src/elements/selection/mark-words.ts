/** Marks the words, or the sentences, that an address names, brings them into view and says so. */
import { namedSpanWords } from '../../words/named-span.ts';
import type { SentenceRange } from '../dom/sentence-range.ts';
import { sayMissing } from './say-missing.ts';
import { highlight } from './highlight.ts';
import { findSpan, type NamedSpan } from './find-span.ts';
import { PrintedWords } from './printed-words.ts';

/**
 * Marks words only if they occur exactly once: a mark is never put on other words.
 * @param text in which to look: an element with a title and a text
 * @returns a function that removes mark and message
 */
export function markWords(text: HTMLElement, named: NamedSpan | SentenceRange): () => void {
  if (sayMissing(text)) return () => undefined;
  const ranges = 'exact' in named ? wordRanges(text, named) : sentenceRanges(text, named);
  // A missing end of a range is reported like every missing place.
  if (ranges.length === 0 && 'first' in named) return () => undefined;
  const message = document.createElement('p');
  message.classList.add(...(ranges.length > 0 ? ['hidden'] : ['meta', 'notice']));
  message.setAttribute('role', 'status');
  text.append(message);
  message.textContent = ranges.length === 0 ? namedSpanWords.lost : said(named);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first !== undefined && last !== undefined) {
    const { top } = first.getBoundingClientRect();
    const { bottom } = last.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight)
      first.startContainer.parentElement?.scrollIntoView({ block: bottom - top < innerHeight ? 'center' : 'start' });
  }
  const unmark = highlight('named-words', ranges);
  return () => {
    unmark();
    message.remove();
  };
}

function said(named: NamedSpan | SentenceRange): string {
  if ('exact' in named) return namedSpanWords.marked;
  const [first, last] = [named.first, named.last]
    .map((id) => id.replace(/^s/u, ''))
    .toSorted((a, b) => Number(a) - Number(b));
  return named.first === 'title'
    ? namedSpanWords.markedFromTitle(last ?? '')
    : namedSpanWords.markedSentences(first ?? '', last ?? '');
}

function wordRanges(text: HTMLElement, span: NamedSpan): readonly Range[] {
  const places = [...text.querySelectorAll('.base, h1, h2')].flatMap((root) => {
    const words = new PrintedWords(root);
    return findSpan(span, words).map((place) => words.rangeOf(place));
  });
  return places.length === 1 ? places : [];
}

/**
 * The words of the title and of every sentence from one end to the other, whichever is named first. On a page of several
 * passages, their ids begin with that of the passage.
 */
function sentenceRanges(text: HTMLElement, { first, last }: SentenceRange): readonly Range[] {
  const all = [...text.querySelectorAll(':is(h1, h2) [id], .base .s')];
  const [from = -1, to = -1] = [first, last]
    .map((id) => all.findIndex((one) => one.id.split('.').at(-1) === id))
    .toSorted((a, b) => a - b);
  return from < 0 ? [] : all.slice(from, to + 1).flatMap((one) => wordsIn(one));
}

function wordsIn(element: Element): readonly Range[] {
  const words = new PrintedWords(element);
  const stretch = words.stretchOf(element);
  return stretch === undefined ? [] : [words.rangeOf(stretch)];
}
