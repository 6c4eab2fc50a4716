/**
 * Spelling, beside the page: reading the dictionary takes a phone seconds, and nobody should wait for it while typing.
 */
import { dictionarySpellers } from '../../edition/prose/dictionary-speller.ts';
import type { Speller } from '../../edition/prose/speller.ts';
import type { JudgedWord, SpellingQuestion } from './spelling-question.ts';

let spellers: Promise<() => Speller> | undefined;

// The type of a worker's own global object is not among those of pages.
const self = globalThis as unknown as {
  onmessage: (event: MessageEvent<SpellingQuestion>) => void;
  postMessage: (answer: readonly JudgedWord[] | undefined) => void;
};

self.onmessage = ({ data }) => {
  if ('dictionary' in data) spellers = load(data);
  else void answer(data.words);
};

async function load({ dictionary, words, texts }: Extract<SpellingQuestion, { readonly dictionary: string }>) {
  const response = await fetch(dictionary);
  if (!response.ok) throw new Error(`${dictionary}: ${response.status}`);
  const files = (await response.json()) as { readonly aff: string; readonly dic: string };
  return dictionarySpellers(files, new Set(words), () => texts);
}

/** Nothing if there is no dictionary. */
async function answer(words: readonly string[]): Promise<void> {
  try {
    const speller = (await spellers)?.();
    self.postMessage(
      speller &&
        words.map((word) => {
          const isRight = speller.isRight(word);
          return { word, isRight, near: isRight ? undefined : speller.suggest(word) };
        }),
    );
  } catch {
    self.postMessage(undefined);
  }
}
