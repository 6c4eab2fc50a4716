/** Opens citations: by a button beside the links of each note, and by the link below each text. Styled here, once. */
import css from './cite-note.css?inline';
import { citeUrl } from '../../urls.ts';
import { selectionWords } from '../../words/selection.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { isForBrowser } from '../dom/is-for-browser.ts';
import { makeButton } from '../dom/make-element.ts';

/** Class of the button that cites a note. */
const CITE = 'cite-note';

/**
 * Beside the other links of a note; it replaces a button that a copy of the note already has.
 * @param shown the note, or its copy elsewhere
 */
export function offerNoteCitation(shown: Element, note: Element): void {
  adoptStyle(css);
  shown.querySelector(`.${CITE}`)?.remove();
  const button = makeButton(selectionWords.cite, CITE);
  button.addEventListener('click', () => cite(note));
  shown.querySelector('.own-links')?.append(' ', button);
}

/** Below a text, the link to its citations: it opens those of the sentence whose number was pressed last, if any. */
function openTextCitation(text: Element): void {
  const page = citeUrl(location.pathname);
  const link = [...text.querySelectorAll<HTMLAnchorElement>('.tools a')].find(({ pathname }) => pathname === page);
  let pressed: Element | undefined;
  link?.addEventListener('click', (event) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    cite(pressed ?? text);
  });
  text.addEventListener('click', ({ target }) => {
    const number = target instanceof Element ? target.closest('a.n') : null;
    pressed = number ?? pressed;
  });
}

function cite(element: Element): void {
  void import('./cite-panel.ts').then(({ openCitations }) => openCitations(element));
}

// A page loads this when it is first pressed. From then on the citations of its notes and its text open over it.
for (const note of document.querySelectorAll('reading-page .note[id]')) offerNoteCitation(note, note);
for (const text of document.querySelectorAll('reading-page copy-link')) openTextCitation(text);
