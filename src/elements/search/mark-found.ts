/** Marks the words of a search at the place of its result, and says so. */
import { foldedWords } from '../../search/query/word-forms.ts';
import { searchWords } from '../../words/search.ts';
import { makeElement } from '../dom/make-element.ts';
import { namedElement } from '../dom/named-element.ts';
import { highlight } from '../selection/highlight.ts';
import { PrintedWords } from '../selection/printed-words.ts';
import { parseQuery, TextWords } from '../../search/query/search-query.ts';
import { FIND_PARAMETER } from './find-parameter.ts';

const TOKEN = /[\p{L}\p{M}\p{N}’'-]+/gu;

/**
 * Marks words of the query in the element that the address names; nothing is marked elsewhere.
 * @param page element that gets the message
 */
export function markFound(page: HTMLElement): void {
  const { searchParams, hash } = new URL(location.href);
  const target = namedElement(hash);
  const asked = searchParams.get(FIND_PARAMETER);
  if (target === null || asked === null) return;
  const ranges = foundRanges(target, asked);
  const unmark = highlight('found-words', ranges);
  const message = makeElement('p');
  message.className = 'hidden';
  message.setAttribute('role', 'status');
  page.append(message);
  const place = placeOf(target);
  // A region is not announced if it appears together with its words.
  setTimeout(
    () =>
      (message.textContent =
        ranges.length === 0 ? searchWords.landed.place(place) : searchWords.landed.marked(ranges.length, place)),
    100,
  );
  addEventListener(
    'hashchange',
    () => {
      unmark();
      message.remove();
    },
    { once: true },
  );
}

function foundRanges(target: HTMLElement, asked: string): readonly Range[] {
  const { words, phrases } = parseQuery(asked);
  const wanted = new Set(
    [...words, ...phrases].flatMap((part) => [part, ...foldedWords(part)]).filter((word) => word.length > 1),
  );
  const printed = new PrintedWords(target);
  const tokens = [...printed.text.matchAll(TOKEN)].filter(([token]) => {
    const word = new TextWords(token);
    return [...wanted].some((one) => word.has(one));
  });
  return tokens.map(({ 0: token, index }) => printed.rangeOf({ start: index, end: index + token.length }));
}

function placeOf(target: HTMLElement): string {
  const { landed } = searchWords;
  if (target.matches('.s')) return landed.sentence;
  if (target.closest('h1') !== null) return landed.title;
  return target.matches('.note') ? landed.note : landed.entry;
}
