/** Notes in a sheet at the window's lower edge, while their words stay in view above it. */
import { sheetWords } from '../../words/sheet.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { openSheet, prepareSheet, type SheetPage } from './bottom-sheet.ts';
import { letterFor } from './notes-at.ts';

export interface ShownNotes {
  /** Several if marks overlap: the reader chooses. */
  readonly notes: readonly HTMLElement[];
  /** The pressed element; the focus returns to it. */
  readonly from: HTMLElement;
  /** A reference with the same words. */
  readonly also?: HTMLAnchorElement | undefined;
  /** The notes of the passage, in order. */
  readonly all: readonly HTMLElement[];
  /** Lights the words of notes. */
  readonly light: (notes: readonly HTMLElement[]) => void;
}

export function showNotes(shown: ShownNotes): void {
  const [note, another] = shown.notes;
  if (note === undefined) return;
  const page = another === undefined && shown.also === undefined ? pageOf(note, shown) : choiceOf(shown);
  openSheet(page, { from: shown.from, closed: () => shown.light([]) });
}

function pageOf(note: HTMLElement, shown: ShownNotes): SheetPage {
  const all = shown.all.filter((one) => isOffered(one) || one === note);
  const index = all.indexOf(note);
  const step = (other: HTMLElement | undefined) =>
    other === undefined ? undefined : { label: letterOf(other), page: () => pageOf(other, shown) };
  return {
    label: sheetWords.note(letterOf(note), index + 1, all.length),
    content: [contentOf(note)],
    words: wordsOf(note),
    shown: () => shown.light([note]),
    previous: step(all[index - 1]),
    next: step(all[index + 1]),
    id: note.id,
  };
}

/** If marks overlap, the notes on the pressed words. */
function choiceOf(shown: ShownNotes): SheetPage {
  return {
    label: sheetWords.choice(shown.notes.length),
    content: [choiceList(shown)],
    words: shown.from,
    shown: () => shown.light(shown.notes),
  };
}

/** The notes as a list of buttons, each of which shows its note. */
export function choiceList(shown: ShownNotes): HTMLElement {
  const list = makeElement('ul');
  list.className = 'note-choice';
  list.append(
    ...shown.notes.map((note) => {
      const item = makeElement('li');
      const button = makeButton(`${letterOf(note)} `);
      button.append(...(note.querySelector('h3')?.cloneNode(true).childNodes ?? []));
      button.addEventListener('click', () => openSheet(pageOf(note, shown)));
      item.append(button);
      return item;
    }),
  );
  if (shown.also !== undefined) {
    const item = makeElement('li');
    const { href, className } = shown.also;
    item.append(Object.assign(makeElement('a', shown.also.textContent), { href, className }));
    list.append(item);
  }
  return list;
}

/** Makes the sheet before the first tap. */
export function prepareNotes(): void {
  prepareSheet();
}

function contentOf(note: HTMLElement): Node {
  const copy = makeElement('div');
  copy.className = 'note';
  const article = note.querySelector('article')?.cloneNode(true);
  if (article instanceof Element) {
    for (const part of article.querySelectorAll('[id]')) part.removeAttribute('id');
    copy.append(article);
  }
  // The page does not wait for this, and does without it if there is no network.
  void import('../citing/offer-note-citation.ts')
    .then(({ offerNoteCitation }) => offerNoteCitation(copy, note))
    .catch(() => undefined);
  return copy;
}

/** The letter of a note ends its words; if it is hidden, the words remain. */
function wordsOf(note: HTMLElement): Element | undefined {
  const letter = letterFor(note);
  if (letter?.checkVisibility() === true) return letter;
  if (isTextAlone()) return letter?.closest('.s, h1, h2') ?? undefined;
  return note.closest('reading-page')?.querySelector(`mark[data-n~="${letterOf(note)}"]`) ?? undefined;
}

function isOffered(note: HTMLElement): boolean {
  return isTextAlone() || letterFor(note)?.checkVisibility() === true;
}

/** In the text alone no letter is shown, and every note can be asked for. */
function isTextAlone(): boolean {
  return document.documentElement.dataset['depth'] === 'text';
}

function letterOf({ dataset }: HTMLElement): string {
  return dataset['n'] ?? '';
}
