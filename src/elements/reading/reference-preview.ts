/**
 * Shows what a reference leads to while it is pointed at or focused: the part of that page that is marked for previews.
 */
import css from '../../styles/preview.css?inline';
import { adoptStyle } from '../dom/adopt-style.ts';
import { namedElement } from '../dom/named-element.ts';
import { placeBeside } from '../dom/place-beside.ts';
import { readSettings } from '../settings/stored-settings.ts';

const INTENT_DELAY = 220;
/** Time to move the pointer from the link into the preview. */
const LEAVING_DELAY = 160;
const REFERENCES = 'a.term, a.body, .facts a, a[class^="to-"]';

export class ReferencePreview extends HTMLElement {
  #listening: AbortController | undefined;
  #card: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #link: HTMLAnchorElement | undefined;
  readonly #pages = new Map<string, Promise<Document>>();

  connectedCallback(): void {
    adoptStyle(css);
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
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), { signal });
  }

  disconnectedCallback(): void {
    this.#close();
    this.#listening?.abort();
  }

  #consider(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    if (this.#card?.contains(target)) return clearTimeout(this.#timer);
    const link = target.closest<HTMLAnchorElement>(REFERENCES);
    if (link === null || link === this.#link || readSettings().previews === 'off') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#open(link), INTENT_DELAY);
  }

  /**
   * Without a pointer that can rest on a link, a first tap shows the preview and a second follows the link; a tap
   * elsewhere removes the preview.
   */
  #tapped(event: MouseEvent): void {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || !(event.target instanceof Element)) return;
    const link = this.contains(event.target) ? event.target.closest<HTMLAnchorElement>(REFERENCES) : null;
    if (this.#card?.contains(event.target)) return;
    if (link === null) return this.#close();
    if (link === this.#link || readSettings().previews === 'off') return;
    event.preventDefault();
    void this.#open(link);
  }

  #leave(to: EventTarget | null): void {
    if (to instanceof Node && (this.#card?.contains(to) || this.#link?.contains(to))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#close(), LEAVING_DELAY);
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    this.#close();
    this.#link = link;
    const content = await this.#contentFor(new URL(link.href)).catch(() => undefined);
    if (this.#link !== link) return;
    // If there is nothing to show, the next tap follows the link.
    if (content === undefined) return;
    const card = document.createElement('aside');
    card.className = 'preview';
    card.append(...content);
    this.append(card);
    this.#card = card;
    placeBeside(card, [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect());
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#card?.remove();
    this.#card = undefined;
    this.#link = undefined;
  }

  async #contentFor({ origin, pathname, hash }: URL): Promise<readonly Node[] | undefined> {
    if (origin !== location.origin) return undefined;
    const page = pathname === location.pathname ? document : await this.#page(pathname);
    const target = hash === '' ? null : namedElement(hash, page);
    const parts = target === null ? [...page.querySelectorAll('[data-preview]')] : [target];
    if (parts.length === 0) return undefined;
    return parts.map((part) => withoutIds(document.importNode(part, true)));
  }

  #page(pathname: string): Promise<Document> {
    const known = this.#pages.get(pathname);
    if (known !== undefined) return known;
    const page = fetch(pathname).then(async (response) => {
      if (!response.ok) throw new Error(`${pathname} answered ${response.status}`);
      // Styles of another page are no part of a preview, and this page's policy would refuse them.
      return new DOMParser().parseFromString(
        (await response.text()).replace(/<style>.*?<\/style>/gsu, ''),
        'text/html',
      );
    });
    this.#pages.set(pathname, page);
    return page;
  }
}

/** A copy must not have the ids of the page, or the address would name the copy. */
function withoutIds(element: Element): Element {
  for (const part of [element, ...element.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const extra of element.querySelectorAll('.n, .l')) extra.remove();
  if (!/^H[1-6]$/u.test(element.tagName)) return element;
  const heading = document.createElement('p');
  heading.className = 'preview-heading';
  heading.append(...element.childNodes);
  return heading;
}

customElements.define('reference-preview', ReferencePreview);
