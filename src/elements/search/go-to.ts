/**
 * Takes a reader to the place that the address or the field names. Attributes: `search`, the address of the search;
 * `examples`, a line about what can be typed, in the place of the answer.
 */
import { searchFile, siteUrl } from '../../site-files.ts';
import { goWords } from '../../words/quotation.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { addressOfThing } from './offer-nodes.ts';
import { thingNamed } from './thing-named.ts';
import { TypedPlaces } from './typed-places.ts';

/** The parameter of the address that has the place. */
const PLACE = 'to';

export class GoTo extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const label = makeElement('label', goWords.field);
    const field = Object.assign(makeElement('input'), { name: PLACE, type: 'search', autocomplete: 'off' });
    field.value = new URLSearchParams(location.search).get(PLACE) ?? '';
    label.append(' ', field);
    const go = makeButton(goWords.go, 'pill');
    go.type = 'submit';
    const status = makeElement('p', this.getAttribute('examples') ?? '');
    status.className = 'meta';
    status.setAttribute('role', 'status');
    const form = makeElement('form');
    form.append(label, ' ', go, status);
    this.replaceChildren(form);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#go(field.value.trim(), status, 'assign');
      },
      { signal: this.#listening.signal },
    );
    // Back leads to where the reader came from, and not here again.
    if (field.value.trim() !== '') void this.#go(field.value.trim(), status, 'replace');
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  async #go(typed: string, status: HTMLElement, how: 'assign' | 'replace'): Promise<void> {
    const load = async (name: string): Promise<unknown> => {
      const response = await fetch(siteUrl(searchFile(name)));
      if (!response.ok) throw new Error(`There is no file ${name} of the search.`);
      return response.json();
    };
    const places = new TypedPlaces(load);
    const url = (await places.find(typed))?.url ?? (await thingNamed(typed, load).catch(() => undefined));
    if (url !== undefined) {
      location[how](addressOfThing(url, new URL(siteUrl(''), location.href)));
      return;
    }
    const search = makeElement('a', goWords.search);
    search.href = `${this.getAttribute('search') ?? ''}?q=${encodeURIComponent(typed)}`;
    status.replaceChildren(places.isThere ? goWords.unknown(typed) : goWords.failed, ' ', search);
  }
}

customElements.define('go-to', GoTo);
