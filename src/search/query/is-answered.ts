/** Whether the things that were found are an answer, and not only words that matched by chance. Pure. */
import type { DocumentTable } from './document-table.ts';
import { NAME, type ResultKind } from './index-format.ts';
import { wholeOf, type AskedWord } from './meet-words.ts';
import type { Scored, ScoredThing } from './score-document.ts';

/** Least share of the query’s telling words in the best thing; a query with a word of the field needs less. */
const LEAST_COVERAGE = { best: 0.5, ofField: 0.4 };
/** The same for the other things beside it. */
export const LEAST_BESIDE = 0.4;
/**
 * Least value of the best thing for each unit of what the query says: less means words matched by chance. Some words
 * together are less likely to match by chance if the edition has every word, if one of them is a word of the field, or if
 * several are in one text.
 */
const LEAST_WORTH = { known: 0.1, ofField: 0.1, together: 0.09, others: 0.17 };
/** This many words are seldom in one text by chance. */
const TOGETHER = 3;
/**
 * A thing whose name has this many of the words is an answer, whatever else was asked for: value, and share of the
 * query.
 */
const STRONG = { worth: 0.19, coverage: 0.28 };
/** A thing of one of these kinds is an answer too if the query has a whole name of it, with this share of the query. */
const NAMING: ReadonlySet<ResultKind> = new Set(['term', 'body', 'instrument', 'target', 'event', 'figure', 'witness']);
const LEAST_NAMED = 0.18;
/** If all of the query matches, it is an answer whatever its value. */
const WHOLE_COVERAGE = 0.95;
/** A word in the names of this many terms is a word of the field. */
const LEAST_SERIES = 3;

/** @param ranked all things, the best first */
export function isAnswered(words: readonly AskedWord[], ranked: readonly ScoredThing[], table: DocumentTable): boolean {
  const whole = wholeOf(words);
  const isWorth = (one: Scored | undefined, least: number) => one !== undefined && one.score >= least * whole;
  const bestWith = (least: number) => ranked.find(({ coverage }) => coverage >= least);
  if (ranked.some((one) => isAnswerItself(one, whole, table) || one.coverage > WHOLE_COVERAGE)) return true;
  if (words.some((word) => isOfField(word, table)) && isWorth(bestWith(LEAST_COVERAGE.ofField), LEAST_WORTH.ofField))
    return true;
  const isTogether = (one: ScoredThing) =>
    one.coverage >= LEAST_COVERAGE.best && isWorth(one, LEAST_WORTH.together) && countMet(one, words) >= TOGETHER;
  if (ranked.some(isTogether)) return true;
  const isKnown = words.every(({ entries }) => entries.some(({ likeness }) => likeness === 1));
  return isWorth(bestWith(LEAST_COVERAGE.best), LEAST_WORTH[isKnown ? 'known' : 'others']);
}

/**
 * Whether a thing is an answer, whatever else was asked for.
 * @param whole how much all of the query says
 */
export function isAnswerItself(
  { document, score, coverage, named }: Scored,
  whole: number,
  { kinds }: DocumentTable,
): boolean {
  if (named >= LEAST_NAMED && NAMING.has(kinds[document] ?? 'page')) return true;
  return coverage >= STRONG.coverage && score >= STRONG.worth * whole;
}

/** Whether a word is a word of the field: it is in the names of several terms. */
function isOfField({ entries }: AskedWord, { kinds }: DocumentTable): boolean {
  const named = entries
    .filter(({ likeness }) => likeness === 1)
    .flatMap(({ entry }) => entry.phrases)
    .filter(({ kind, document }) => kind === NAME && kinds[document] === 'term');
  return new Set(named.map(({ document }) => document)).size >= LEAST_SERIES;
}

/** How many words, without those that frame the question, are in one text. */
function countMet({ under, by }: ScoredThing, words: readonly AskedWord[]): number {
  const count = (all: Scored['by']) =>
    words.filter((word, index) => all[index] !== undefined && word.isFrame !== true && word.isPlace !== true).length;
  return under.length === 0 ? count(by) : Math.max(...under.map((one) => count(one.by)));
}
