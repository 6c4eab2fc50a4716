/** Citations of each note, by a button beside its links, and of the sentence that was chosen last. Styled here, once. */
import css from './cite-note.css?inline';
import { selectionWords } from '../../words/selection.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
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

/** Below a text, the link to its citations leads to those of the sentence whose number was pressed last. */
function followNumbers(text: Element): void {
  const link = text.querySelector<HTMLAnchorElement>('.tools [data-cite]');
  text.addEventListener('click', ({ target }) => {
    const number = target instanceof Element ? target.closest<HTMLAnchorElement>('a.n') : null;
    if (link !== null && number !== null) link.hash = number.hash;
  });
}

function cite(element: Element): void {
  void import('./cite-panel.ts').then(({ openCitations }) => openCitations(element));
}

// A page loads this when it is first pressed. From then on its notes offer their citations.
for (const note of document.querySelectorAll('reading-page .note[id]')) offerNoteCitation(note, note);
for (const text of document.querySelectorAll('reading-page copy-link')) followNumbers(text);
