/** The citations of one place, in a panel over its page. */
import citations from './citations.css?inline';
import css from './cite-panel.css?inline';
import { FORM_IDS, referenceForms } from '../../cite/reference-forms.ts';
import { citeUrl } from '../../urls.ts';
import { citeWords } from '../../words/cite.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { withInertStyles } from '../dom/inert-styles.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { dayFormsOf, fillCitations, type DayForms, type OtherPlace } from './fill-citations.ts';
import { offerWays } from './offer-ways.ts';

export class CitePanel extends HTMLElement {
  readonly #dialog = makeElement('dialog');
  readonly #body = makeElement('div');
  readonly #status = makeElement('p');
  #listening: AbortController | undefined;

  connectedCallback(): void {
    for (const sheet of [citations, css]) adoptStyle(sheet);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#status.classList.add('meta', 'said');
    this.#status.setAttribute('role', 'status');
    this.#dialog.setAttribute('aria-label', citeWords.title);
    const close = makeButton(citeWords.close, 'pill');
    this.#dialog.append(this.#body, this.#status, close);
    this.replaceChildren(this.#dialog);
    close.addEventListener('click', () => this.#dialog.close(), { signal });
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close(), { signal });
    // Escape closes the panel, but not the element that opened it.
    this.#dialog.addEventListener('keydown', (event) => event.stopPropagation(), { signal });
    this.#dialog.addEventListener('close', () => this.remove(), { signal });
    this.#dialog.showModal();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  async load(address: string, place?: OtherPlace): Promise<void> {
    const found = await sectionOf(address);
    if (found === undefined) {
      this.#status.textContent = citeWords.failed;
      return;
    }
    const [section, days] = found;
    const filled = fillCitations(section, days, place);
    const forms = filled.item && referenceForms(filled.item);
    for (const id of FORM_IDS) {
      const pre = section.querySelector(`[data-form=${id}] pre`);
      if (pre !== null && forms !== undefined) pre.textContent = forms[id].replaceAll('\r', '');
    }
    offerWays(
      section,
      () => filled,
      (said) => (this.#status.textContent = said),
    );
    const more = makeElement('p');
    more.className = 'meta';
    more.append(Object.assign(makeElement('a', citeWords.more), { href: address }));
    this.#body.replaceChildren(section, more);
  }
}

/** The section of a place, cut out of its page, with the page’s forms of days. */
async function sectionOf(address: string): Promise<readonly [Element, DayForms] | undefined> {
  const html = await fetch(address)
    .then((response) => (response.ok ? response.text() : undefined))
    .catch(() => undefined);
  if (html === undefined) return undefined;
  const page = new DOMParser().parseFromString(withInertStyles(html), 'text/html');
  const id = new URL(address, location.href).hash.slice(1);
  const section = id === '' ? page.querySelector('.cited') : page.getElementById(id);
  const places = section?.closest('cited-places');
  if (section === null || places == null) return undefined;
  const own = document.importNode(section, true);
  own.removeAttribute('id');
  return [own, dayFormsOf(places)];
}

customElements.define('cite-panel', CitePanel);

/**
 * Opens the panel.
 * @param address of the page of citations and of the place on it; without a place, the first one, which is the whole
 * @param place of the same page that has no citation of its own, such as selected words
 */
export function openCitePanel(address: string, place?: OtherPlace): void {
  const panel = new CitePanel();
  document.body.append(panel);
  void panel.load(address, place);
}

/**
 * Opens the citations of the note, the sentence or the page that an element belongs to. On a page with several passages
 * they are those of the passage’s own page.
 * @param element undefined means the page
 */
export function openCitations(element: Element | null | undefined, place?: OtherPlace): void {
  const page = element?.closest('reading-text')?.getAttribute('page') ?? location.pathname;
  const id = element?.closest('.note[id], .s[id]')?.id.split('.').at(-1);
  const address = citeUrl(new URL(page, location.href).pathname);
  openCitePanel(id === undefined ? address : `${address}#${id}`, place);
}
