import css from './preview-card.css?inline';
import { previewWords } from '../../words/preview.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { placeBeside } from '../dom/place-beside.ts';

/** A preview beside its link. */
export interface PreviewCard {
  readonly link: HTMLAnchorElement;
  readonly element: HTMLElement;
  /** Whether it stays until it is closed. */
  readonly isPinned: () => boolean;
  readonly remove: () => void;
}

let count = 0;

/**
 * Adds a card to the page. It describes its link, and has a name of its own.
 * @param host element that the card is put into
 * @param close called when its button is pressed
 */
export function makePreviewCard(
  link: HTMLAnchorElement,
  content: readonly Node[],
  host: HTMLElement,
  close: (card: PreviewCard) => void,
): PreviewCard {
  adoptStyle(css);
  const element = makeElement('div');
  const body = makeElement('div');
  const [pin, end] = [makeButton(previewWords.pin), makeButton(previewWords.close)];
  const bar = makeElement('div');
  const shown = Object.assign(body, { className: 'preview-body', id: `preview-${(count += 1)}` });
  shown.append(...content);
  // Copied words have the address of their place.
  shown.dataset['placed'] = link.href;
  bar.className = 'preview-bar';
  bar.append(pin, end);
  element.className = 'preview';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', previewWords.of(link.textContent.trim()));
  element.append(shown, bar);
  host.append(element);
  pin.setAttribute('aria-pressed', 'false');
  link.setAttribute('aria-describedby', shown.id);
  placeBeside(element, [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect());
  const isPinned = () => pin.getAttribute('aria-pressed') === 'true';
  const remove = () => {
    const hadFocus = element.contains(document.activeElement);
    link.removeAttribute('aria-describedby');
    element.remove();
    if (hadFocus) link.focus({ preventScroll: true });
  };
  const card: PreviewCard = { link, element, isPinned, remove };
  pin.addEventListener('click', () => pin.setAttribute('aria-pressed', String(!isPinned())));
  end.addEventListener('click', () => close(card));
  return card;
}
