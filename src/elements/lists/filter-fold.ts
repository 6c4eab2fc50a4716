import { filterWords } from '../../words/filter.ts';

/** Opens and closes a filter on a phone, and says what is chosen in it. */
export class FilterFold extends HTMLElement {
  readonly #changed = new MutationObserver(() => this.#say());

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || this.parentElement === null) return;
    button.onclick = () => button.setAttribute('aria-expanded', String(button.ariaExpanded === 'false'));
    this.#changed.observe(this.parentElement, { subtree: true, attributeFilter: ['aria-pressed'] });
    this.#say();
  }

  disconnectedCallback(): void {
    this.#changed.disconnect();
  }

  #say(): void {
    const pressed = [...(this.parentElement?.querySelectorAll('[data-value][aria-pressed=true]') ?? [])];
    const button = this.querySelector('button');
    // The words of a choice, without the number beside them.
    const chosen = pressed.map(({ firstChild }) => firstChild?.textContent?.trim() ?? '');
    if (button !== null) button.textContent = filterWords.fold(chosen);
  }
}

customElements.define('filter-fold', FilterFold);
