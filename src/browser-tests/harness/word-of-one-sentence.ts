import type { EditionJson } from '../../exports/edition-json-schema.ts';
import { required } from '../../browser/page-types.ts';

/**
 * The longest word that is in only one sentence of the text and in no thing that has a page of its own, together with
 * that sentence: the search finds that sentence first.
 */
export function wordOfOneSentence({ passages, ...others }: EditionJson): {
  readonly word: string;
  readonly url: string;
  readonly text: string;
} {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const words = sentences
    .flatMap(({ text, url }) => (text.match(/\b[a-z]{5,}\b/gu) ?? []).map((word) => ({ word, url, text })))
    .toSorted((a, b) => b.word.length - a.word.length);
  const stem = (word: string) => word.slice(0, 5);
  const { terms, bodies, instruments, timeline } = others;
  const titles = passages.map(({ title }) => title);
  const elsewhere = JSON.stringify([titles, terms, bodies, instruments, timeline]).toLowerCase();
  return required(
    words.find(
      ({ word }) =>
        words.filter((other) => stem(other.word) === stem(word)).length === 1 && !elsewhere.includes(stem(word)),
    ),
  );
}
