import { expect, test } from 'vitest';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { sampleView } from './sample-view.ts';

const LONG =
  'The clause follows the English law of treason, under which no one was convicted on the word of one witness. ';
/** Without the one note of the sample edition that explains. */
const WITHOUT = { 'annotations/chapter-1/inferior.md': undefined };
const note = (quote: string, kind: string, prose: string) => annotationFile(`quote: ${quote}\nkind: ${kind}`, prose);

test('the sample is the explaining note that takes the least space, with its words marked', () => {
  const sample = sampleView(
    editionWith({
      'annotations/proposal-02/overt.md': note('open Court', 'context', LONG.repeat(2)),
      'annotations/proposal-02/levying.md': note('levying War', 'context', `${LONG}Its *source* is old.`),
      'annotations/proposal-01/jury.md': note('by Jury', 'since', LONG),
    }),
  );
  expect(sample).toMatchObject({
    sentence: 'Treason shall consist only in <mark>levying War</mark>, or in giving Aid and Comfort.',
    lemma: 'levying War',
    place: 'Section 2, sentence 1',
    html: `${LONG}Its <em>source</em> is old.`,
  });
});

test('if no note explains, another is the sample', () => {
  const sample = sampleView(
    editionWith({ ...WITHOUT, 'annotations/proposal-01/jury.md': note('by Jury', 'since', LONG.repeat(2)) }),
  );
  expect(sample).toMatchObject({ lemma: 'by Jury', kindLabel: 'Since' });
});

test('a very short note, or one that is on no words of one sentence, is never the sample', () => {
  expect(sampleView(editionWith(WITHOUT))).toBeUndefined();
});
