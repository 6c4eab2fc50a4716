import css from './highlight.css?inline';
import { adoptStyle } from '../dom/adopt-style.ts';

/**
 * Marks words of the page without changing it, in browsers that can.
 * @param name of the highlight in the style sheet: words that the address names, or that a search has found
 * @returns a function that removes the marks
 */
export function highlight(name: 'named-words' | 'found-words', ranges: readonly Range[]): () => void {
  adoptStyle(css);
  if ('highlights' in CSS && ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  return () => {
    if ('highlights' in CSS) CSS.highlights.delete(name);
  };
}
