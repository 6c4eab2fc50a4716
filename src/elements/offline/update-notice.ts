/**
 * Tells that a newer version of the edition is out, and brings the kept pages up to it when the reader says so. Nothing
 * on the page changes.
 */
import css from '../../styles/update-notice.css?inline';
import { offlineWords } from '../../words/offline.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { keep, kept } from '../dom/device-storage.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';

/** The day on which a reader last said “later” is kept under this name: the same day, nobody asks again. */
const LATER = 'update-later';

export class UpdateNotice extends HTMLElement {
  /** The worker that waits. */
  waiting: ServiceWorker | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const status = makeElement('p');
    status.setAttribute('role', 'status');
    const [update, later] = [makeButton(offlineWords.updateNow), makeButton(offlineWords.later)];
    this.replaceChildren(status, update, later);
    // A region that is there before its words come is read out.
    status.textContent = offlineWords.update;
    update.addEventListener('click', () => this.#update(), { signal });
    later.addEventListener('click', () => this.#later(), { signal });
    navigator.serviceWorker.addEventListener('controllerchange', () => this.#updated(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.replaceChildren();
  }

  #update(): void {
    this.waiting?.postMessage('take-over');
  }

  #later(): void {
    keep(LATER, today());
    this.remove();
  }

  #updated(): void {
    keep(LATER, undefined);
    navigator.serviceWorker.controller?.postMessage('keep');
    for (const button of this.querySelectorAll('button')) button.remove();
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = offlineWords.updated;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'update-notice': UpdateNotice;
  }
}

customElements.define('update-notice', UpdateNotice);

/** Announces the worker that is being installed, or that waits, once it waits; once on a page. */
export function announceUpdate({ installing, waiting }: ServiceWorkerRegistration): void {
  const next = waiting ?? installing;
  if (next === null || document.querySelector('update-notice') !== null || kept(LATER) === today()) return;
  if (next.state === 'installed') return show(next);
  next.addEventListener('statechange', () => next.state === 'installed' && show(next), { once: true });
}

function show(waiting: ServiceWorker): void {
  const notice = document.createElement('update-notice');
  notice.waiting = waiting;
  document.body.append(notice);
}

function today(): string {
  return new Date().toDateString();
}
