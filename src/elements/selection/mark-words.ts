/** Marks the words that an address names and brings them into view. */
import css from '../../styles/marked-words.css?inline';
import type { Quotation } from '../../edition/anchor/quotations.ts';
import { selectionWords } from '../../words/selection.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { PrintedWords } from './printed-words.ts';

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'named-words';

/**
 * Marks the words only if they stand there exactly once: a mark is never put on other words.
 * @param text where to look: an element with a title and a text
 * @returns a function that removes mark and message
 */
export function markWords(text: HTMLElement, quotation: Quotation): () => void {
  adoptStyle(css);
  const places = [...text.querySelectorAll('.base, h1')].flatMap((root) => {
    const words = new PrintedWords(root);
    return words.find(quotation).map((place) => words.rangeOf(place));
  });
  const [range, another] = places;
  const isFound = range !== undefined && another === undefined;
  const message = document.createElement('p');
  message.className = isFound ? 'hidden' : 'notice';
  message.setAttribute('role', 'status');
  text.append(message);
  message.textContent = isFound ? selectionWords.marked : selectionWords.lost;
  if (isFound) {
    // Without highlights the words are brought into view, in their marked sentence.
    if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }
  return () => {
    if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
    message.remove();
  };
}
