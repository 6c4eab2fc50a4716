/**
 * One ranking over all things: how well each answers the words of a query. Pure, without files and without a page. The
 * model is BM25F: a word in a name, in the text, in words about it and in readers' words for it are weighed together
 * before they are saturated. Source: Robertson and Zaragoza, “The Probabilistic Relevance Framework” (2009).
 */
import type { DocumentTable } from './document-table.ts';
import type { Evidence, ResultKind } from './index-format.ts';
import { literalFirst } from './literal-first.ts';
import { meet, bestPhrase, bestSaid, sum, wholeOf, type AskedWord, type Met, type Within } from './meet-words.ts';
import { COVERAGE_POWER, scoreDocument, sumOf, type Scored } from './score-document.ts';

/** A result: a thing, with the documents under it. */
export interface ScoredThing extends Scored {
  /** The best first. */
  readonly under: readonly Scored[];
}

/** Share that a note adds to a passage, beside the passage's own words. */
const NOTE_SHARE = 0.4;
/** Value of a note among the sentences of its passage. */
const UNDER_NOTE = 0.7;
/** Value of a thing beside another that answers equally well, if it is not 1. */
const KINDS: Readonly<Partial<Record<ResultKind, number>>> = {
  text: 0.95,
  goal: 0.8,
  annotation: 0.9,
  page: 0.85,
  event: 0.85,
  figure: 0.85,
  target: 0.8,
  witness: 0.7,
  source: 0.2,
};
/** How much more a thing is worth if its kind is asked for. */
const FAVOURED = 1.8;
/** Least share of the query’s telling words in an answer: for the best thing, and for the others beside it. */
const LEAST_COVERAGE = { best: 0.5, others: 0.4 };
/**
 * Least value of the best thing for each unit of what the query says: less means words matched by chance. If the
 * edition has every word, some of them together are less likely to match by chance.
 */
const LEAST_WORTH = { known: 0.1, others: 0.17 };
/**
 * A thing whose name has this many of the words is an answer, whatever else was asked for: value, and share of the
 * query.
 */
const STRONG = { worth: 0.19, coverage: 0.28 };
/** If all of the query matches, it is an answer whatever its value. */
const WHOLE_COVERAGE = 0.95;

export const EVERYTHING: Within = { accepts: () => true, isFlat: false };
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
    (one) => one.coverage >= LEAST_COVERAGE.others || isStrong(one, whole),
  );
}

/**
 * Whether there is an answer at all, and not only words that matched by chance.
 * @param ranked all things, even if the search is narrowed: a narrowed search finds as much as its filters say
 */
export function isAnswered(words: readonly AskedWord[], ranked: readonly ScoredThing[]): boolean {
  const whole = wholeOf(words);
  if (ranked.some((one) => isStrong(one, whole))) return true;
  const best = ranked.find(({ coverage }) => coverage >= LEAST_COVERAGE.best);
  if (best === undefined) return false;
  const isKnown = words.every(({ entries }) => entries.some(({ likeness }) => likeness === 1));
  return (
    best.score >= LEAST_WORTH[isKnown ? 'known' : 'others'] * whole ||
    ranked.some(({ coverage }) => coverage > WHOLE_COVERAGE)
  );
}

function isStrong({ score, coverage }: Scored, whole: number): boolean {
  return coverage >= STRONG.coverage && score >= STRONG.worth * whole;
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
  const kind = (KINDS[own] ?? 1) * (favoured.has(own) ? FAVOURED : 1);
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
  const whole = wholeOf(words);
  const coverage =
    whole === 0 ? 0 : sum(words.map(({ telling }, index) => ((joined[index] ?? 0) > 0 ? telling : 0))) / whole;
  const together = Math.max(0, ...all.map((one) => one.coverage));
  const blended = (coverage + together) / 2;
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
    isCalled: all.some(({ isCalled }) => isCalled),
    under,
  };
}

/** A thing's own words, or words about it, come before its mere names. */
function strongest(all: readonly (Evidence | undefined)[]): Evidence | undefined {
  return all.find((one) => one !== undefined && one !== 'also') ?? all.find((one) => one !== undefined);
}

function setNew(lists: Map<number, number[]>, key: number): number[] {
  const list: number[] = [];
  lists.set(key, list);
  return list;
}
