/** The notes that are lit, with their words. */
export class LitNotes {
  readonly #page: HTMLElement;
  #lit: readonly Element[] = [];

  /** @param page contains notes and words */
  constructor(page: HTMLElement) {
    this.#page = page;
  }

  /** Lights notes, and no others. */
  show(notes: readonly HTMLElement[]): void {
    const words = notes.flatMap(({ dataset }) => [
      ...this.#page.querySelectorAll(`mark[data-n~="${dataset['n'] ?? ''}"]`),
    ]);
    const lit = [...notes, ...words];
    for (const element of this.#lit) if (!lit.includes(element)) element.classList.remove('on');
    for (const element of lit) element.classList.add('on');
    this.#lit = lit;
  }
}
