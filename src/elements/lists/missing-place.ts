/** Says that a place is not on the page, and offers the nearest. */
import { pastWords } from '../../words/past.ts';
import { sentenceRangeOf, type SentenceRange } from '../dom/sentence-range.ts';
import { markWords } from '../selection/mark-words.ts';
import { makeElement } from '../dom/make-element.ts';
import { nearestPlaceId } from './nearest-place-id.ts';

/**
 * @param id that no element has
 * @returns a function that removes the message
 */
export function showMissingPlace(id: string): () => void {
  const passage = rangeAmongPassages(id);
  if (passage !== undefined) return markWords(...passage);
  const main = document.querySelector('main');
  const message = makeElement('p', `${pastWords.missing.heading(id)} `);
  message.classList.add('meta', 'notice');
  message.setAttribute('role', 'status');
  const places = [...document.querySelectorAll('main [id]')];
  const nearest = nearestPlaceId(
    id,
    places.map((place) => place.id),
  );
  const place = places.find((one) => one.id === nearest);
  if (place === undefined) message.append(pastWords.missing.none);
  else {
    const link = Object.assign(makeElement('a', nameOfPlace(place)), { href: `#${encodeURIComponent(place.id)}` });
    message.append(`${pastWords.missing.nearest} `, link);
  }
  main?.prepend(message);
  message.scrollIntoView({ block: 'nearest' });
  return () => {
    message.remove();
  };
}

/** Several whole sentences on a page of several passages: `preamble.s1-s3`, also with the passage at both ends. */
function rangeAmongPassages(id: string): readonly [HTMLElement, SentenceRange] | undefined {
  const [passage = '', ends = ''] = id.split(/\.(.*)/u);
  const range = sentenceRangeOf(ends.replace(`-${passage}.`, '-'));
  const text = document.getElementById(passage)?.querySelector('reading-text');
  const has = (end: string) => document.getElementById(`${passage}.${end}`) !== null;
  return range !== undefined && text != null && has(range.first) && has(range.last) ? [text, range] : undefined;
}

/** Its heading, the words that it is about, or its beginning. */
function nameOfPlace(place: Element): string {
  const words = (place.querySelector('h1, h2, h3, .words, .scope') ?? place).textContent
    .trim()
    .replaceAll(/\s+/gu, ' ');
  return words.length > MOST ? `${words.slice(0, MOST).replace(/\s\S*$/u, '')} …` : words || place.id;
}
/** Characters by which a place is recognized. */
const MOST = 60;
