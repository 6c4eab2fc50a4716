/** An edition as large as one may become, generated: the same every time. */
import type { Edition } from '../../edition/edition.ts';
import { editionWith } from '../../edition/testing/edition-files.ts';

const PASSAGES = 1000;
const ANNOTATIONS = 10_000;
const TERMS = 300;
/**
 * Number of different words. As in a language, the second is half as frequent as the first, the third a third as
 * frequent.
 */
const WORDS = 15_000;

/** @param words of a language, the more frequent first; missing ones are made of syllables */
export function largeEdition(words: readonly string[]): Edition {
  const random = numbers(1);
  const all = Array.from({ length: WORDS }, (_, index) => words[index] ?? madeWord(index));
  const word = () => all[Math.floor(WORDS ** random()) - 1] ?? 'the';
  const sentence = (length: number) => {
    const line = Array.from({ length }, word).join(' ');
    return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
  };
  const id = (number: number) => `proposal-${String(number).padStart(2, '0')}`;
  const files: Record<string, string> = {};
  for (let number = 1; number <= PASSAGES; number += 1) {
    // The sample's own two sections stay, because other files refer to them.
    if (number > 2)
      files[`text/${id(number)}.mdx`] =
        `---\ntitle: "${sentence(7).slice(0, -1)}"\nchapter: 1\nsources: [{ source: parchment, at: sheet ${number} }]\n---\n\n<BaseText>\n\n${sentence(22)} ${sentence(26)}\n\n</BaseText>\n\n## In brief\n\n${sentence(20)}\n`;
  }
  for (let number = 1; number <= ANNOTATIONS; number += 1) {
    const kind = number % 2 === 0 ? 'context' : 'since';
    files[`annotations/${id(3 + (number % (PASSAGES - 2)))}/note-${number}.md`] =
      `---\nkind: ${kind}\nby: clerk\ndate: 2026-01-02\nsources: [{ source: parchment, at: line ${number} }]\n---\n${sentence(16)} ${sentence(18)} ${sentence(14)}\n`;
  }
  for (let number = 1; number <= TERMS; number += 1) {
    files[`glossary/term-${number}.md`] =
      `---\nlabel: "${all[WORDS - number] ?? ''} ${number}"\nalso: ["${word()} ${word()}", "${word()} ${word()}"]\nsources: [{ source: parchment, at: line ${number} }]\n---\n${sentence(20)} ${sentence(20)}\n`;
  }
  return editionWith(files);
}

/** A word unlike any other: its number, written in syllables. */
function madeWord(index: number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  let word = '';
  for (let rest = index + 20; rest > 0; rest = Math.floor(rest / 70))
    word += `${consonants[rest % 14] ?? ''}${vowels[Math.floor(rest / 14) % 5] ?? ''}`;
  return `${word}n`;
}

/** Numbers from 0 to 1 that are determined by the first. Source: the constants of ANSI C. */
function numbers(first: number): () => number {
  let state = first;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}
