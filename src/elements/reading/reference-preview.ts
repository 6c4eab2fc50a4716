/**
 * Shows the content behind a reference while it is pointed at or focused. A preview can be pinned, and a reference in
 * it has a preview of its own. In a narrow window that is touched, a sheet takes its place.
 */
import { readSettings } from '../settings/stored-settings.ts';
import type { PreviewCard } from './preview-card.ts';

const INTENT_DELAY = 220;
/** Time to move the pointer from the link into the preview. */
const LEAVING_DELAY = 160;
const REFERENCES = 'a.term, a.body, .facts a, a[class^="to-"]';
/** Below this width a sheet is used, as for notes. */
const NARROW = '(width < 64rem)';

export class ReferencePreview extends HTMLElement {
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The link whose preview is being made. */
  #wanted: HTMLAnchorElement | undefined;
  /** Each beside a link of the page, or of a card before it. */
  #cards: PreviewCard[] = [];

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.#consider(event.target), {
      signal,
    });
    this.addEventListener('pointerout', (event) => event.pointerType === 'mouse' && this.#leave(event.relatedTarget), {
      signal,
    });
    this.addEventListener(
      'focusin',
      (event) =>
        event.target instanceof Element && event.target.matches(':focus-visible') && this.#consider(event.target),
      { signal },
    );
    this.addEventListener('focusout', (event) => this.#leave(event.relatedTarget), { signal });
    document.addEventListener('click', (event) => this.#tapped(event), { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#cards.pop()?.remove(), { signal });
    // The menu of selected words takes the place beside them.
    document.addEventListener('selectionchange', () => isSelecting() && this.#closeFrom(0), { signal });
  }

  disconnectedCallback(): void {
    for (const { remove } of this.#cards.splice(0)) remove();
    this.#closeFrom(0);
    this.#listening?.abort();
  }

  #consider(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>(REFERENCES);
    if (link === null || this.#isShown(link)) {
      // The pointer is back on the link of a preview that is shown, or still being made: the preview stays.
      if (link !== null || this.#depthOf(target) > 0) clearTimeout(this.#timer);
      return;
    }
    if (readSettings().previews === 'off' || isSelecting()) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#open(link), INTENT_DELAY);
  }

  /**
   * If no pointer can rest on a link, a first tap shows the content behind it: in a narrow window in the sheet, which
   * has a link to the full content; otherwise in a preview, and a second tap follows the link.
   */
  #tapped(event: MouseEvent): void {
    if (
      event.defaultPrevented ||
      !(event instanceof PointerEvent) ||
      event.pointerType !== 'touch' ||
      !(event.target instanceof Element)
    )
      return;
    const sheet = event.target.closest('bottom-sheet');
    const link = this.contains(event.target) || sheet ? event.target.closest<HTMLAnchorElement>(REFERENCES) : null;
    if (link === null) {
      if (this.#depthOf(event.target) === 0) this.#closeFrom(0);
      return;
    }
    if (this.#isShown(link) || readSettings().previews === 'off') return;
    event.preventDefault();
    void (matchMedia(NARROW).matches ? this.#openSheet(link, sheet !== null) : this.#open(link));
  }

  #leave(to: EventTarget | null): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#closeFrom(this.#depthOf(to)), LEAVING_DELAY);
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    this.#closeFrom(this.#depthOf(link));
    this.#wanted = link;
    const preview = await previewOf(link);
    // If there is nothing to show, the next tap follows the link.
    if (this.#wanted !== link || preview === undefined || isSelecting()) return;
    this.#cards.push(preview.makePreviewCard(link, preview.content, this, (closed) => this.#close(closed)));
  }

  async #openSheet(link: HTMLAnchorElement, isInSheet: boolean): Promise<void> {
    const [preview, { openSheet }] = await Promise.all([previewOf(link), import('./bottom-sheet.ts')]);
    if (preview === undefined) {
      location.assign(link.href);
      return;
    }
    const { content } = preview;
    const page = { label: link.textContent.trim(), content, address: link.href, words: isInSheet ? undefined : link };
    openSheet(page, { from: isInSheet ? undefined : link }, isInSheet);
  }

  #isShown(link: HTMLAnchorElement): boolean {
    return link === this.#wanted || this.#cards.some((card) => card.link === link);
  }

  /** How many cards an element belongs to: it is in the last of them, or is its link. */
  #depthOf(target: EventTarget | null): number {
    return target instanceof Node
      ? this.#cards.findLastIndex(({ element, link }) => element.contains(target) || link.contains(target)) + 1
      : 0;
  }

  #close(card: PreviewCard): void {
    card.remove();
    this.#cards = this.#cards.filter((other) => other !== card);
  }

  /** Closes the cards from one on, except pinned ones. */
  #closeFrom(depth: number): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    for (const card of this.#cards.slice(depth)) if (!card.isPinned()) this.#close(card);
  }
}

function loadPreview() {
  return Promise.all([import('./preview-card.ts'), import('./linked-content.ts')]);
}

/** The content behind a link, and the card that shows it; nothing if it cannot be loaded. */
async function previewOf(link: HTMLAnchorElement) {
  try {
    const [{ makePreviewCard }, { linkedContent }] = await loadPreview();
    const content = await linkedContent(link);
    return content && { content, makePreviewCard };
  } catch {
    return undefined;
  }
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

customElements.define('reference-preview', ReferencePreview);
