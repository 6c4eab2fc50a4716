/**
 * Keeps the whole edition on the device, at the reader's wish: says the size first, shows the progress, can continue
 * later.
 */
import { offlineWords } from '../../words/offline.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { SETTINGS_CHANGED } from '../settings/stored-settings.ts';
import { keepMissing, keptWhole, type KeptWhole } from './kept-whole.ts';
import { megabytes } from './megabytes.ts';
import { canStore, KEPT_CHANGED, refusesToStore } from './stored-pages.ts';

const words = offlineWords.whole;
/**
 * Keeping counts as begun if at most this share is missing; a few pages, and files that every page needs, are kept
 * anyway.
 */
const BEGUN = 0.9;

/** Attribute: `worker`, the address of the service worker. */
export class WholeEditionKeeper extends HTMLElement {
  #listening: AbortController | undefined;
  #keeping: AbortController | undefined;
  readonly #status = makeElement('p');

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#status.setAttribute('role', 'status');
    this.#status.tabIndex = -1;
    addEventListener(KEPT_CHANGED, ({ detail }: CustomEventInit<unknown>) => detail !== this && this.#follow(), {
      signal,
    });
    addEventListener(SETTINGS_CHANGED, () => this.#follow(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#keeping?.abort();
    this.replaceChildren();
  }

  /** Something else has changed the kept files, or the permission to keep them. */
  #follow(): void {
    if (!canStore()) this.#keeping?.abort();
    if (this.#keeping === undefined) void this.#show();
  }

  /** @param said comes first, if something has just ended */
  async #show(...said: readonly string[]): Promise<void> {
    if (!canStore() || (await refusesToStore())) {
      this.#say([words.off]);
      return;
    }
    let state: KeptWhole;
    try {
      state = await keptWhole();
    } catch {
      this.#say([...said, words.unknown]);
      return;
    }
    const all = megabytes(state.bytes);
    const left = [...state.missing.values()].reduce((sum, bytes) => sum + bytes, 0);
    if (left === 0) {
      this.#say([...said, words.done(all)]);
      return;
    }
    const isPartly = !state.isOld && left < BEGUN * state.bytes;
    const partly = state.isOld ? [words.old] : isPartly ? [words.partly(megabytes(left))] : [];
    const keep = makeButton(state.isOld ? words.update : isPartly ? words.goOn : words.keep, 'pill');
    keep.addEventListener('click', () => void this.#keep(state, left), { once: true });
    this.#say([...said, words.size(state.files, all), ...partly], keep);
  }

  #say(sentences: readonly string[], ...controls: readonly Element[]): void {
    this.replaceChildren(this.#status, ...controls);
    this.#status.textContent = sentences.join(' ');
  }

  async #keep(state: KeptWhole, left: number): Promise<void> {
    const keeping = (this.#keeping = new AbortController());
    const bar = Object.assign(makeElement('progress'), { max: state.bytes });
    const line = makeElement('span');
    const stop = makeButton(words.stop, 'pill');
    bar.setAttribute('aria-label', words.progress);
    stop.addEventListener('click', () => keeping.abort(), { once: true });
    const progressed = (bytes: number) => {
      bar.value = state.bytes - left + bytes;
      line.textContent = words.keeping(megabytes(bar.value), megabytes(state.bytes));
    };
    progressed(0);
    this.replaceChildren(bar, line, stop);
    stop.focus();
    const ended = await this.#keepNow(state, progressed, keeping.signal);
    this.#keeping = undefined;
    if (!this.isConnected) return;
    await this.#show(...ended);
    this.#status.focus();
    dispatchEvent(new CustomEvent(KEPT_CHANGED, { detail: this }));
  }

  /** @returns why it ended early, if it did */
  async #keepNow(
    state: KeptWhole,
    progressed: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    try {
      // The worker makes the stores when it is installed, and answers from them.
      await navigator.serviceWorker.register(this.getAttribute('worker') ?? '');
      await navigator.serviceWorker.ready;
      await keepMissing(state, progressed, signal);
      return [];
    } catch (error) {
      this.#keeping?.abort();
      const name = error instanceof Error || error instanceof DOMException ? error.name : '';
      if (name === 'AbortError') return [words.stopped];
      return [name === 'QuotaExceededError' ? words.full : words.interrupted];
    }
  }
}

customElements.define('whole-edition-keeper', WholeEditionKeeper);
