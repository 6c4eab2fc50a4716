/** The reader's own notes on a page of the text: marks on their words, and a list at the end that opens them. */
import css from './own-notes.css?inline';
import { ownNoteWords as words } from '../../words/own-notes.ts';
import { siteUrl } from '../../site-files.ts';
import { adoptStyle } from '../dom/adopt-style.ts';
import { makeElement } from '../dom/make-element.ts';
import { publishedRange } from '../selection/published-range.ts';
import { selectedPlaces } from '../selection/selected-places.ts';
import { markOwnNotes } from './mark-own-notes.ts';
import type { OwnNote } from './own-note.ts';
import { openOwnNote } from './own-note-dialog.ts';
import { OWN_NOTES_CHANGED, readOwnNotes } from './own-note-store.ts';
import { ownNoteItem } from './own-note-item.ts';
import { wordsToFind } from './place-own-note.ts';

const TEXT = 'reading-text';
let isShowing = false;

/**
 * Shows them from now on, whatever changes.
 * @param pageOf returns the page that a text of this one belongs to
 * @param wanted a text on whose selected words a note is begun
 */
export function showOwnNotes(pageOf: (text: Element) => string, wanted?: Element): void {
  begin(pageOf);
  if (wanted !== undefined) noteSelection(wanted, pageOf(wanted));
}

function begin(pageOf: (text: Element) => string): void {
  if (isShowing) return;
  isShowing = true;
  adoptStyle(css);
  const show = () => drawNotes(pageOf);
  addEventListener(OWN_NOTES_CHANGED, show);
  // In another window.
  addEventListener('storage', show);
  document.addEventListener('click', clicked);
  show();
}

/** Opens the editor for the words that are selected in a text. */
function noteSelection(text: Element, page: string): void {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const place = selectedPlaces(publishedRange(selection.getRangeAt(0))).find((one) => one.text === text);
  const [first] = place?.parts ?? [];
  if (place === undefined || first === undefined) return;
  const { part, words: printed, stretch } = first;
  const sentence = part === 'title' ? '' : (place.sentences?.firstId ?? '');
  openOwnNote({ page, part, ...wordsToFind(printed.text, stretch), sentence });
}

function drawNotes(pageOf: (text: Element) => string): void {
  const all = readOwnNotes();
  const here = [...document.querySelectorAll(TEXT)].map((text) => {
    const notes = all.filter(({ page }) => page === pageOf(text));
    return { notes, lost: markOwnNotes(text, notes) };
  });
  const lost = new Set(here.flatMap((one) => one.lost));
  const placed = here.flatMap(({ notes }) => notes.filter((note) => !lost.has(note)));
  document.querySelector('section.own-notes')?.remove();
  if (placed.length + lost.size > 0) listNotes(placed, lost.size);
}

function listNotes(notes: readonly OwnNote[], lost: number): void {
  const section = makeElement('section');
  section.className = 'own-notes';
  section.setAttribute('aria-labelledby', 'own-notes-heading');
  const heading = makeElement('h2', words.here);
  heading.id = 'own-notes-heading';
  const list = makeElement('ol');
  list.append(...notes.map((note) => ownNoteItem(note)));
  const all = makeElement('a', words.all);
  all.href = siteUrl('own-notes/');
  const foot = makeElement('p', lost === 0 ? '' : `${words.lostHere(lost)} `);
  foot.className = 'meta';
  foot.append(all);
  section.append(heading, list, foot);
  const main = document.querySelector('main');
  const turn = main?.querySelector(':scope > nav.turn');
  if (turn) turn.before(section);
  else main?.append(section);
}

/** Marked words open their note, unless they are a link or words of the edition's own notes. */
function clicked({ target, defaultPrevented }: MouseEvent): void {
  const mark = target instanceof Element && !defaultPrevented ? target.closest<HTMLElement>('mark.own') : null;
  if (mark === null || getSelection()?.isCollapsed === false || mark.closest('a, mark[data-n]') !== null) return;
  const note = readOwnNotes().find(({ id }) => id === mark.dataset['own']);
  if (note !== undefined) openOwnNote(note);
}
