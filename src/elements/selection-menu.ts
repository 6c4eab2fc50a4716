/** What can be done with selected words, offered beside them. */
import css from '../styles/selection-menu.css?inline';
import { selectionWords } from '../words/selection.ts';
import { adoptStyle } from './adopt-style.ts';
import type { SelectedWords } from './reading-text.ts';

const GAP = 8;

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
    this.#link = button(selectionWords.copyLink);
    this.#cite = button(selectionWords.copyCitation);
    this.#annotate = document.createElement('a');
    this.#annotate.textContent = selectionWords.annotate;
    this.#status = document.createElement('span');
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(this.#link, this.#cite, this.#annotate, this.#status);
    this.#link.addEventListener('click', () => void this.#copy(this.#words?.address, selectionWords.linkCopied), { signal });
    this.#cite.addEventListener('click', () => void this.#copy(this.#words?.cited, selectionWords.citationCopied), { signal });
    // Pressing a button must not take the selection away.
    this.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(), { signal });
    addEventListener('scroll', () => this.#place(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  /**
   * @param words nothing takes the menu away
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

  /** Under the words, out of the way of the handles of a phone; above them where there is no room; always inside the window. */
  #place(): void {
    if (this.hidden || this.#words === undefined) return;
    const rect = this.#words.range.getBoundingClientRect();
    const { width, height } = this.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(GAP, Math.min(rect.left, clientWidth - width - GAP));
    const below = rect.bottom + 3 * GAP;
    const top = below + height <= clientHeight - GAP ? below : Math.max(GAP, rect.top - height - GAP);
    this.style.setProperty('left', `${left}px`);
    this.style.setProperty('top', `${top}px`);
  }

  async #copy(text: string | undefined, said: string): Promise<void> {
    if (text === undefined) return;
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (this.#status) this.#status.textContent = isCopied ? said : selectionWords.refused(text);
  }
}

function button(label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  return element;
}

function withWords(address: string, { exact, before, isTitle }: SelectedWords): string {
  const target = new URL(address, location.href);
  target.searchParams.set('quote', exact);
  if (before !== undefined) target.searchParams.set('before', before);
  if (isTitle) target.searchParams.set('part', 'title');
  return target.href;
}

customElements.define('selection-menu', SelectionMenu);
