/** Marks, in the text of a passage, the words of the reader's own notes. */
import { PrintedWords } from '../selection/printed-words.ts';
import type { OwnNote } from './own-note.ts';
import { placeOwnNote } from './place-own-note.ts';

/** Of the title and of the text, in an element with the attributes of `reading-text`. */
const ROOTS = { title: 'h1, h2', text: '.base' };

/**
 * @param text a `reading-text` of this page, or of another that was only read
 * @returns the notes whose words are no longer there, or could be several
 */
export function notesWithoutPlace(text: Element | null, notes: readonly OwnNote[]): readonly OwnNote[] {
  return notes.filter((note) => rangeOf(text, note) === undefined);
}

/**
 * Removes earlier marks and sets new ones.
 * @returns the notes that have no place
 */
export function markOwnNotes(text: Element, notes: readonly OwnNote[]): readonly OwnNote[] {
  for (const mark of text.querySelectorAll('mark.own')) mark.replaceWith(...mark.childNodes);
  text.normalize();
  return notes.filter((note) => {
    const range = rangeOf(text, note);
    if (range !== undefined) for (const node of textsIn(range)) wrap(node, note.id);
    return range === undefined;
  });
}

function rangeOf(text: Element | null, note: OwnNote): Range | undefined {
  for (const root of text?.querySelectorAll(ROOTS[note.part]) ?? []) {
    const words = new PrintedWords(root);
    const place = placeOwnNote(note, words.text);
    if (place !== undefined) return words.rangeOf(place);
  }
  return undefined;
}

/** The text nodes of a range, cut at its ends, without numbers and letters between the words. */
function textsIn(range: Range): readonly Text[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  // A walker does not return its own root, and the range may be in one text node.
  const root = commonAncestorContainer instanceof Text ? commonAncestorContainer.parentNode : commonAncestorContainer;
  if (root === null) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (range.intersectsNode(node) && !PrintedWords.isApart(node)) all.push(node as Text);
  return all.flatMap((node) => {
    const end = node === endContainer ? endOffset : node.length;
    const start = node === startContainer ? startOffset : 0;
    if (start >= end || node.data.slice(start, end).trim() === '') return [];
    if (end < node.length) node.splitText(end);
    return [start > 0 ? node.splitText(start) : node];
  });
}

function wrap(node: Text, id: string): void {
  const mark = document.createElement('mark');
  mark.className = 'own';
  mark.dataset['own'] = id;
  node.replaceWith(mark);
  mark.append(node);
}
