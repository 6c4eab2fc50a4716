/** Words in quotation marks: which things have them. Pure except for loading. */
import type { DocumentText } from './index-format.ts';
import { PhrasePairs } from './phrase-pairs.ts';
import type { ScoredThing } from './score-document.ts';
import { TextWords } from './search-query.ts';

export interface AskedPhrases {
  readonly phrases: readonly string[];
  /** Whether one of them is enough. */
  readonly isAny: boolean;
}

/** If more documents have most of a long phrase, the phrase is a usual one, and all of them have it. */
const MOST_READ = 8;

/** The parts of the index that show where phrases are. */
export interface PhraseIndex {
  readonly pairs: PhrasePairs;
  readonly textOf: (document: number) => Promise<DocumentText>;
}

/**
 * Whether a document has the phrases.
 * @param unread takes the phrases that could not be looked up, because a part of the index could not be loaded
 */
export async function havePhrases(
  { phrases, isAny }: AskedPhrases,
  index: PhraseIndex,
  unread: string[],
): Promise<(document: number) => boolean> {
  const sets = await Promise.all(
    phrases.map((phrase) =>
      documentsWith(phrase, index).catch(() => {
        unread.push(phrase);
        return new Set<number>();
      }),
    ),
  );
  return (document) => (isAny ? sets.some((set) => set.has(document)) : sets.every((set) => set.has(document)));
}

async function documentsWith(phrase: string, index: PhraseIndex): Promise<ReadonlySet<number>> {
  const documents = await index.pairs.documentsWith(phrase);
  if (!PhrasePairs.isLong(phrase) || documents.size > MOST_READ) return documents;
  const read = await Promise.all(
    [...documents].map(async (document) => ({ document, text: await index.textOf(document) })),
  );
  return new Set(read.filter(({ text }) => hasPhrase(text, phrase)).map(({ document }) => document));
}

/** Whether the own words of a document have a phrase. */
export function hasPhrase({ label, text, more }: DocumentText, phrase: string): boolean {
  return new TextWords(`${label}\n${text}\n${more}`).hasPhrase(phrase);
}

/** Things that have the phrases, each with its documents that have them. */
export function thingsWith(things: readonly ScoredThing[], has: (document: number) => boolean): readonly ScoredThing[] {
  return things
    .map((thing) => ({ ...thing, under: thing.under.filter(({ document }) => has(document)) }))
    .filter(({ document, under }) => has(document) || under.length > 0);
}
