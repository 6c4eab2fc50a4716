/**
 * No wrong anchor, ever. Texts and quotations are changed at random. Then a quotation is found on the same words as
 * before, or it is refused. Every word of a text has an identity of its own, which it keeps when the text changes: two
 * words of the same spelling are not the same word.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotation, type Quotation } from './quotations.ts';
import { realign } from './realign.ts';
import { editionFiles, sampleText } from '../testing/edition-files.ts';
import { annotationFile } from '../testing/annotation-file.ts';
import { problemsIn } from '../testing/problem-of.ts';

const SEEDS = 1_200;

interface Word {
  readonly id: number;
  readonly text: string;
}

/**
 * Few words, so that the same ones meet again and again; with quotes, dashes, hyphens, Chinese and its punctuation, and
 * composed letters.
 */
const VOCABULARY = [
  'data',
  'users’',
  "users'",
  'the',
  'a',
  'of',
  'cyberspace',
  'well-being',
  'co–operate',
  'café',
  'cafe\u0301',
  '“free”',
  '"free"',
  '网络',
  '空间，',
  '命运；',
  '《倡议》',
  '、',
  'rights;',
  '(norms)',
  'Data',
];
const SWAPS: Readonly<Record<string, string>> = {
  '’': "'",
  "'": '’',
  '“': '"',
  '”': '"',
  '"': '“',
  '–': '-',
  '-': '–',
  '，': ',',
  '；': ';',
  '《': '«',
  '、': ',',
};

/**
 * In texts that change, no word of the vocabulary ends a sentence, so that sentences are long: if one of two short
 * equal sentences is removed, nobody can say which one it was.
 */
const sentence = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 3, maxLength: 12 });
const sample = fc.record({
  sentences: fc.array(sentence, { minLength: 2, maxLength: 4 }),
  at: fc.nat(),
  length: fc.nat(4),
  choice: fc.nat(),
  word: fc.constantFrom(...VOCABULARY),
});
type Sample = typeof sample extends fc.Arbitrary<infer Value> ? Value : never;

/** Changes a text at a sentence and a word of it, in one of two ways. */
type Mutation = (sentences: Words, sentence: number, word: number, fresh: string, isFirstWay: boolean) => Words;
type Words = readonly (readonly Word[])[];
let count = 0;
const newWord = (text: string): Word => ({ id: (count += 1), text });
const copyOf = (words: readonly Word[] = []) => words.map(({ text }) => newWord(text));
const inSentence =
  (change: (words: readonly Word[], at: number, fresh: string) => readonly Word[]): Mutation =>
  (sentences, sentence, word, text) =>
    sentences.map((words, index) => (index === sentence ? change(words, word, text) : words));
const swapped = <Item>(items: readonly Item[], at: number) => [
  ...items.slice(0, at),
  ...items.slice(at, at + 2).toReversed(),
  ...items.slice(at + 2),
];
const otherForm = (text: string) => (text.normalize('NFC') === text ? text.normalize('NFD') : text.normalize('NFC'));

/** Possible changes of a base text. */
const TEXT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a word is deleted': inSentence((words, at) => words.toSpliced(at, 1)),
  'words are deleted': inSentence((words, at) => words.toSpliced(at, 3)),
  'a word is reworded': inSentence((words, at, text) => words.with(at, newWord(text))),
  'a word is replaced by one of its length': inSentence((words, at) =>
    words.with(at, newWord('x'.repeat(words[at]?.text.length ?? 1))),
  ),
  'a word is put in': inSentence((words, at, text) => words.toSpliced(at, 0, newWord(text))),
  'two words are swapped': inSentence(swapped),
  'two sentences are swapped': (sentences, sentence) => swapped(sentences, sentence),
  'a sentence is deleted': (sentences, sentence) => sentences.toSpliced(sentence, 1),
  'a sentence is doubled': (sentences, sentence, _word, _text, isBefore) =>
    sentences.toSpliced(isBefore ? sentence : sentence + 1, 0, copyOf(sentences[sentence])),
  'the same words stand earlier': (sentences, sentence) => [copyOf(sentences[sentence]), ...sentences],
  'the normalisation form is another': (sentences) =>
    sentences.map((words) => words.map((word) => ({ ...word, text: otherForm(word.text) }))),
  'quotes, dashes and punctuation are others': inSentence((words) =>
    words.map((word) => ({ ...word, text: reSigned(word.text) })),
  ),
};

/** Possible changes of a quotation. */
const QUOTATION_MUTATIONS: Readonly<Record<string, (exact: string, choice: number, word: string) => string>> = {
  'a word is left out': (exact, choice) =>
    exact
      .split(' ')
      .toSpliced(choice % exact.split(' ').length, 1)
      .join(' '),
  'a word is reworded': (exact, choice, word) =>
    exact
      .split(' ')
      .with(choice % exact.split(' ').length, word)
      .join(' '),
  'two words are swapped': (exact) => exact.split(' ').toReversed().join(' '),
  'a letter is replaced by another': (exact, choice) =>
    `${exact.slice(0, choice % exact.length)}x${exact.slice((choice % exact.length) + 1)}`,
  'the last letter is missing': (exact) => exact.slice(0, -1),
  'the first letter is missing': (exact) => exact.slice(1),
  'the normalisation form is another': (exact) =>
    exact.normalize('NFD') === exact ? exact.normalize('NFC') : exact.normalize('NFD'),
  'quotes, dashes and punctuation are others': reSigned,
  'letters are of another case': (exact) => (exact === exact.toUpperCase() ? exact.toLowerCase() : exact.toUpperCase()),
};

test.each(Object.entries(TEXT_MUTATIONS))(
  'when in the text %s, a quotation is found on its own words or refused',
  (_name, mutate) => {
    let right = 0;
    fc.assert(
      fc.property(sample, (value) => {
        const { sentences, quoted, quotation } = drawn(value);
        const sentence = value.choice % sentences.length;
        const changed = mutate(
          sentences,
          sentence,
          value.choice % (sentences[sentence]?.length ?? 1),
          value.word,
          value.choice % 2 === 0,
        );
        fc.pre(textOf(changed) !== textOf(sentences));
        const result = realign(quotation, textOf(sentences), textOf(changed), 'en');
        if (result.outcome !== 'kept') return;
        right += 1;
        const { range } = result;
        expect(textOf(changed).slice(range.start, range.end).replaceAll('\n', ' ')).toBe(quotation.exact);
        const isRight = (words: Words) =>
          wordsIn(words, range)
            .map(({ id }) => id)
            .join() === quoted.map(({ id }) => id).join();
        expect(isRight(changed) || historiesOf(sentences, mutate, value.word, textOf(changed)).some(isRight)).toBe(
          true,
        );
      }),
      { numRuns: SEEDS },
    );
    // A suite in which everything is refused would prove nothing.
    expect(right).toBeGreaterThan(SEEDS / 20);
  },
);

/**
 * Every place where a change of this kind would have produced this same text: if one of two equal adjacent sentences is
 * removed, nobody can say which one it was.
 */
function historiesOf(sentences: Words, mutate: Mutation, word: string, text: string): readonly Words[] {
  return sentences
    .flatMap((words, sentence) =>
      [...words, undefined].flatMap((_, at) => [true, false].map((way) => mutate(sentences, sentence, at, word, way))),
    )
    .filter((changed) => textOf(changed) === text);
}

test.each(Object.entries(QUOTATION_MUTATIONS))(
  'when in the quotation %s, it is found on the words that it has, or not at all',
  (_name, mutate) => {
    fc.assert(
      fc.property(sample, (value) => {
        const { sentences, quotation } = drawn(value);
        const text = textOf(sentences);
        const exact = mutate(quotation.exact, value.choice, value.word);
        const found = findQuotation({ ...quotation, exact }, text);
        // It is found letter for letter and in whole words, or not at all.
        for (const range of found) {
          expect(text.slice(range.start, range.end).replaceAll(/\s+/gu, ' ')).toBe(
            exact.trim().replaceAll(/\s+/gu, ' '),
          );
          const words = wordsIn(sentences, range);
          if (words.every(({ text: word }) => /^[\p{L}\p{M}]+$/u.test(word) && !/\p{Script=Han}/u.test(word)))
            expect(words.map((word) => word.text).join(' ')).toBe(exact.trim());
        }
      }),
      { numRuns: SEEDS },
    );
  },
);

test('in a whole edition a changed text is refused until it is locked on purpose, whatever is anchored on it', () => {
  const path = 'text/proposal-02.mdx';
  const lock = sampleText('text/sentences.lock.json');
  const words = sampleText(path).split(' ');
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('delete', 'double', 'swap', 'reword'), (choice, change) => {
      // After the fields and before the end of the base text.
      const at = 12 + (choice % (words.length - 16));
      const word = words[at] ?? '';
      const changed = {
        delete: words.toSpliced(at, 1),
        double: words.toSpliced(at, 0, word),
        swap: words.toSpliced(at, 2, words[at + 1] ?? '', word),
        reword: words.with(at, `${word}x`),
      }[change];
      if (
        changed
          .join(' ')
          .split('\n')
          .map((line) => line.trim())
          .join(' ') ===
        words
          .join(' ')
          .split('\n')
          .map((line) => line.trim())
          .join(' ')
      )
        return;
      const files = editionFiles({
        [path]: changed.join(' '),
        'text/sentences.lock.json': lock,
        'annotations/proposal-02/new.md': annotationFile('quote: two Witnesses\nkind: context'),
      });
      expect(problemsIn(files).map(({ rule }) => rule)).toContain('changed-base-text');
    }),
    { numRuns: 60 },
  );
});

interface Drawn {
  readonly sentences: Words;
  readonly quoted: readonly Word[];
  readonly quotation: Quotation;
}

/** A text, and a quotation of some of its words that matches nothing else in it. */
function drawn({ sentences: texts, at, length }: Sample): Drawn {
  count = 0;
  const sentences = texts.map((words) => words.map(newWord));
  const words = sentences.flat();
  const first = at % words.length;
  const quoted = words.slice(first, first + length + 1);
  const text = textOf(sentences);
  const start = words.slice(0, first).reduce((sum, word) => sum + word.text.length + 1, 0);
  const exact = textOf([quoted]);
  const before = words.slice(0, first).map((word) => word.text);
  const candidates: Quotation[] = [
    { exact },
    ...before.map((_, index) => ({ exact, before: before.slice(before.length - 1 - index).join(' ') })),
  ];
  const quotation = candidates.find((candidate) => {
    const found = findQuotation(candidate, text);
    return found.length === 1 && found[0]?.start === start;
  });
  fc.pre(quotation !== undefined);
  return { sentences, quoted, quotation };
}

/** Each sentence is a paragraph, so that its end does not depend on its words. */
function textOf(sentences: Words): string {
  return sentences
    .filter((words) => words.length > 0)
    .map((words) => words.map(({ text }) => text).join(' '))
    .join('\n');
}

/** The words that a range of the text touches. */
function wordsIn(sentences: Words, { start, end }: { readonly start: number; readonly end: number }): readonly Word[] {
  let offset = 0;
  return sentences.flat().filter(({ text }) => {
    const from = offset;
    offset += text.length + 1;
    return from < end && from + text.length > start;
  });
}

function reSigned(words: string): string {
  return [...words].map((sign) => SWAPS[sign] ?? sign).join('');
}
