/** Everything that has an address in the edition has a citation, and none loses the lines that belong to it. */
import { expect, test } from 'vitest';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../edition/kinds.ts';
import { contentEdition } from '../edition/testing/content-edition.ts';
import { annotationUrl, noteId } from '../urls.ts';
import { BASIS_WORDS } from '../words/vocabulary.ts';
import { citePages } from './cite-pages.ts';

const edition = contentEdition();
const pages = citePages(edition, '1.0.0');
const all = pages.flatMap(({ cited }) => cited);

test('every passage, title, sentence, annotation and entry is cited, each once', () => {
  const { passages, annotations, goals } = edition;
  // Sources are works that are cited.
  const others: readonly EntryKind[] = ['passage', 'annotation', 'source'];
  const kinds = ENTRY_KINDS.filter((kind) => !others.includes(kind));
  const entries = [...kinds.map((kind) => edition[KINDS[kind].list]), ...goals.map(({ targets }) => targets)].flat();
  const sentences = passages.flatMap((passage) => passage.sentences);
  expect(all.length).toBe(2 + 2 * passages.length + sentences.length + annotations.length + entries.length);
  expect(new Set(all.map(({ item }) => item.id)).size).toBe(all.length);
  for (const { cited } of pages) expect(new Set(cited.map(({ id }) => id)).size).toBe(cited.length);
});

test('a sentence has every reading that a note on its words has', () => {
  const wordings = edition.annotations.filter(({ kind }) => kind === 'wording');
  expect(wordings.length).toBeGreaterThan(0);
  for (const note of wordings) {
    if (note.kind !== 'wording' || note.anchor.scope !== 'phrase') continue;
    const { anchor } = note;
    const page = pages.find(({ cited }) =>
      cited.some(({ id, url }) => id === noteId(note) && url === annotationUrl(note)),
    );
    const places = anchor.part === 'title' ? ['title'] : anchor.sentences.map(({ id }) => id as string);
    for (const id of [...places, 'text']) {
      const lines = page?.cited.find((cited) => cited.id === id)?.lines ?? [];
      const line = lines.find(({ url }) => url === annotationUrl(note));
      expect(line?.words, `${note.id} at ${id}`).toContain(BASIS_WORDS[note.basis]);
    }
  }
});

test('the text is its publisher’s, an annotation its author’s, an entry the editors’', () => {
  const { info, annotations } = edition;
  for (const { id, work, item, url } of all) {
    const note = annotations.find((one) => annotationUrl(one) === url);
    const author = work !== undefined || id === 'text' ? info.issuer : (note?.by ?? info.editors).name;
    expect(item.author, item.id).toEqual([{ literal: author }]);
    expect(item.genre, item.id).toBe(work !== undefined || id === 'text' ? info.textStatus : undefined);
  }
});
