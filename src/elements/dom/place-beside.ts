const GAP = 8;

/**
 * Puts an element that is fixed to the window below some words or, if there is no space, above them; always inside the
 * window.
 * @param rect of the words, in CSS pixels of the window
 * @param distance below the words, in CSS pixels
 */
export function placeBeside(card: HTMLElement, rect: DOMRect, distance = GAP): void {
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(GAP, Math.min(rect.left, clientWidth - width - GAP));
  const below = rect.bottom + distance;
  const top = below + height <= clientHeight - GAP ? below : Math.max(GAP, rect.top - height - GAP);
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${top}px`);
}
