/**
 * Title and text of a passage. Selected words can be linked to, cited and annotated; words that the address names are
 * marked. The code for that is loaded with the first selection.
 */
import { siteUrl } from '../../site-files.ts';
import { sentenceRangeOf } from '../dom/sentence-range.ts';
import { hasOwnNotes } from '../notes/has-own-notes.ts';
import { makeElement } from '../dom/make-element.ts';
import { selectionWords } from '../../words/selection.ts';
import { loadSelectionCode } from './watch-copies.ts';
import type { SelectedWords } from '../selection/selected-words.ts';
import type { SelectionMenu } from '../selection/selection-menu.ts';
import { wordsOfAddress } from '../selection/words-address.ts';

/** A selection that has not changed for this many milliseconds counts as made. */
const SETTLING_DELAY = 250;

/**
 * Attributes: `work`, how the passage is cited; `annotate`, the address of the form for a new annotation, to which the
 * words are added; `page`, on a page with several passages, the address of the passage's own page: links lead there, so
 * that words have one address.
 */
export class ReadingText extends HTMLElement {
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #menu: SelectionMenu | undefined;
  #unmark: (() => void) | undefined;
  /** Says to screen readers that the menu is there. */
  #status: HTMLElement | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('selectionchange', () => this.#selectionChanged(), { signal });
    addEventListener('hashchange', () => this.#markNamed(), { signal });
    this.addEventListener('own-note-wanted', () => void this.#showNotes(true), { signal });
    const witnesses = ({ target }: Event) =>
      void import('./show-witnesses.ts').then((code) => code.showWitnesses((target as HTMLButtonElement).value));
    this.addEventListener('witnesses-wanted', witnesses, { signal });
    if (hasOwnNotes(pageOf(this))) void this.#showNotes();
    this.#markNamed();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#unmark?.();
    this.#menu?.remove();
    this.#status?.remove();
  }

  /** Selects a sentence, and leads into the menu of what can be done with it. */
  async offerSentence(sentence: HTMLElement): Promise<void> {
    getSelection()?.selectAllChildren(sentence);
    const { top, bottom } = sentence.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) sentence.scrollIntoView({ block: 'center' });
    await this.#offer();
    this.#menu?.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Marks the words that the address names, on the page of the passage. */
  #markNamed(): void {
    this.#unmark?.();
    const named = wordsOfAddress(location.href) ?? sentenceRangeOf(location.hash);
    if (named !== undefined && !this.hasAttribute('page'))
      void import('../selection/mark-words.ts').then((code) => (this.#unmark = code.markWords(this, named)));
  }

  #selectionChanged(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#offer(), SETTLING_DELAY);
  }

  async #offer(): Promise<void> {
    const isSelected = getSelection()?.isCollapsed === false;
    const words = isSelected ? (await loadSelectionCode()).wordsSelected() : undefined;
    const own = words?.text === this ? words : undefined;
    if (own !== undefined) {
      const menu = await import('../selection/selection-menu.ts');
      this.#menu ??= this.appendChild(new menu.SelectionMenu());
    }
    this.#menu?.offer(own, this.getAttribute('annotate') ?? '');
    this.#announce(own);
  }

  #announce(words: SelectedWords | undefined): void {
    if (words === undefined && this.#status === undefined) return;
    this.#status ??= this.appendChild(Object.assign(makeElement('span'), { className: 'hidden', role: 'status' }));
    this.#status.textContent = words === undefined ? '' : selectionWords.offered(words.sentence);
  }

  /** Shows the reader's own notes; if one is wanted on the selected words, begins it. */
  async #showNotes(isWanted = false): Promise<void> {
    const code = await import('../notes/show-own-notes.ts');
    code.showOwnNotes(pageOf, isWanted ? this : undefined);
  }
}

/** The address of the passage that a text belongs to, from the root of the site. */
function pageOf(text: Element): string {
  return new URL(text.getAttribute('page') ?? '', location.href).pathname.slice(siteUrl('').length);
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-text': ReadingText;
  }
}

customElements.define('reading-text', ReadingText);
