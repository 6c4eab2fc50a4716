/** A link to a page of citations, or to a place there, which opens in a panel. */
export class CiteLink extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', (event) => void open(event), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

async function open(event: MouseEvent): Promise<void> {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { openCitePanel } = await import('./cite-panel.ts');
  openCitePanel(link.href);
}

customElements.define('cite-link', CiteLink);
