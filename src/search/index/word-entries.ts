/** From documents to the words by which they are found, weighted by BM25F. Pure. */
import { citedPlaces } from '../query/cited-places.ts';
import {
  EVIDENCES,
  LABEL,
  MOST_PLACES,
  type Evidence,
  type PhrasePlace,
  type WordEntry,
  type WordPlace,
} from '../query/index-format.ts';
import { indexTokens } from '../query/index-tokens.ts';
import type { Edition } from '../../edition/edition.ts';
import { phrasesOf, type LeftOut } from './phrases-of.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * Fields of a document: how much a word in it counts, and how much less in a long one (BM25F’s boost and b), and what
 * the reader is told if a document is found by it.
 */
const FIELDS = {
  name: { boost: 4, shortens: 0.3, evidence: 'own' },
  text: { boost: 1, shortens: 0.5, evidence: 'own' },
  more: { boost: 0.6, shortens: 0.5, evidence: 'more' },
  also: { boost: 0.9, shortens: 0.2, evidence: 'also' },
  inherited: { boost: 0.6, shortens: 0.4, evidence: 'also' },
  facts: { boost: 0.8, shortens: 0.2, evidence: 'fact' },
} as const satisfies Readonly<Record<string, { boost: number; shortens: number; evidence: Evidence }>>;
type Field = keyof typeof FIELDS;
const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** Names of things in other languages. */
export type Labels = Edition['labels'];

/**
 * All words, in the order of the alphabet.
 * @param stopWords words that no document is found by
 */
export function wordEntries(
  documents: readonly SearchDocument[],
  stopWords: ReadonlySet<string>,
  labels: Labels = [],
  without: LeftOut = {},
): readonly WordEntry[] {
  const labelled = Map.groupBy(labels, ({ of }) => of);
  const languages = labelLanguages(labels);
  const fields = documents.map((document) => fieldsOf(document, stopWords, without));
  const average = Object.fromEntries(
    FIELD_NAMES.map((name) => {
      const lengths = fields.map((one) => one[name].length).filter((length) => length > 0);
      return [name, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)];
    }),
  ) as Record<Field, number>;
  const places = new Map<string, WordPlace[]>();
  const phrases = new Map<string, PhrasePlace[]>();
  for (const [number, document] of documents.entries()) {
    for (const [form, place] of weighted(fields[number] ?? EMPTY, average))
      (places.get(form) ?? setNew(places, form)).push({ document: number, ...place });
    for (const [form, place] of phrasesOf(
      document,
      namesIn(labelled.get(document.reference) ?? [], languages),
      stopWords,
      without,
    ))
      (phrases.get(form) ?? setNew(phrases, form)).push({ document: number, ...place });
  }
  return [...new Set([...places.keys(), ...phrases.keys()])]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((form) => {
      const all = places.get(form) ?? [];
      const named = phrases.get(form) ?? [];
      const count = new Set([...all, ...named].map(({ document }) => document)).size;
      return {
        form,
        count,
        places: mostTelling(all),
        phrases: mostTelling(named.map((one) => ({ ...one, weight: -one.length }))),
      };
    });
}

/** Languages of the labels, in the order of their first label. */
export function labelLanguages(labels: Labels): readonly string[] {
  return [...new Set(labels.map(({ language }) => language))];
}

function namesIn(labels: Labels, languages: readonly string[]): readonly (readonly [kind: number, words: string])[] {
  return labels.map(({ language, name }) => [LABEL + languages.indexOf(language), name]);
}

type Forms = Readonly<Record<Field, readonly string[]>>;
const EMPTY: Forms = { name: [], text: [], more: [], also: [], inherited: [], facts: [] };

function fieldsOf(document: SearchDocument, stopWords: ReadonlySet<string>, without: LeftOut): Forms {
  const isCommentary = document.kind === 'annotation';
  const forms = (text: string) => indexTokens(text).filter((form) => !stopWords.has(form));
  const hidden = without.hidden === true;
  if (without.commentary === true && isCommentary) return EMPTY;
  return {
    name: forms(document.names.join('\n')),
    text: forms(document.text),
    more: without.commentary === true ? [] : forms(document.more),
    also: hidden ? [] : forms(document.also.join('\n')),
    inherited: hidden ? [] : forms((document.inherited ?? []).join('\n')),
    facts: document.facts.flatMap((fact) => {
      const { places, rest } = citedPlaces(fact);
      return [...places, ...forms(rest)];
    }),
  };
}

/** How much a document is about each of its words. */
function weighted(
  fields: Forms,
  average: Readonly<Record<Field, number>>,
): ReadonlyMap<string, Pick<WordPlace, 'weight' | 'evidence'>> {
  const shares = new Map<string, Record<Evidence, number>>();
  for (const name of FIELD_NAMES) {
    const { boost, shortens, evidence } = FIELDS[name];
    const once = boost / (1 - shortens + (shortens * fields[name].length) / average[name]);
    for (const form of fields[name]) {
      const share = shares.get(form) ?? { own: 0, more: 0, also: 0, fact: 0 };
      share[evidence] += once;
      shares.set(form, share);
    }
  }
  return new Map(
    [...shares].map(([form, share]) => {
      const best = share.also > share.fact ? 'also' : 'fact';
      const evidence = share.own > 0 ? 'own' : share.more > 0 ? 'more' : best;
      return [form, { weight: EVIDENCES.reduce((sum, one) => sum + share[one], 0), evidence }];
    }),
  );
}

function mostTelling<Place extends { readonly document: number; readonly weight: number }>(
  all: readonly Place[],
): readonly Place[] {
  if (all.length <= MOST_PLACES) return all;
  return all
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_PLACES)
    .toSorted((a, b) => a.document - b.document);
}

function setNew<Place>(lists: Map<string, Place[]>, form: string): Place[] {
  const list: Place[] = [];
  lists.set(form, list);
  return list;
}
