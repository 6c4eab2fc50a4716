import { expect, test } from 'vitest';
import { cutPassages } from '../text/cut-passages.ts';
import { readEntries } from '../read/entries.ts';
import { proposeAnchors } from './propose-anchors.ts';
import { editionFiles, only, sampleText } from '../testing/edition-files.ts';
import { annotationFile } from '../testing/annotation-file.ts';

const NOTE = 'annotations/proposal-02/new.md';

function proposalsFor(note: string, from: string, to: string) {
  const passagesOf = (text: string) => {
    const files = editionFiles({ 'text/proposal-02.mdx': text, [NOTE]: note });
    const entries = readEntries(files, '', []);
    return { entries, passages: cutPassages(entries, 'en', '', []) };
  };
  const text = sampleText('text/proposal-02.mdx');
  const [was, now] = [passagesOf(text), passagesOf(text.replace(from, to))];
  const annotations = was.entries.annotations.filter(({ path }) => path === NOTE);
  return proposeAnchors(annotations, was.passages, now.passages, () => note, 'en');
}

test('for reworded words the new words are proposed as quotation', () => {
  const note = annotationFile('quote: two Witnesses\nkind: context');
  expect(only(proposalsFor(note, 'two Witnesses', 'two honest Witnesses')).sentence).toBe(
    '“two Witnesses” has become “two honest Witnesses”',
  );
});

test('no letter of the file changes but those of the quotation', () => {
  const note = annotationFile('quote: "two Witnesses"   # remark\nkind: context');
  expect(only(proposalsFor(note, 'two Witnesses', 'two honest Witnesses')).text).toBe(
    note.replace('"two Witnesses"', 'two honest Witnesses'),
  );
});

test('words that now occur twice get their neighbours', () => {
  const note = annotationFile('quote: Aid and Comfort\nkind: context');
  const { text } = only(proposalsFor(note, 'The Congress shall', 'Aid and Comfort are Treason. The Congress shall'));
  expect(text).toBe(note.replace('Comfort\n', 'Comfort\nbefore: giving\n'));
});

test('neighbours that are no longer needed are removed', () => {
  const note = annotationFile('quote: Treason\nbefore: Punishment of\nkind: context');
  const { text } = only(proposalsFor(note, 'Punishment of Treason', 'Punishment of high Treason or worse'));
  expect(text).toBe(note.replace('before: Punishment of', 'before: high'));
});

test('parts of a broken lemma are followed one by one', () => {
  const note = annotationFile('quote: [levying War, Aid and Comfort]\nkind: context');
  expect(only(proposalsFor(note, 'levying War', 'levying open War')).text).toBe(
    note.replace('[levying War, Aid and Comfort]', '[levying open War, Aid and Comfort]'),
  );
});

test('a changed sentence asks for a second reading if the words have stayed', () => {
  expect(
    only(proposalsFor(annotationFile('quote: open Court\nkind: context'), 'two Witnesses', 'three Witnesses')),
  ).toEqual({
    path: NOTE,
    sentence: 'The sentence of “open Court” has changed, but these words have not: read the note again',
    text: undefined,
  });
});

test('for words that are gone no text is proposed', () => {
  expect(
    only(
      proposalsFor(
        annotationFile('quote: two Witnesses\nkind: context'),
        'two Witnesses to the same overt Act',
        'an oath',
      ),
    ).text,
  ).toBeUndefined();
});

test('a change of another sentence asks for nothing', () => {
  expect(proposalsFor(annotationFile('quote: Punishment\nkind: context'), 'two Witnesses', 'three Witnesses')).toEqual(
    [],
  );
});
