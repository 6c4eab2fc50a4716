import { expect, test } from 'vitest';
import { annotationFile } from '../edition/testing/annotation-file.ts';
import { editionWith } from '../edition/testing/edition-files.ts';
import { quoting } from './quoting.ts';

const CONJECTURE = 'kind: wording\neffect: synonym\nbasis: conjecture\nconfidence: low';
const OWN = CONJECTURE.replace('conjecture', 'internal') + '\nwitness: [parchment]';

test.each([
  ['quote: overt Act', OWN, 'reads “open deed” for “overt Act”'],
  ['sentence: s2', OWN, 'reads “open deed” for sentence 2'],
  ['sentence: s3', CONJECTURE, 'a conjecture, which no text has: “open deed” for sentence 3'],
  ['', OWN, 'reads “open deed” for the whole section'],
])('a caveat quotes only words of the text, and names a sentence or a passage: %s', (place, fields, says) => {
  const edition = editionWith({
    'annotations/proposal-02/reading.md': annotationFile(`${place}\n${fields}\nreading: open deed`.trim()),
  });
  const all = quoting(edition, '1.0.0').passages['proposal-02']?.readings.map((one) => one.says.split(': ').slice(1));
  expect(all?.map((words) => words.join(': '))).toContain(says);
});
