/**
 * A sheet at the window's lower edge. The text does not move and can still be pressed; the words that the sheet is
 * about stay in view above it. While it is open the history has one more entry, so that Back closes it.
 */
import css from './bottom-sheet.css?inline';
import { sheetWords } from '../../words/sheet.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { dragDown } from './drag-down.ts';
import { moveText } from './move-text.ts';

/** The content of the sheet at one time. */
export interface SheetPage {
  /** A few words for its content: its name, and the title in its bar. */
  readonly label: string;
  readonly content: readonly Node[];
  /** The element that stays in view. */
  readonly words?: Element | undefined;
  /** Address of the full content. */
  readonly address?: string | undefined;
  /** Id of the note that is shown, for the address. */
  readonly id?: string | undefined;
  readonly previous?: SheetStep | undefined;
  readonly next?: SheetStep | undefined;
  /** Called when it is shown. */
  readonly shown?: (() => void) | undefined;
}

export interface SheetStep {
  readonly label: string;
  readonly page: () => SheetPage;
}

export interface SheetOpening {
  /** The pressed element; the focus returns to it. */
  readonly from?: HTMLElement | undefined;
  readonly closed?: (() => void) | undefined;
}

/** Shares of the window's height: the most that the sheet may take, and the least if the text can give way. */
const SHARE = { most: 0.6, least: 0.4 };
/** The least height that shows some lines of a note, in CSS pixels, in a window that is low or enlarged. */
const LEAST = 144;
/** Space around the words, in CSS pixels. */
const AROUND = 12;

export class BottomSheet extends HTMLElement {
  #listening: AbortController | undefined;
  #from: HTMLElement | undefined;
  #closed: (() => void) | undefined;
  /** The present page, after the pages that it was opened from. */
  #pages: SheetPage[] = [];

  connectedCallback(): void {
    adoptStyle(css);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.hidden = true;
    this.tabIndex = -1;
    this.setAttribute('role', 'dialog');
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.isOpen && this.close(), { signal });
    addEventListener('popstate', ({ state }) => this.isOpen && !isOfSheet(state) && this.#hide(), { signal });
    addEventListener('resize', () => this.#place(), { signal });
    dragDown(this, () => this.close(), signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get isOpen(): boolean {
    return !this.hidden;
  }

  /** @param isBeneath whether the reader can return to the present page */
  show(page: SheetPage, { from, closed }: SheetOpening, isBeneath: boolean): void {
    const wasOpen = this.isOpen;
    if (from !== undefined && !this.contains(from)) this.#from = from;
    if (closed !== undefined || !wasOpen) this.#closed = closed;
    this.#pages = wasOpen && isBeneath ? [...this.#pages, page] : [page];
    const address = page.id === undefined ? location.href : `#${page.id}`;
    history[wasOpen ? 'replaceState' : 'pushState']({ sheet: true }, '', address);
    this.#render(page);
  }

  /** Closes it as Back does. */
  close(): void {
    if (isOfSheet(history.state)) history.back();
    else this.#hide();
  }

  #render(page: SheetPage): void {
    this.hidden = false;
    this.setAttribute('aria-label', page.label);
    const body = Object.assign(makeElement('div'), { className: 'sheet-body' });
    body.append(...page.content);
    // Copied words have the address of their place.
    body.dataset['placed'] = page.address ?? `#${page.id ?? ''}`;
    if (page.address !== undefined) {
      const link = Object.assign(makeElement('a', sheetWords.open), { href: page.address, className: 'pill' });
      body.append(link);
    }
    this.replaceChildren(this.#bar(page), body);
    this.#place();
    this.focus({ preventScroll: true });
    // When the focus left the words, their light went out.
    page.shown?.();
  }

  #bar({ label, previous, next }: SheetPage): HTMLElement {
    const bar = makeElement('div');
    bar.className = 'sheet-bar';
    const name = makeElement('span', label);
    const close = makeButton('✕');
    close.setAttribute('aria-label', sheetWords.close);
    close.addEventListener('click', () => this.close());
    const back = this.#pages.at(-2);
    const first = back === undefined ? this.#step(previous, 'previous') : makeButton(`‹ ${sheetWords.back}`);
    if (back !== undefined) first.addEventListener('click', () => this.#goBack());
    bar.append(first, name, this.#step(next, 'next'), close);
    return bar;
  }

  #step(step: SheetStep | undefined, to: 'previous' | 'next'): HTMLElement {
    if (step === undefined) return makeElement('i');
    const button = makeButton(to === 'next' ? `${step.label} ›` : `‹ ${step.label}`);
    button.dataset['step'] = to;
    button.setAttribute('aria-label', sheetWords[to](step.label));
    button.addEventListener('click', () => this.show(step.page(), {}, false));
    return button;
  }

  #goBack(): void {
    this.#pages.pop();
    const page = this.#pages.at(-1);
    if (page !== undefined) this.#render(page);
  }

  #hide(): void {
    this.hidden = true;
    this.replaceChildren();
    this.#pages = [];
    moveText(0);
    this.#closed?.();
    this.#from?.focus({ preventScroll: true });
    this.#from = undefined;
  }

  /** Its height leaves the words in view; if they are too low for that, the text gives way without scrolling. */
  #place(): void {
    if (!this.isOpen) return;
    moveText(0);
    const words = this.#pages.at(-1)?.words?.getBoundingClientRect();
    const room = words === undefined ? innerHeight : innerHeight - words.bottom - AROUND;
    const most = Math.min(innerHeight * SHARE.most, Math.max(room, innerHeight * SHARE.least, LEAST));
    this.style.setProperty('max-block-size', `${Math.floor(most)}px`);
    if (words === undefined) return;
    const lack = this.getBoundingClientRect().height - room;
    moveText(lack > 0 ? -lack : words.top < AROUND ? AROUND - words.top + words.height : 0);
  }
}

function isOfSheet(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'sheet' in state;
}

declare global {
  interface HTMLElementTagNameMap {
    'bottom-sheet': BottomSheet;
  }
}

customElements.define('bottom-sheet', BottomSheet);

/**
 * Opens the sheet, or shows something else in it.
 * @param isBeneath whether the reader can return to its present content
 */
export function openSheet(page: SheetPage, opening: SheetOpening = {}, isBeneath = false): void {
  prepareSheet().show(page, opening, isBeneath);
}

/** The sheet of the page, made once, with its style: a tap only waits for its content. */
export function prepareSheet(): BottomSheet {
  const there = document.querySelector('bottom-sheet');
  if (there !== null) return there;
  const sheet = document.createElement('bottom-sheet');
  // Outside the text: a text that gives way must not take the sheet along.
  document.body.append(sheet);
  return sheet;
}
