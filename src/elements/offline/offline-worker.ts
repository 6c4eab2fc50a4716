/**
 * Registers the service worker, which stores pages for reading without a network. It does so after the page has loaded,
 * unless the reader has turned that off.
 */
import { readSettings } from '../settings/stored-settings.ts';

/** Attribute: `worker`, the address of the service worker. */
export class OfflineWorker extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    if (document.documentElement.dataset['copy'] !== undefined)
      void import('./copy-notice.ts').then((code) => code.announceCopy());
    // A browser that refuses to keep anything, for example with blocked cookies, is the reader's choice.
    const begin = () => void this.#begin().catch(() => undefined);
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #begin(): Promise<void> {
    // A browser has service workers only on secure connections; in development the site has none.
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers || import.meta.env.DEV || readSettings().offline === 'off') return;
    const registration = await workers.register(this.getAttribute('worker') ?? '');
    const look = () => {
      if (registration.active && (registration.installing ?? registration.waiting))
        void import('./update-notice.ts').then((code) => code.announceUpdate(registration));
    };
    registration.addEventListener('updatefound', look, this.#listening && { signal: this.#listening.signal });
    look();
    (await workers.ready).active?.postMessage('keep');
  }
}

customElements.define('offline-worker', OfflineWorker);
