/** The buttons that open citations: beside the links of each note, and below each text. Styled here, once. */
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

/** Below a text: cites the sentence whose number was pressed last, or otherwise the passage. */
function offerTextCitation(text: Element): void {
  const tools = text.querySelector<HTMLElement>('.tools');
  if (tools === null) return;
  const button = makeButton(selectionWords.cite);
  let pressed: Element | undefined;
  button.addEventListener('click', () => cite(pressed ?? text));
  const height = tools.offsetHeight;
  const place = () => tools.insertBefore(button, tools.querySelector('[role=status]'));
  place();
  // If it needs a line of its own, it appears only when something is pressed: nothing moves by itself.
  if (tools.offsetHeight !== height) button.remove();
  text.addEventListener('click', ({ target }) => {
    const number = target instanceof Element ? target.closest('a.n') : null;
    pressed = number ?? pressed;
    if (!button.isConnected) place();
  });
}

function cite(element: Element): void {
  void import('./cite-panel.ts').then(({ openCitations }) => openCitations(element));
}

// A page loads this when it is first pressed. From then on its notes and its text offer their citations.
for (const note of document.querySelectorAll('reading-page .note[id]')) offerNoteCitation(note, note);
for (const text of document.querySelectorAll('reading-page copy-link')) offerTextCitation(text);
