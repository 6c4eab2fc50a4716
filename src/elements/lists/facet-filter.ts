/**
 * Turns a filter made of links into switches that combine: several choices of one facet widen the list, choices of
 * another facet narrow it. The state is in the address, such as `?kind=debate&kind=since`, so that a filtered list can
 * be shared.
 */
import css from './facet-filter.css?inline';
import { filterWords } from '../../words/filter.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { namedElement } from '../dom/named-element.ts';

interface Choice {
  /** Its name in the address and in the data of the items. */
  readonly facet: string;
  readonly value: string;
  readonly link: HTMLAnchorElement;
  readonly button: HTMLButtonElement;
}

/**
 * Attributes: `items`, a selector of the filtered elements; `groups`, of elements that are hidden when nothing is left
 * in them. Both are looked for in the parent element.
 */
export class FacetFilter extends HTMLElement {
  #listening: AbortController | undefined;
  #choices: readonly Choice[] = [];
  #targets: readonly (readonly [Element, Node | null])[] = [];
  #all: Pick<Choice, 'link' | 'button'> | undefined;
  #status: HTMLElement | undefined;
  readonly #chosen = new Map<string, Set<string>>();

  connectedCallback(): void {
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // A press that began on a link must end on it: on a switch in its place it would be lost.
    if (this.matches(':active')) addEventListener('click', () => this.#start(signal), { signal, once: true });
    else this.#start(signal);
  }

  #start(signal: AbortSignal): void {
    this.#choices = [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].map((link) => ({
      facet: link.dataset['facet'] ?? '',
      value: link.dataset['value'] ?? '',
      link,
      button: buttonFor(link),
    }));
    const all = this.querySelector<HTMLAnchorElement>('.all');
    this.#all = all === null ? undefined : { link: all, button: buttonFor(all) };
    this.#readAddress();
    // The targets of the links are removed: then an address hides nothing, and the switches alone decide.
    this.#targets = [...this.#scope.querySelectorAll('.only')].map((target) => [target, target.parentNode]);
    for (const [target] of this.#targets) target.remove();
    this.#status = document.createElement('span');
    this.#status.classList.add('meta', 'shown');
    this.#status.setAttribute('role', 'status');
    this.querySelector('nav')?.append(this.#status);
    this.addEventListener('click', ({ target }) => this.#pressed(target), { signal });
    document.addEventListener(
      'click',
      ({ target }) => this.#revealFor(target instanceof Element ? target.closest('a') : null),
      { signal, capture: true },
    );
    for (const event of ['popstate', 'hashchange']) addEventListener(event, () => this.#restore(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#chosen.clear();
    for (const item of this.#items) item.hidden = false;
    for (const group of this.#groups) group.hidden = false;
    for (const { link, button } of [...this.#choices, ...(this.#all === undefined ? [] : [this.#all])])
      button.replaceWith(link);
    this.#status?.remove();
    for (const [target, parent] of this.#targets) parent?.insertBefore(target, parent.firstChild);
  }

  get #scope(): ParentNode {
    return this.parentElement ?? document;
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#scope.querySelectorAll<HTMLElement>(this.getAttribute('items') ?? '.note')];
  }

  get #groups(): readonly HTMLElement[] {
    const selector = this.getAttribute('groups');
    return selector === null ? [] : [...this.#scope.querySelectorAll<HTMLElement>(selector)];
  }

  #readAddress(): void {
    this.#chosen.clear();
    const { searchParams, hash } = new URL(location.href);
    const named = this.#choices.find(({ link }) => hash !== '' && link.hash === hash);
    for (const choice of this.#choices)
      if (choice === named || searchParams.getAll(choice.facet).includes(choice.value))
        this.#toggle(choice.facet, choice.value);
    // The fragment names a filter, not a place on the page.
    if (named !== undefined) this.#writeAddress();
  }

  #pressed(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const choice = this.#choices.find((one) => one.button === button);
    if (choice !== undefined) this.#toggle(choice.facet, choice.value);
    else if (button !== null && button === this.#all?.button) this.#chosen.clear();
    else return;
    this.#writeAddress();
    this.#show();
  }

  #toggle(facet: string, value: string): void {
    const values = this.#chosen.get(facet) ?? new Set();
    if (!values.delete(value)) values.add(value);
    if (values.size === 0) this.#chosen.delete(facet);
    else this.#chosen.set(facet, values);
  }

  /** @param hash of the address; a filter has none */
  #writeAddress(hash = ''): void {
    const address = new URL(location.href);
    for (const facet of new Set(this.#choices.map((choice) => choice.facet))) address.searchParams.delete(facet);
    for (const [facet, values] of this.#chosen) for (const value of values) address.searchParams.append(facet, value);
    address.hash = hash;
    history.replaceState(history.state, '', address);
  }

  #restore(): void {
    this.#readAddress();
    const named = namedElement(location.hash);
    if (named !== null && this.#items.includes(named) && !this.#passes(named)) {
      this.#chosen.clear();
      this.#writeAddress(location.hash);
    }
    this.#show();
  }

  /** A link to something that the filter hides shows it again. */
  #revealFor(link: HTMLAnchorElement | null): void {
    if (link === null || link.hash === '' || link.pathname !== location.pathname) return;
    const item = namedElement(link.hash)?.closest<HTMLElement>('[hidden]');
    if (item === null || item === undefined || !this.#items.includes(item)) return;
    // The entry of the history that is left keeps its filter, for the way back.
    this.#chosen.clear();
    this.#show();
  }

  #show(): void {
    const items = this.#items;
    for (const item of items) item.hidden = !this.#passes(item);
    for (const group of this.#groups) group.hidden = items.every((item) => item.hidden || !group.contains(item));
    for (const { facet, value, button } of this.#choices) {
      button.setAttribute('aria-pressed', String(this.#chosen.get(facet)?.has(value) === true));
      const count = button.querySelector('.tally');
      if (count !== null)
        count.textContent = String(
          items.filter((item) => item.dataset[facet] === value && this.#passes(item, facet)).length,
        );
    }
    this.#all?.button.setAttribute('aria-pressed', String(this.#chosen.size === 0));
    if (this.#status)
      this.#status.textContent =
        this.#chosen.size === 0 ? '' : filterWords.shown(items.filter(({ hidden }) => !hidden).length, items.length);
  }

  /** @param except a facet whose choices do not count, for the numbers beside them */
  #passes(item: HTMLElement, except?: string): boolean {
    return [...this.#chosen].every(([facet, values]) => facet === except || values.has(item.dataset[facet] ?? ''));
  }
}

/** Replaces a link by a switch with the same words. */
function buttonFor(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  Object.assign(button.dataset, link.dataset);
  button.append(...[...link.childNodes].map((node) => node.cloneNode(true)));
  link.replaceWith(button);
  return button;
}

customElements.define('facet-filter', FacetFilter);
