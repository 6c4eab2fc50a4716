/**
 * Rows of links that take one stop of the Tab key each, so that the text is near; the arrow keys move within a row.
 * Without scripts each link is a stop, and the first link of the page skips them.
 */
const STOPS = 'a[href], button, summary';
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The links of a row, in order; they may be in different places. */
type Row = () => readonly HTMLElement[];

/** Attribute: `rows`, selectors of the rows and of their parts, between semicolons. */
export class LinkRows extends HTMLElement {
  #listening: AbortController | undefined;
  #rows: readonly Row[] = [];

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#rows = (this.getAttribute('rows') ?? '').split(';').map((selector) => () => stopsIn(selector));
    const settleAll = () => {
      for (const row of this.#rows) settle(row());
    };
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    for (const type of ['focusin', 'toggle']) document.addEventListener(type, settleAll, { signal, capture: true });
    addEventListener('resize', settleAll, { signal });
    settleAll();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    for (const stop of this.#rows.flatMap((row) => row())) stop.removeAttribute('tabindex');
  }

  #pressed(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    for (const row of this.#rows) {
      const shown = row().filter((stop) => stop.checkVisibility());
      const index = shown.findIndex((stop) => stop === document.activeElement);
      if (index < 0) continue;
      event.preventDefault();
      shown.at((index + step) % shown.length)?.focus();
    }
  }
}

function stopsIn(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) =>
    element.matches(STOPS) ? [element] : [...element.querySelectorAll<HTMLElement>(STOPS)],
  );
}

/** One link is the stop: the focused one, or that of this page, or the first that is shown. */
function settle(stops: readonly HTMLElement[]): void {
  const shown = stops.filter((stop) => stop.checkVisibility());
  const stop =
    shown.find((one) => one === document.activeElement) ??
    shown.find((one) => one.hasAttribute('aria-current')) ??
    shown[0];
  for (const one of stops) one.tabIndex = one === stop ? 0 : -1;
}

customElements.define('link-rows', LinkRows);
