import { ownNoteWords as words } from '../../words/own-notes.ts';
import { siteUrl } from '../../site-files.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import type { OwnNote } from './own-note.ts';
import { openOwnNote } from './own-note-dialog.ts';

/** A note in a list: its words, the reader's text on them, a link to their place, and a button that opens it. */
export function ownNoteItem(note: OwnNote): HTMLLIElement {
  const item = makeElement('li');
  const link = makeElement('a', words.inText);
  link.href = `${siteUrl(note.page)}#${note.part === 'title' ? 'title' : note.sentence}`;
  const said = makeElement('p', note.text);
  said.className = 'said';
  const foot = makeElement('p', `${words.onDay(note.modified.slice(0, 'YYYY-MM-DD'.length))} `);
  foot.className = 'meta';
  const open = makeButton(words.open, 'pill');
  open.setAttribute('aria-label', words.openNamed(note.exact));
  open.addEventListener('click', () => openOwnNote(note));
  foot.append(link, open);
  item.append(makeElement('blockquote', note.exact), ...(note.text === '' ? [] : [said]), foot);
  return item;
}
