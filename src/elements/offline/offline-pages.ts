/**
 * The pages stored for reading without a network: their size, with a button that deletes them; or a list of them. It
 * follows the setting at once.
 */
import { offlineWords } from '../../words/offline.ts';
import { megabytes } from './megabytes.ts';
import { KEPT_CHANGED, startStoring, stopStoring, storedBytes, storedPages, storedTitles } from './stored-pages.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { readSettings, SETTINGS_CHANGED } from '../settings/stored-settings.ts';

/** How many pages are listed at once; more would be an index that nobody asked for. */
const MOST_LISTED = 12;

/**
 * Attributes: `page`, the address of the page that lists the kept pages; `list`, on that page; `worker`, the address of
 * the service worker.
 */
export class OfflinePages extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #status = makeElement('p');
  #setting = readSettings().offline;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#status.setAttribute('role', 'status');
    this.#status.tabIndex = -1;
    addEventListener(SETTINGS_CHANGED, () => void this.#follow(), { signal: this.#listening.signal });
    addEventListener(KEPT_CHANGED, (event) => (event as CustomEvent<unknown>).detail !== this && void this.#show(), {
      signal: this.#listening.signal,
    });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  async #show(...said: readonly string[]): Promise<void> {
    const pages = (await storedPages())?.filter((url) => new URL(url).pathname !== this.getAttribute('page'));
    const words =
      pages === undefined
        ? offlineWords.off
        : pages.length === 0
          ? offlineWords.none
          : offlineWords.kept(pages.length, megabytes(await storedBytes()));
    this.#status.textContent = [...this.#replaced(), ...said, words].join(' ');
    const list = this.hasAttribute('list') ? await listOf(pages ?? []) : [];
    this.replaceChildren(this.#status, ...this.#controls(pages ?? []), ...list);
  }

  /** Whether the list replaces a page that is not kept. */
  #replaced(): readonly string[] {
    const isReplacement = this.hasAttribute('list') && location.pathname !== this.getAttribute('page');
    return isReplacement ? [offlineWords.notHere(location.pathname)] : [];
  }

  #controls(pages: readonly string[]): readonly Element[] {
    if (pages.length === 0) return [];
    const empty = makeButton(offlineWords.empty, 'pill');
    empty.addEventListener('click', () => void this.#empty(), this.#listening && { signal: this.#listening.signal });
    if (this.hasAttribute('list')) return [empty];
    const list = Object.assign(makeElement('a', offlineWords.list), { href: this.getAttribute('page') ?? '' });
    return [empty, list];
  }

  async #empty(): Promise<void> {
    await startStoring().catch(() => undefined);
    await this.#show(offlineWords.emptied);
    this.#status.focus();
    this.#tell();
  }

  async #follow(): Promise<void> {
    const { offline } = readSettings();
    if (offline === this.#setting) return;
    this.#setting = offline;
    // If the browser stores nothing, this fails, and the real state is shown.
    await (offline === 'on' ? startStoring(this.getAttribute('worker') ?? '') : stopStoring()).catch(() => undefined);
    await this.#show();
    this.#tell();
  }

  #tell(): void {
    dispatchEvent(new CustomEvent(KEPT_CHANGED, { detail: this }));
  }
}

/**
 * A long list, as of the whole edition, is made once a reader asks for it, because it has to read the titles of the
 * pages.
 */
async function listOf(urls: readonly string[]): Promise<readonly Element[]> {
  if (urls.length === 0) return [];
  const list = makeElement('ul');
  if (urls.length <= MOST_LISTED) {
    await fill(list, urls);
    return [list];
  }
  const details = makeElement('details');
  details.append(makeElement('summary', offlineWords.list), list);
  details.addEventListener('toggle', () => void fill(list, urls), { once: true });
  return [details];
}

async function fill(list: HTMLUListElement, urls: readonly string[]): Promise<void> {
  const items = (await storedTitles(urls)).map(({ url, title }) => {
    const item = makeElement('li');
    item.append(Object.assign(makeElement('a', title), { href: url }));
    return item;
  });
  list.replaceChildren(...items);
}

customElements.define('offline-pages', OfflinePages);
