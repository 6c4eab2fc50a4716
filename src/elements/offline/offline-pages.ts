/**
 * What is stored for reading without a network: how much, with a button that deletes it; or a list of the pages. It
 * follows the setting at once.
 */
import { offlineWords } from '../../words/offline.ts';
import { startStoring, stopStoring, storedBytes, storedPages, type StoredPage } from './stored-pages.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { readSettings, SETTINGS_CHANGED } from '../settings/stored-settings.ts';

const MEGABYTE = 1_000_000;

/**
 * Attributes: `page`, the address of the page that lists what is kept; `list`, on that page; `worker`, the address of
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
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  async #show(...said: readonly string[]): Promise<void> {
    const pages = (await storedPages())?.filter(({ url }) => new URL(url).pathname !== this.getAttribute('page'));
    const words =
      pages === undefined
        ? offlineWords.off
        : pages.length === 0
          ? offlineWords.none
          : offlineWords.kept(pages.length, megabytes(await storedBytes()));
    this.#status.textContent = [...this.#replaced(), ...said, words].join(' ');
    this.replaceChildren(
      this.#status,
      ...(this.hasAttribute('list') ? listOf(pages ?? []) : this.#controls(pages ?? [])),
    );
  }

  /** Whether the list stands in the place of a page that is not kept. */
  #replaced(): readonly string[] {
    const isReplacement = this.hasAttribute('list') && location.pathname !== this.getAttribute('page');
    return isReplacement ? [offlineWords.notHere(location.pathname)] : [];
  }

  #controls(pages: readonly StoredPage[]): readonly Element[] {
    if (pages.length === 0) return [];
    const empty = makeButton(offlineWords.empty);
    empty.addEventListener('click', () => void this.#empty(), this.#listening && { signal: this.#listening.signal });
    const list = Object.assign(makeElement('a', offlineWords.list), { href: this.getAttribute('page') ?? '' });
    return [empty, list];
  }

  async #empty(): Promise<void> {
    await startStoring().catch(() => undefined);
    await this.#show(offlineWords.emptied);
    this.#status.focus();
  }

  async #follow(): Promise<void> {
    const { offline } = readSettings();
    if (offline === this.#setting) return;
    this.#setting = offline;
    // If the browser stores nothing, this fails, and the state is shown as it is.
    await (offline === 'on' ? startStoring(this.getAttribute('worker') ?? '') : stopStoring()).catch(() => undefined);
    await this.#show();
  }
}

function listOf(pages: readonly StoredPage[]): readonly Element[] {
  const list = makeElement('ul');
  for (const { url, title } of pages) {
    const item = makeElement('li');
    item.append(Object.assign(makeElement('a', title), { href: url }));
    list.append(item);
  }
  return pages.length === 0 ? [] : [list];
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

customElements.define('offline-pages', OfflinePages);
