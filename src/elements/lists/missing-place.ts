/** Says that a place is not on the page, and offers the nearest. */
import { pastWords } from '../../words/past.ts';
import { makeElement } from '../dom/make-element.ts';
import { nearestPlaceId } from './nearest-place-id.ts';

/**
 * @param id that no element has
 * @returns a function that removes the message
 */
export function showMissingPlace(id: string): () => void {
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

/** Its heading, the words that it is about, or its beginning. */
function nameOfPlace(place: Element): string {
  const words = (place.querySelector('h1, h2, h3, .words, .scope') ?? place).textContent
    .trim()
    .replaceAll(/\s+/gu, ' ');
  return words.length > MOST ? `${words.slice(0, MOST).replace(/\s\S*$/u, '')} …` : words || place.id;
}
/** Characters by which a place is recognized. */
const MOST = 60;
