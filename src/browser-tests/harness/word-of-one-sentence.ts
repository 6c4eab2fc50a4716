import type { EditionJson } from '../../exports/edition-json-schema.ts';
import { required } from '../../browser/page-types.ts';

/**
 * A long word that stands in one sentence of the text only, in no title and in no name of a term; with that sentence.
 */
export function wordOfOneSentence({ passages, terms }: EditionJson): {
  readonly word: string;
  readonly url: string;
  readonly text: string;
} {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const words = sentences.flatMap(({ text, url }) =>
    (text.match(/\b[a-z]{8,}\b/gu) ?? []).map((word) => ({ word, url, text })),
  );
  const stem = (word: string) => word.slice(0, 6);
  const names = [
    ...passages.map(({ title }) => title),
    ...terms.map(({ label, aliases }) => [label, ...aliases].join(' ')),
  ];
  const elsewhere = names.join(' ').toLowerCase();
  return required(
    words.find(
      ({ word }) =>
        words.filter((other) => stem(other.word) === stem(word)).length === 1 && !elsewhere.includes(stem(word)),
    ),
  );
}
