/** A page with letters of twice the size, as readers set them in a browser that zooms only the text. */
/**
 * How many pixels a page is wider than its window if its letters are twice as large. Runs in the page, and leaves it as
 * it was.
 */
export async function excessOfLargeLetters(): Promise<number> {
  const root = document.documentElement;
  root.style.fontSize = '200%';
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const excess = root.scrollWidth - root.clientWidth;
  root.style.removeProperty('font-size');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return excess;
}
