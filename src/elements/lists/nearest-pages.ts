/** Names the pages whose addresses are most similar to the requested one. */
import { notFoundWords } from '../../words/not-found.ts';
import { makeElement } from '../dom/make-element.ts';
import { nearestAddresses, type KnownPage } from './nearest-addresses.ts';

const MOST = 3;

/** Attribute: `list`, the address of the list of all pages. */
export class NearestPages extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  disconnectedCallback(): void {
    this.replaceChildren();
  }

  async #show(): Promise<void> {
    const list = new URL(this.getAttribute('list') ?? '', location.href);
    const response = await fetch(list).catch(() => undefined);
    // Without the list there is nothing to suggest; the page itself lists the sections.
    if (response?.ok !== true) return;
    const found = nearestAddresses(
      location.pathname,
      (await response.json()) as readonly KnownPage[],
      new URL('./', list).pathname,
      MOST,
    );
    if (found.length === 0) {
      this.replaceChildren(makeElement('h2', notFoundWords.none), makeElement('p', notFoundWords.perhaps));
      return;
    }
    const items = makeElement('ul');
    items.append(
      ...found.map(([path, title]) => {
        const item = makeElement('li');
        item.append(
          Object.assign(makeElement('a', title), { href: new URL(path, list).href }),
          ' ',
          Object.assign(makeElement('code', new URL(path, list).pathname), { className: 'meta' }),
        );
        return item;
      }),
    );
    this.replaceChildren(makeElement('h2', notFoundWords.nearest), items);
  }
}

customElements.define('nearest-pages', NearestPages);
