import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { passageTextView, sentenceAt } from './passage-text.ts';

const [passage] = editionWith().passages;
if (passage === undefined) throw new Error('The sample has no passage.');
const view = passageTextView(passage);

test('a sentence of the file is that of the base text', () => {
  expect(view.sentences.map(({ number, text }) => sentenceAt(view, number, text))).toEqual(view.sentences);
});

test.each([
  ['after the last', view.sentences.length + 1, 'Words.'],
  ['with other words', 1, 'Words.'],
  ['at no number', Number.NaN, view.sentences[0]?.text ?? ''],
])('a sentence %s stops the page', (_name, number, words) => {
  expect(() => sentenceAt(view, number, words)).toThrow(/differs from that of the base text/u);
});
