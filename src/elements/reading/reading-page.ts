/**
 * Marks and notes light each other while one is pointed at or focused; when one is followed, the other stays in view.
 */
export class ReadingPage extends HTMLElement {
  #listening: AbortController | undefined;
  #lit: readonly Element[] = [];

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, (event) => this.#light(event.target), { signal });
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#light(null), { signal });
  }

  disconnectedCallback(): void {
    this.#light(null);
    this.#listening?.abort();
  }

  #light(target: EventTarget | null): void {
    const letters = target instanceof Element ? lettersAt(target) : [];
    const lit = letters.flatMap((letter) => [
      ...this.querySelectorAll(`mark[data-n~="${letter}"], .note[data-n="${letter}"]`),
    ]);
    for (const element of this.#lit) if (!lit.includes(element)) element.classList.remove('on');
    for (const element of lit) element.classList.add('on');
    this.#lit = lit;
  }
}

/** Letters of the annotations that an element belongs to: of a mark, of a letter in the text, of a note. */
function lettersAt(element: Element): readonly string[] {
  const pointer = element.closest('a.l');
  const marked = element.closest<HTMLElement>('[data-n]');
  return pointer?.textContent ? [pointer.textContent] : (marked?.dataset['n']?.split(' ') ?? []);
}

customElements.define('reading-page', ReadingPage);
