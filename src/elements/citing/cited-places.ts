/**
 * The citations of a page, to be copied with the full address and today’s day. The page itself leaves both open, so
 * that nothing on it moves. Attribute: `days`, by style, as JSON: the form of a day, with `{d}`, `{m}` and `{y}`, and
 * the names of the months, after bars.
 */
import { makeElement } from '../dom/make-element.ts';
import { dayFormsOf, fillCitations } from './fill-citations.ts';
import { offerWays } from './offer-ways.ts';

export class CitedPlaces extends HTMLElement {
  readonly #status = makeElement('p');

  connectedCallback(): void {
    this.#status.classList.add('meta', 'said');
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    for (const section of this.querySelectorAll('.cited'))
      offerWays(
        section,
        () => fillCitations(bare(section), dayFormsOf(this)),
        (said) => this.#say(said, section),
      );
  }

  disconnectedCallback(): void {
    this.#status.remove();
    for (const offered of this.querySelectorAll('.ways, dt button')) offered.remove();
  }

  #say(said: string, section: Element): void {
    section.querySelector('dl')?.after(this.#status);
    this.#status.textContent = said;
  }
}

/** A copy without the added parts. */
function bare(section: Element): Element {
  const copy = section.cloneNode(true) as Element;
  for (const offered of copy.querySelectorAll('.ways, dt button, .said')) offered.remove();
  return copy;
}

customElements.define('cited-places', CitedPlaces);
