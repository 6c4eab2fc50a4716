/** Sentences as somebody may quote them: with readings of other texts, and with slips that nobody else has. */
import type { KnownReading, TextToCheck } from '../anchor/quoted-text.ts';

/** A slip: the word at a place is dropped or replaced, or another is put before it. */
export interface Slip {
  readonly how: 'drop' | 'replace' | 'add';
  /** Which of the words that belong to no reading, as a share of them: from 0 to 1, 1 excluded. */
  readonly where: number;
  readonly word: string;
}

/** The readings of one sentence, such that no two of them are at the same place. */
export function readingsOf(
  { passages, readings }: TextToCheck,
  passage: number,
  sentence: { readonly start: number; readonly end: number },
  isChosen: (index: number) => boolean,
): readonly KnownReading[] {
  const { text = '' } = passages[passage] ?? {};
  const isWhole = ({ start, end }: KnownReading) => text.slice(start, end) === text.slice(sentence.start, sentence.end);
  const here = readings.filter(
    (one) =>
      one.passage === passage &&
      one.part === 'text' &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      !one.reading.includes('…') &&
      !isWhole(one),
  );
  return here
    .filter((_, index) => isChosen(index))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((one, index, all) => all.slice(0, index).every(({ end }) => end < one.start));
}

/** The words of the sentence with these readings and slips, of which none touches a reading. */
export function quotedWith(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  readings: readonly KnownReading[],
  slips: readonly Slip[],
): readonly string[] {
  const words: { readonly word: string; readonly isOwn: boolean }[] = [];
  const add = (some: string, isOwn: boolean) => {
    for (const word of some.split(/\s+/u)) if (word !== '') words.push({ word, isOwn });
  };
  let at = sentence.start;
  for (const { start, end, reading } of readings) {
    add(text.slice(at, start), true);
    add(reading, false);
    at = end;
  }
  add(text.slice(at, sentence.end), true);
  for (const { how, where, word } of slips) {
    // A word dropped at an end is a shorter quotation, not another.
    const own = words.flatMap(({ isOwn }, index) => (isOwn && index > 0 && index < words.length - 1 ? [index] : []));
    const index = own[Math.floor(where * own.length)];
    if (index === undefined || words[index]?.word.toLowerCase() === word) continue;
    words.splice(index, how === 'add' ? 0 : 1, ...(how === 'drop' ? [] : [{ word, isOwn: true }]));
  }
  return words.map(({ word }) => word);
}
