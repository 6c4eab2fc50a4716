/**
 * Says that there is a newer version of the edition, and updates the stored pages when the reader asks for it. Nothing
 * on the page changes.
 */
import css from './update-notice.css?inline';
import { offlineWords } from '../../words/offline.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';

/** Name of the stored day on which a reader last chose “later”: the notice does not come again on that day. */
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
    const [update, later] = [makeButton(offlineWords.updateNow, 'pill'), makeButton(offlineWords.later, 'pill')];
    this.replaceChildren(status, update, later);
    // A status region is read out only if it exists before its words.
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
    writeDeviceStorage(LATER, today());
    this.remove();
  }

  #updated(): void {
    writeDeviceStorage(LATER, undefined);
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

/** Announces a new worker as soon as it waits; once on a page. */
export function announceUpdate({ installing, waiting }: ServiceWorkerRegistration): void {
  const next = waiting ?? installing;
  if (next === null || document.querySelector('update-notice') !== null || readDeviceStorage(LATER) === today()) return;
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
