/** How far the text has given way, in CSS pixels. */
let moved = 0;

/** Moves everything that scrolls, by CSS pixels, without scrolling it. */
export function moveText(distance: number): void {
  // An unmoved element needs no new style, and a tap does not wait for it.
  if (distance === moved) return;
  moved = distance;
  for (const part of document.querySelectorAll<HTMLElement>('.top, .place, .strip, main'))
    part.style.setProperty('translate', distance === 0 ? 'none' : `0 ${distance}px`);
}
