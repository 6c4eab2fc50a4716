/**
 * One ranking over all things: how well each answers the words of a query. Pure, without files and without a page. The
 * model is BM25F: a word in a name, in the text, in words about it and in readers' words for it are weighed together
 * before they are saturated. Source: Robertson and Zaragoza, “The Probabilistic Relevance Framework” (2009).
 */
import type { DocumentTable } from './document-table.ts';
import { NAME, type Evidence, type ResultKind } from './index-format.ts';
import { isAnswered, isAnswerItself, LEAST_BESIDE } from './is-answered.ts';
import { literalFirst } from './literal-first.ts';
import {
  meet,
  bestPhrase,
  bestSaid,
  coverageOf,
  wholeOf,
  type AskedWord,
  type Met,
  type Within,
} from './meet-words.ts';
import { COVERAGE_POWER, scoreDocument, sumOf, type ScoredThing } from './score-document.ts';

/** Share that a note adds to a passage, beside the passage's own words. */
const NOTE_SHARE = 0.4;
/** Share that words count which a passage has only in different sentences and notes; the rest must be in one of them. */
const APART = 0.3;
/** Value of a note among the sentences of its passage. */
const UNDER_NOTE = 0.7;
/** Value of a thing beside another that answers equally well, if it is not 1. */
const KINDS: Readonly<Partial<Record<ResultKind, number>>> = {
  text: 0.95,
  goal: 0.8,
  annotation: 0.9,
  event: 0.85,
  figure: 0.85,
  target: 0.8,
  witness: 0.7,
  source: 0.12,
};
/** How much more a thing is worth if its kind is asked for, and if it is named with a place that is cited in it. */
const FAVOURED = 2;
const NAMED_WITH_PLACE = 1.5;

const BY_STRENGTH = ['own', 'more', 'fact', 'also'] as const satisfies readonly Evidence[];

const EVERYTHING: Within = { accepts: () => true, isFlat: false };
const NONE: ReadonlySet<ResultKind> = new Set();

/**
 * All things that answer, the best first.
 * @param words of the query; the caller, who has the texts, judges phrases and exclusions
 */
export function scoreThings(
  words: readonly AskedWord[],
  table: DocumentTable,
  within: Within = EVERYTHING,
  favoured: ReadonlySet<ResultKind> = NONE,
): readonly ScoredThing[] {
  const whole = wholeOf(words);
  return rankThings(words, table, within, favoured).filter(
    (one) => one.coverage >= LEAST_BESIDE || isAnswerItself(one, whole, table),
  );
}

/** Whether there is an answer at all, even if the search is narrowed: a narrowed search finds as much as its filters say. */
export function hasAnswer(
  words: readonly AskedWord[],
  table: DocumentTable,
  favoured: ReadonlySet<ResultKind>,
): boolean {
  return isAnswered(words, scoreThings(words, table, EVERYTHING, favoured), table);
}

/** All things that have any of the words, the best first: similar things if nothing answers. */
export function rankThings(
  words: readonly AskedWord[],
  table: DocumentTable,
  within: Within = EVERYTHING,
  favoured: ReadonlySet<ResultKind> = NONE,
): readonly ScoredThing[] {
  const met = meet(words, within);
  const under = new Map<number, number[]>();
  for (const document of met.keys()) {
    const thing = within.isFlat ? document : (table.thing[document] ?? document);
    (under.get(thing) ?? setNew(under, thing)).push(document);
  }
  const things = [...under].map(([thing, documents]) => scoreThing(thing, documents, met, words, table, favoured));
  return literalFirst(things, table.kinds);
}

function scoreThing(
  thing: number,
  documents: readonly number[],
  met: ReadonlyMap<number, Met>,
  words: readonly AskedWord[],
  table: DocumentTable,
  favoured: ReadonlySet<ResultKind>,
): ScoredThing {
  const all = documents.map((document) => scoreDocument(document, met.get(document), words));
  const isGroup = documents.some((document) => document !== thing);
  const alone = all.find(({ document }) => document === thing);
  const own = table.kinds[thing] ?? 'page';
  const isPlaced = words.some(({ isPlace }, index) => isPlace === true && alone?.by[index] !== undefined);
  const kind =
    (KINDS[own] ?? 1) *
    (favoured.has(own) ? FAVOURED : 1) *
    (isPlaced && words.some((word) => isInNameOf(thing, word)) ? NAMED_WITH_PLACE : 1);
  if (!isGroup && alone !== undefined) return { ...alone, score: alone.score * kind, under: [] };
  const joined = words.map((_, index) => {
    const weightOf = (document: number) => met.get(document)?.weights[index] ?? 0;
    const isNote = (document: number) => table.kinds[document] === 'annotation';
    const said = Math.max(0, ...documents.filter((one) => one !== thing && !isNote(one)).map(weightOf));
    const noted = documents.filter(isNote).reduce((sum, one) => sum + weightOf(one), 0);
    return weightOf(thing) + said + NOTE_SHARE * Math.min(noted, 3);
  });
  // The text comes before words about it.
  const under = all
    .filter(({ document }) => document !== thing)
    .map((one) => (table.kinds[one.document] === 'annotation' ? { ...one, score: one.score * UNDER_NOTE } : one))
    .toSorted((a, b) => b.score - a.score);
  const coverage = coverageOf(words, (index) => (joined[index] ?? 0) > 0);
  const together = Math.max(0, ...all.map((one) => one.coverage));
  const blended = APART * coverage + (1 - APART) * together;
  const phrase = Math.max(
    bestPhrase(met.get(thing), words),
    ...under.filter(({ document }) => table.kinds[document] === 'text').map((one) => bestSaid(one, words)),
    ...under.map(({ document }) => bestPhrase(met.get(document), words)),
  );
  const score = (sumOf(joined, words) * blended ** COVERAGE_POWER + phrase) * kind;
  const best = [...(alone === undefined ? [] : [alone]), ...under].toSorted((a, b) => b.score - a.score)[0];
  return {
    document: thing,
    score,
    coverage: blended,
    by: words.map((_, index) => strongest(all.map(({ by }) => by[index]))),
    languages: best?.languages ?? [],
    isNamed: alone?.isNamed ?? false,
    named: alone?.named ?? 0,
    isCalled: all.some(({ isCalled }) => isCalled),
    under,
  };
}

/** Whether a word is in a name of a thing. */
function isInNameOf(thing: number, { entries }: AskedWord): boolean {
  return entries.some(({ entry }) => entry.phrases.some(({ document, kind }) => document === thing && kind === NAME));
}

/** A thing's own words, then words about it, come before what it cites and its mere names. */
function strongest(all: readonly (Evidence | undefined)[]): Evidence | undefined {
  return BY_STRENGTH.find((one) => all.includes(one));
}

function setNew(lists: Map<number, number[]>, key: number): number[] {
  const list: number[] = [];
  lists.set(key, list);
  return list;
}
