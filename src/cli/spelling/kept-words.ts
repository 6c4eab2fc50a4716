/** Words that the dictionary has, kept between commands: reading it takes longer than reading the whole edition. */
import { keptFile } from '../../edition/read/kept-file.ts';

const FILE = '.cache/words';
/** Files that decide which words are right. */
const DECIDED_BY = ['src/edition/prose/dictionary-speller.ts', 'package-lock.json'];

/** The beginning of a line. */
const [RIGHT, WRONG] = ['+', '-'];

export interface KeptWords {
  /** Whether the dictionary has a word; code that looks one up adds it. */
  readonly words: Map<string, boolean>;
  /** Saves the added words. */
  readonly keep: () => void;
}

/** @param path of the file; if it cannot be read or written, every word is looked up again */
export function keptWords(path = FILE): KeptWords {
  const { lines, keep } = keptFile(path, DECIDED_BY);
  const words = new Map(lines.map((line) => [line.slice(1), line.startsWith(RIGHT)] as const));
  const before = words.size;
  return {
    words,
    keep() {
      if (words.size > before) keep([...words].map(([word, isRight]) => (isRight ? RIGHT : WRONG) + word));
    },
  };
}
