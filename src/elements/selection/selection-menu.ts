/** What can be done with selected words, offered beside them. */
import css from '../../styles/selection-menu.css?inline';
import { selectionWords } from '../../words/selection.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { copyText } from '../dom/copy-text.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { placeBeside } from '../dom/place-beside.ts';
import type { SelectedWords } from './selected-words.ts';

/** Distance from the words, in CSS pixels: a phone puts the handles of a selection there. */
const CLEAR_OF_HANDLES = 24;

export class SelectionMenu extends HTMLElement {
  #listening: AbortController | undefined;
  #words: SelectedWords | undefined;
  #link: HTMLButtonElement | undefined;
  #cite: HTMLButtonElement | undefined;
  #annotate: HTMLAnchorElement | undefined;
  #status: HTMLElement | undefined;

  connectedCallback(): void {
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.setAttribute('role', 'toolbar');
    this.setAttribute('aria-label', selectionWords.menu);
    this.hidden = true;
    this.#link = makeButton(selectionWords.copyLink);
    this.#cite = makeButton(selectionWords.copyCitation);
    this.#annotate = makeElement('a', selectionWords.annotate);
    this.#status = makeElement('span');
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(this.#link, this.#cite, this.#annotate, this.#status);
    this.#link.addEventListener('click', () => void this.#copy(this.#words?.address, selectionWords.linkCopied), {
      signal,
    });
    this.#cite.addEventListener('click', () => void this.#copy(this.#words?.cited, selectionWords.citationCopied), {
      signal,
    });
    // Pressing a button must not end the selection.
    this.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(), { signal });
    addEventListener('scroll', () => this.#place(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  /**
   * @param words undefined removes the menu
   * @param annotateAddress the form for a new annotation
   */
  offer(words: SelectedWords | undefined, annotateAddress: string): void {
    if (words === undefined) {
      if (!this.contains(document.activeElement)) this.#hide();
      return;
    }
    this.#words = words;
    if (this.#annotate) this.#annotate.href = withWords(annotateAddress, words);
    if (this.#status) this.#status.textContent = '';
    this.hidden = false;
    this.#place();
  }

  #hide(): void {
    this.hidden = true;
  }

  #place(): void {
    if (this.hidden || this.#words === undefined) return;
    placeBeside(this, this.#words.range.getBoundingClientRect(), CLEAR_OF_HANDLES);
  }

  async #copy(text: string | undefined, said: string): Promise<void> {
    if (text === undefined) return;
    const message = await copyText(text, { done: said, refused: selectionWords.refused });
    if (this.#status) this.#status.textContent = message;
    this.#place();
  }
}

function withWords(address: string, { exact, before, isTitle }: SelectedWords): string {
  const target = new URL(address, location.href);
  target.searchParams.set('quote', exact);
  if (before !== undefined) target.searchParams.set('before', before);
  if (isTitle) target.searchParams.set('part', 'title');
  return target.href;
}

customElements.define('selection-menu', SelectionMenu);
