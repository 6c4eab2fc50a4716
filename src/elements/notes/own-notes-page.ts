/** All of a reader's own notes, by passage, with those that have lost their words, export, import and deletion. */
import css from './own-notes.css?inline';
import { ownNoteWords as words } from '../../words/own-notes.ts';
import { siteUrl } from '../../site-files.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { withInertStyles } from '../dom/inert-styles.ts';
import { makeElement } from '../dom/make-element.ts';
import { notesWithoutPlace } from './mark-own-notes.ts';
import type { OwnNote } from './own-note.ts';
import { ownNoteItem } from './own-note-item.ts';
import { OWN_NOTES_CHANGED, readOwnNotes } from './own-note-store.ts';
import { byPassage, type NamedPage } from './own-notes-markdown.ts';
import { ownNotesTools } from './own-notes-tools.ts';

/** Attributes: `passages`, pages and names in the order of the text, as JSON; `label`, the name of an export. */
export class OwnNotesPage extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #status = makeElement('p');
  readonly #lists = makeElement('div');
  readonly #tools = makeElement('div');

  connectedCallback(): void {
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.classList.add('own-notes');
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(this.#status, this.#lists, this.#tools);
    for (const changed of [OWN_NOTES_CHANGED, 'storage'])
      addEventListener(changed, () => void this.#show(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  async #show(): Promise<void> {
    const notes = readOwnNotes();
    const passages = JSON.parse(this.getAttribute('passages') ?? '[]') as readonly NamedPage[];
    this.#status.textContent = notes.length === 0 ? words.none : words.count(notes.length);
    const tools = ownNotesTools(notes, passages, this.getAttribute('label') ?? '', (said) => this.#say(said));
    this.#tools.replaceChildren(...tools);
    const lost = new Set(await lostNotes(notes));
    this.#lists.replaceChildren(
      ...(lost.size === 0 ? [] : [makeElement('h2', words.lost), makeElement('p', words.lostWhy), listOf([...lost])]),
      ...byPassage(
        notes.filter((note) => !lost.has(note)),
        passages,
      ).flatMap(([{ page, name }, its]) => {
        const heading = makeElement('h2');
        heading.append(Object.assign(makeElement('a', name), { href: siteUrl(page) }));
        return [heading, listOf(its)];
      }),
    );
  }

  #say(said: string): void {
    this.#status.textContent = said;
    this.#status.tabIndex = -1;
    this.#status.focus();
  }
}

function listOf(notes: readonly OwnNote[]): HTMLElement {
  const list = makeElement('ol');
  list.append(...notes.map(ownNoteItem));
  return list;
}

/** Notes whose words are no longer on their page. If a page cannot be loaded, its notes are not judged. */
async function lostNotes(notes: readonly OwnNote[]): Promise<readonly OwnNote[]> {
  const pages = [...new Set(notes.map(({ page }) => page))];
  const lost = await Promise.all(
    pages.map(async (page) => {
      const its = notes.filter((note) => note.page === page);
      const response = await fetch(siteUrl(page)).catch(() => undefined);
      if (response?.status === 404 || response?.status === 410) return its;
      if (response?.ok !== true) return [];
      const read = new DOMParser().parseFromString(withInertStyles(await response.text()), 'text/html');
      return notesWithoutPlace(read.querySelector('reading-text'), its);
    }),
  );
  return lost.flat();
}

customElements.define('own-notes-page', OwnNotesPage);
