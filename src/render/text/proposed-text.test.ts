import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { proposedTextView } from './proposed-text.ts';

const wording = (fields: string) => annotationFile(`kind: wording\nbasis: conjecture\n${fields}`);

function proposed(files: Readonly<Record<string, string>>) {
  const passage = editionWith(files).passages.find(({ id }) => id === 'proposal-01');
  if (passage === undefined) throw new Error('The sample has no proposal-01.');
  return proposedTextView(passage);
}

test('published words are struck out beside the reading', () => {
  const view = proposed({
    'annotations/proposal-01/a.md': wording('quote: by Jury\nreading: by a jury\neffect: synonym\nconfidence: low'),
  });
  expect(view?.paragraphs.join('')).toContain('<del>by Jury</del> <ins>by a jury</ins>');
});

test('missing words are inserted in their place, and nothing is struck out', () => {
  const view = proposed({
    'annotations/proposal-01/a.md': wording(
      'quote: by Jury\ninsert: after\nreading: of peers\neffect: omission\nconfidence: low',
    ),
  });
  expect(view?.paragraphs.join('')).toContain('by Jury <ins>of peers</ins>');
  expect(view?.paragraphs.join('')).not.toContain('<del>');
});

test('a crux is between daggers, whatever is guessed', () => {
  const view = proposed({
    'annotations/proposal-01/a.md': wording(
      'quote: by Jury\nreading: by a jury\neffect: likely-error\nconfidence: low\ncrux: true',
    ),
  });
  expect(view?.paragraphs.join('')).toContain('†by Jury†');
  expect(view?.paragraphs.join('')).not.toContain('by a jury');
});

test('of two readings that overlap the wider is shown, once', () => {
  const view = proposed({
    'annotations/proposal-01/a.md': wording('quote: by Jury\nreading: by a jury\neffect: synonym\nconfidence: low'),
    'annotations/proposal-01/b.md': wording('quote: Jury\nreading: jurors\neffect: synonym\nconfidence: low'),
  });
  expect(view?.paragraphs.join('')).toContain('<ins>by a jury</ins>');
  expect(view?.paragraphs.join('')).not.toContain('jurors');
});

test('a passage without readings has no such view', () => {
  expect(proposed({})).toBeUndefined();
});
