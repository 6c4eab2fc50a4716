import { expect, test } from 'vitest';
import { annotationFile } from '../testing/annotation-file.ts';
import { editionFiles } from '../testing/edition-files.ts';
import { problemsIn } from '../testing/problem-of.ts';

const found = (reading: string) =>
  problemsIn(
    editionFiles({
      'annotations/proposal-01/new.md': annotationFile(
        `quote: by Jury\nkind: wording\nreading: ${reading}\neffect: synonym\nbasis: conjecture\nconfidence: low\n`,
      ),
    }),
  ).map(({ rule, sentence }) => [rule, sentence]);

test.each(['by Jury', '“By jury”', 'by  Jury.'])('a reading with the words of the text is reported: %s', (reading) => {
  expect(found(reading)).toEqual([['malformed-field', `The reading “${reading}” has the words of the text itself`]]);
});

test('other words are a reading', () => {
  expect(found('by a jury')).toEqual([]);
});
