/** Says that a page is the copy that this device keeps, and why it is shown: see `offline/worker.ts`. */
import css from './update-notice.css?inline';
import { offlineWords } from '../../words/offline.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';

export class CopyNotice extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { copy = '', copied = '' } = document.documentElement.dataset;
    const status = makeElement('p');
    status.setAttribute('role', 'status');
    const [again, close] = [makeButton(offlineWords.again, 'pill'), makeButton(offlineWords.close, 'pill')];
    this.replaceChildren(status, again, close);
    // A status region is read out only if it exists before its words.
    status.textContent = offlineWords.copy(copy, dayOf(copied));
    again.addEventListener('click', () => location.reload(), { signal });
    close.addEventListener('click', () => this.remove(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }
}

/** In words; nothing if the server gave no date. */
function dayOf(date: string): string | undefined {
  const day = new Date(date);
  return Number.isNaN(day.valueOf())
    ? undefined
    : day.toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
}

customElements.define('copy-notice', CopyNotice);

/** At the foot of the window; nothing on the page moves. */
export function announceCopy(): void {
  if (document.querySelector('copy-notice') === null) document.body.append(document.createElement('copy-notice'));
}
