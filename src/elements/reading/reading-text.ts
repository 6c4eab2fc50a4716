/**
 * Title and text of a passage. Selected words can be linked to, cited and annotated; copied words carry their citation;
 * words that the address names are marked. The code for that is loaded with the first selection.
 */
import { readSettings } from '../settings/stored-settings.ts';
import type { SelectedWords } from '../selection/selected-words.ts';
import type { SelectionMenu } from '../selection/selection-menu.ts';
import { wordsOfAddress } from '../selection/words-address.ts';

/** Time after which a selection counts as made. */
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
  /** Code that finds the selected words; loaded with the first selection. */
  #selected: ((text: HTMLElement) => SelectedWords | undefined) | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('selectionchange', () => this.#selectionChanged(), { signal });
    this.addEventListener('copy', (event) => this.#copied(event), { signal });
    addEventListener('hashchange', () => this.#unmark?.(), { signal });
    const quotation = wordsOfAddress(location.href);
    if (quotation !== undefined && !this.hasAttribute('page'))
      void import('../selection/mark-words.ts').then(({ markWords }) => (this.#unmark = markWords(this, quotation)));
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#unmark?.();
    this.#menu?.remove();
  }

  #selectionChanged(): void {
    if (getSelection()?.isCollapsed === false) void this.#load();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#offer(), SETTLING_DELAY);
  }

  async #load(): Promise<void> {
    this.#selected ??= (await import('../selection/selected-words.ts')).selectedWords;
  }

  async #offer(): Promise<void> {
    if (getSelection()?.isCollapsed === false) await this.#load();
    if (this.#selected?.(this) !== undefined) {
      const { SelectionMenu: Menu } = await import('../selection/selection-menu.ts');
      this.#menu ??= this.appendChild(new Menu());
    }
    this.#menu?.offer(this.#selected?.(this), this.getAttribute('annotate') ?? '');
  }

  #copied(event: ClipboardEvent): void {
    const words = readSettings().citation === 'on' ? this.#selected?.(this) : undefined;
    if (!words?.exact.includes(' ')) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', words.cited);
  }
}

customElements.define('reading-text', ReadingText);
