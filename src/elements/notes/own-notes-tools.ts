/** The buttons for all of a reader's own notes: export in two forms, import, delete. */
import { ownNoteWords as words } from '../../words/own-notes.ts';
import { siteUrl } from '../../site-files.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { saveFile } from '../dom/save-file.ts';
import type { OwnNote } from './own-note.ts';
import { deleteOwnNotes, readOwnNotes, saveOwnNotes } from './own-note-store.ts';
import { ownNotesMarkdown, type NamedPage } from './own-notes-markdown.ts';
import { fromWebAnnotations, toWebAnnotations } from './web-annotations.ts';

/** Bytes of a file that is read: as many as browsers let a site store. */
const LARGEST = 5_000_000;
const FILE = 'own-notes';

/**
 * @param label the name of an export
 * @param say reports the result to the reader
 */
export function ownNotesTools(
  notes: readonly OwnNote[],
  passages: readonly NamedPage[],
  label: string,
  say: (said: string) => void,
): readonly Element[] {
  const root = new URL(siteUrl(''), location.href).href;
  const ways = makeElement('p');
  ways.className = 'meta';
  if (notes.length > 0) {
    const markdown = makeButton(words.markdown, 'pill');
    const annotations = makeButton(words.webAnnotation, 'pill');
    markdown.addEventListener('click', () =>
      saveFile(`${FILE}.md`, 'text/markdown', ownNotesMarkdown(notes, passages, root, label)),
    );
    annotations.addEventListener('click', () =>
      saveFile(`${FILE}.jsonld`, 'application/ld+json', toWebAnnotations(notes, root, label)),
    );
    ways.append(markdown, annotations);
  }
  const file = makeElement('input');
  Object.assign(file, { type: 'file', accept: '.jsonld,.json,application/ld+json,application/json' });
  const labelled = makeElement('label', `${words.import} `);
  labelled.append(file);
  file.addEventListener('change', () => void importFile(file.files?.[0], root).then((said) => said && say(said)));
  ways.append(labelled);
  const about = makeElement('p', words.webAnnotationIs);
  about.className = 'meta';
  return [makeElement('h2', words.take), ways, about, ...(notes.length > 0 ? [deletion(notes.length, say)] : [])];
}

async function importFile(file: File | undefined, root: string): Promise<string | undefined> {
  if (file === undefined) return undefined;
  if (file.size > LARGEST) return words.tooLarge;
  let found;
  try {
    found = fromWebAnnotations(await file.text(), root);
  } catch {
    return words.noJson;
  }
  if (found.notes.length === 0) return words.noNotes;
  // A note that was changed here since it was exported is the newer one.
  const here = new Map(readOwnNotes().map((note) => [note.id, note.modified]));
  const newer = found.notes.filter(({ id, modified }) => modified >= (here.get(id) ?? ''));
  return saveOwnNotes(newer) ? words.imported(found.notes.length, found.others) : words.notImported;
}

/** Asks once more. */
function deletion(count: number, say: (said: string) => void): HTMLElement {
  const line = makeElement('p');
  line.className = 'meta';
  const ask = makeButton(words.deleteAll, 'pill');
  const [now, keep] = [makeButton(words.deleteNow, 'pill'), makeButton(words.keep, 'pill')];
  ask.addEventListener('click', () => {
    line.replaceChildren(words.deleteAllSure(count), now, keep);
    keep.focus();
  });
  keep.addEventListener('click', () => {
    line.replaceChildren(ask);
    ask.focus();
  });
  now.addEventListener('click', () => say(deleteOwnNotes() ? words.deleted : words.notDeleted));
  line.append(ask);
  return line;
}
