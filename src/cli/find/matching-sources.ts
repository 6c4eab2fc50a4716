/**
 * Sources by words of their titles, authors, publishers, years and names of files, in whatever way these were typed.
 */
import { shareOfDifference } from '../../edition/nearest.ts';
import type { CslItem } from '../../edition/sources.ts';

/** A wrongly typed word differs by no more than this share of its letters. */
const MOST_SLIPS = 0.34;
/** Only words of at least this many letters may be typed wrongly: shorter ones are similar to too many others. */
const FEWEST_LETTERS = 4;

export interface MatchingSources<Source> {
  /** The sources that have the most of the words, the best first. */
  readonly found: readonly Source[];
  /** Whether they have all words. */
  readonly hasAll: boolean;
}

/** @param words separated by spaces; without any, all sources match */
export function matchingSources<Source extends { readonly id: string; readonly csl: CslItem }>(
  words: string,
  sources: readonly Source[],
): MatchingSources<Source> {
  const wanted = wordsIn(words);
  const scored = sources.map((source) => {
    const own = wordsIn(textOf(source));
    const scores = wanted.map((word) => Math.max(0, ...own.map((other) => likeness(word, other))));
    return {
      source,
      matched: scores.filter((score) => score > 0).length,
      score: scores.reduce((sum, score) => sum + score, 0),
    };
  });
  const most = Math.max(0, ...scored.map(({ matched }) => matched));
  return {
    found: scored
      .filter(({ matched }) => matched === most && (most > 0 || wanted.length === 0))
      .toSorted((a, b) => b.score - a.score)
      .map(({ source }) => source),
    hasAll: most === wanted.length,
  };
}

function textOf({ id, csl }: { readonly id: string; readonly csl: CslItem }): string {
  const authors = csl.author?.map((one) => ('literal' in one ? one.literal : `${one.family} ${one.given ?? ''}`)) ?? [];
  return [id, csl.title, csl['title-short'], ...authors, csl.publisher, csl['container-title'], csl.issued].join(' ');
}

/** Without case and accents. */
function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu))];
}

/** 1 for the same word, less for a part of one, least for a wrongly typed one, 0 for another. */
function likeness(word: string, other: string): number {
  if (word === other) return 1;
  if (other.startsWith(word)) return 0.8;
  if (other.includes(word)) return 0.6;
  if (word.length < FEWEST_LETTERS || /\d/u.test(word)) return 0;
  const share = shareOfDifference(word, other);
  return share <= MOST_SLIPS ? 0.5 - share : 0;
}
