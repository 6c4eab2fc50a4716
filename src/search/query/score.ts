/**
 * One ranking over all things: how well each answers the words of a query. Pure, without files and without a page.
 * The model is BM25F: a word in a name, in the text, in what is said of it and among what readers call it are weighed
 * together before they are saturated. Source: Robertson and Zaragoza, “The Probabilistic Relevance Framework” (2009).
 */
import type { DocumentTable } from './document-table.ts';
import { LABEL, type Evidence, type ResultKind } from './index-format.ts';
import { isNamed, meet, bestPhrase, sum, wholeOf, type AskedWord, type Met, type Within } from './meet-words.ts';

/** How well a document answers. */
export interface Scored {
  readonly document: number;
  readonly score: number;
  /** Share of the query that it has. */
  readonly coverage: number;
  /** By which evidence most of it was found. */
  readonly evidence: Evidence;
  /** Whether one of its names says all of the query. */
  readonly isNamed: boolean;
  /** Languages of the labels by which it was found, by number. */
  readonly languages: readonly number[];
}

/** A result: a thing, with what stands under it. */
export interface ScoredThing extends Scored {
  /** The best first. */
  readonly under: readonly Scored[];
}

/** How soon more of a word adds nothing (BM25’s k1). */
const SATURATION = 0.6;
/** A thing with half of the query counts less than half. */
const COVERAGE_POWER = 1.7;
/** What a note says of a passage, beside what the passage says. */
const NOTE_SHARE = 0.4;
/** What a note is worth among the sentences of its passage. */
const UNDER_NOTE = 0.7;
/** What a thing is worth beside another that answers equally well. */
const KINDS: Readonly<Record<ResultKind, number>> = {
  text: 0.95,
  term: 1,
  body: 1,
  instrument: 1,
  goal: 0.8,
  annotation: 0.9,
  page: 0.85,
  event: 0.85,
  figure: 0.85,
  target: 0.8,
  witness: 0.7,
  source: 0.4,
};
/** Share of the query’s telling words below which nothing is an answer: the best thing, and what stands beside it. */
const LEAST_COVERAGE = { best: 0.45, others: 0.4 };
/** What the best thing must be worth for each unit of what the query tells: less is words met by chance. */
const LEAST_WORTH = 0.17;
/** Where all of the query is met, it is an answer whatever it is worth. */
const WHOLE_COVERAGE = 0.95;

const EVERYTHING: Within = { accepts: () => true, isFlat: false };

/**
 * All things that answer, the best first.
 * @param words of the query; phrases and parts to be left out are judged by whoever has the texts
 */
export function scoreThings(
  words: readonly AskedWord[],
  table: DocumentTable,
  within: Within = EVERYTHING,
): readonly ScoredThing[] {
  return rankThings(words, table, within).filter(({ coverage }) => coverage >= LEAST_COVERAGE.others);
}

/**
 * Whether there is an answer at all, and not only words that were met by chance.
 * @param ranked all things, whatever a search is narrowed to: what is narrowed finds as much as its filters say
 */
export function isAnswered(words: readonly AskedWord[], ranked: readonly ScoredThing[]): boolean {
  const best = ranked.find(({ coverage }) => coverage >= LEAST_COVERAGE.best);
  if (best === undefined) return false;
  return best.score >= LEAST_WORTH * wholeOf(words) || ranked.some(({ coverage }) => coverage > WHOLE_COVERAGE);
}

/** All things that have any of the words, the best first: what is near where nothing answers. */
export function rankThings(
  words: readonly AskedWord[],
  table: DocumentTable,
  within: Within = EVERYTHING,
): readonly ScoredThing[] {
  const met = meet(words, within);
  const under = new Map<number, number[]>();
  for (const document of met.keys()) {
    const thing = within.isFlat ? document : (table.thing[document] ?? document);
    (under.get(thing) ?? setNew(under, thing)).push(document);
  }
  return [...under]
    .map(([thing, documents]) => scoreThing(thing, documents, met, words, table))
    .toSorted((a, b) => b.score - a.score || a.document - b.document);
}

function scoreThing(
  thing: number,
  documents: readonly number[],
  met: ReadonlyMap<number, Met>,
  words: readonly AskedWord[],
  table: DocumentTable,
): ScoredThing {
  const all = documents.map((document) => scoreDocument(document, met.get(document), words));
  const isGroup = documents.some((document) => document !== thing);
  const alone = all.find(({ document }) => document === thing);
  const kind = KINDS[table.kinds[thing] ?? 'page'];
  if (!isGroup && alone !== undefined) return { ...alone, score: alone.score * kind, under: [] };
  const joined = words.map((_, index) => {
    const weightOf = (document: number) => met.get(document)?.weights[index] ?? 0;
    const isNote = (document: number) => table.kinds[document] === 'annotation';
    const said = Math.max(0, ...documents.filter((one) => one !== thing && !isNote(one)).map(weightOf));
    const noted = documents.filter(isNote).reduce((sum, one) => sum + weightOf(one), 0);
    return weightOf(thing) + said + NOTE_SHARE * Math.min(noted, 3);
  });
  // The text stands before what is said of it.
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
    ...under.map(({ document }) => bestPhrase(met.get(document), words)),
  );
  const score = (sumOf(joined, words) * blended ** COVERAGE_POWER + phrase) * kind;
  const best = [...(alone === undefined ? [] : [alone]), ...under].toSorted((a, b) => b.score - a.score)[0];
  return {
    document: thing,
    score,
    coverage: blended,
    evidence: best?.evidence ?? 'more',
    languages: best?.languages ?? [],
    isNamed: alone?.isNamed ?? false,
    under,
  };
}

function scoreDocument(document: number, one: Met | undefined, words: readonly AskedWord[]): Scored {
  const weights = one?.weights ?? [];
  const whole = wholeOf(words);
  const has = words.map(
    (_, index) =>
      (weights[index] ?? 0) > 0 || [...(one?.phrases.values() ?? [])].some((phrase) => phrase.words.has(index)),
  );
  const coverage =
    whole === 0 ? 0 : sum(words.map(({ telling }, index) => (has[index] === true ? telling : 0))) / whole;
  const score = sumOf(weights, words) * coverage ** COVERAGE_POWER + bestPhrase(one, words);
  const strongest = words.map((_, index) => index).toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))[0] ?? 0;
  const languages = [...(one?.phrases.values() ?? [])]
    .filter(({ kind }) => kind >= LABEL)
    .map(({ kind }) => kind - LABEL);
  return {
    document,
    score,
    coverage,
    evidence: one?.evidence[strongest] ?? 'also',
    isNamed: isNamed(one, words),
    languages,
  };
}

function sumOf(weights: readonly number[], words: readonly AskedWord[]): number {
  return sum(
    words.map(({ telling }, index) => (telling * (weights[index] ?? 0)) / ((weights[index] ?? 0) + SATURATION)),
  );
}

function setNew(lists: Map<number, number[]>, key: number): number[] {
  const list: number[] = [];
  lists.set(key, list);
  return list;
}
