import { selectionWords } from '../../words/selection.ts';
import { copyText } from '../dom/copy-text.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';

/** Copies the address of a sentence when its number is pressed, or that of the passage, and says so. */
export class CopyLink extends HTMLElement {
  #listening: AbortController | undefined;
  #button: HTMLButtonElement | undefined;
  #status: HTMLElement | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const tools = this.querySelector('.tools');
    this.#button = makeButton(selectionWords.copyLink);
    this.#status = makeElement('span');
    this.#status.setAttribute('role', 'status');
    tools?.append(this.#button, this.#status);
    this.#button.addEventListener(
      'click',
      () => void this.#copy(new URL(location.pathname, location.origin), selectionWords.page),
      { signal },
    );
    this.addEventListener('click', (event) => this.#numberPressed(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#button?.remove();
    this.#status?.remove();
  }

  #numberPressed(event: MouseEvent): void {
    const number = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.n') : null;
    if (number !== null) void this.#copy(new URL(number.href), selectionWords.sentence(number.dataset['s'] ?? ''));
  }

  async #copy(address: URL, name: string): Promise<void> {
    const message = await copyText(address.href, {
      done: selectionWords.linkTo(name),
      refused: selectionWords.refused,
    });
    if (this.#status) this.#status.textContent = message;
  }
}

customElements.define('copy-link', CopyLink);
