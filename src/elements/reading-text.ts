/**
 * Title and text of a passage. Selected words can be linked to, cited and annotated; copied words carry their citation; words that the address names are
 * marked. All but the citation is loaded when it is asked for.
 */
import { withCitation } from './citation-text.ts';
import { PrintedWords } from './printed-words.ts';
import { readSettings } from './reader-settings-store.ts';
import type { SelectionMenu } from './selection-menu.ts';
import { wordsAddress, wordsOfAddress } from './words-address.ts';

/** Time after which a selection counts as made. */
const SETTLING_DELAY = 250;

/** A title and a text in it. */
const PARTS = '.base, h1, h2';

/**
 * Attributes: `work`, how the passage is cited; `annotate`, the address of the form for a new annotation, to which the words are added; `page`, on a page
 * with several passages, the address of the passage's own page: links lead there, so that words have one address.
 */
export class ReadingText extends HTMLElement {
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #menu: SelectionMenu | undefined;
  #unmark: (() => void) | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('selectionchange', () => this.#selectionChanged(), { signal });
    this.addEventListener('copy', (event) => this.#copied(event), { signal });
    addEventListener('hashchange', () => this.#unmark?.(), { signal });
    const quotation = wordsOfAddress(location.href);
    if (quotation !== undefined && !this.hasAttribute('page')) void import('./mark-words.ts').then(({ markWords }) => (this.#unmark = markWords(this, quotation)));
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#unmark?.();
    this.#menu?.remove();
  }

  /** The selected words, if they stand in the title or in the text. */
  selected(): SelectedWords | undefined {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    for (const root of this.querySelectorAll(PARTS)) {
      if (!range.intersectsNode(root)) continue;
      const words = new PrintedWords(root);
      const stretch = words.wordsIn(range);
      if (stretch === undefined) continue;
      const quotation = words.quote(stretch);
      const printed = words.rangeOf(stretch);
      const place = printed.startContainer.parentElement?.closest('[id].s') ?? root.querySelector('[id]');
      const sentence = place?.querySelector('.n')?.textContent;
      const page = new URL(this.getAttribute('page') ?? '', location.href).href;
      // Among several passages an id carries its passage's, before a full stop.
      const address = wordsAddress(page, quotation, place?.id.split('.').at(-1) ?? '');
      return { ...quotation, isTitle: !root.matches('.base'), sentence, address, cited: withCitation(quotation.exact, this.getAttribute('work') ?? '', sentence, address), range };
    }
    return undefined;
  }

  #selectionChanged(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#offer(), SETTLING_DELAY);
  }

  async #offer(): Promise<void> {
    const isSelected = getSelection()?.isCollapsed === false;
    // The menu is loaded for the first selection and not before.
    if (!isSelected && this.#menu === undefined) return;
    if (isSelected && this.selected() !== undefined) {
      const { SelectionMenu: Menu } = await import('./selection-menu.ts');
      this.#menu ??= this.appendChild(new Menu());
    }
    this.#menu?.offer(this.selected(), this.getAttribute('annotate') ?? '');
  }

  #copied(event: ClipboardEvent): void {
    const words = readSettings().citation === 'on' ? this.selected() : undefined;
    if (words === undefined || !words.exact.includes(' ')) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', words.cited);
  }
}

/** Words of the text that a reader has selected. */
export interface SelectedWords {
  readonly exact: string;
  readonly before?: string | undefined;
  readonly isTitle: boolean;
  /** Number of the sentence that they begin in. */
  readonly sentence: string | null | undefined;
  readonly address: string;
  readonly cited: string;
  readonly range: Range;
}

customElements.define('reading-text', ReadingText);
