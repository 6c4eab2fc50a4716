/** The first results, judged once more by their texts: adjacent words count more than words far apart. */
import { hasPhrase, type AskedPhrases } from './asked-phrases.ts';
import type { DocumentText } from './index-format.ts';
import type { AskedWord } from './meet-words.ts';
import type { Scored, ScoredThing } from './score-document.ts';
import { bestSentence, sentencesOf, type FoundSentence } from './sentences.ts';
import { TextWords } from './search-query.ts';

/** The texts by which a result is judged. */
export interface JudgedThing extends ScoredThing {
  /** Its own text, and the first texts under it. */
  readonly texts: ReadonlyMap<number, DocumentText>;
  /** For each of these the sentence that answers best. */
  readonly sentences: ReadonlyMap<number, FoundSentence>;
  /** For each of these, if it has the phrases of the query, its first sentence. */
  readonly openings: ReadonlyMap<number, string>;
}

/** How many results are judged by their texts: those that are shown first, because every text has to be loaded. */
export const MOST_JUDGED = 6;
/** How many texts under a passage are read: more for the first result, because every text has to be loaded. */
const MOST_UNDER = { first: 2, others: 1 };
const FIRST = 3;
/** How much more a result is worth if its words are in one sentence, and adjacent. */
const CLOSENESS = 0.5;

/** Some things, judged by their texts. */
export interface JudgedThings {
  /** Those whose text could be loaded. */
  readonly right: readonly JudgedThing[];
  /** How many have a text that could not be loaded. */
  readonly lost: number;
}

/**
 * @param phrases of the query: of each thing, only texts that have them are shown
 * @param textOf loads the text of a document; nothing if it cannot be loaded
 * @param language of the texts, BCP 47
 */
export async function judgeTexts(
  things: readonly ScoredThing[],
  words: readonly AskedWord[],
  phrases: AskedPhrases,
  textOf: (document: number) => Promise<DocumentText | undefined>,
  language: string,
): Promise<JudgedThings> {
  const judged = await Promise.all(
    things.map((thing, index) =>
      judge(thing, index < FIRST ? MOST_UNDER.first : MOST_UNDER.others, words, phrases, textOf, language),
    ),
  );
  return {
    right: judged.filter((one) => one !== 'lost'),
    lost: judged.filter((one) => one === 'lost').length,
  };
}

async function judge(
  thing: ScoredThing,
  most: number,
  words: readonly AskedWord[],
  { phrases, isAny }: AskedPhrases,
  textOf: (document: number) => Promise<DocumentText | undefined>,
  language: string,
): Promise<JudgedThing | 'lost'> {
  const looked = thing.under.slice(0, most);
  const loaded = await Promise.all(
    [thing, ...looked].map(async ({ document }) => [document, await textOf(document)] as const),
  );
  const texts = new Map(loaded.filter((one): one is readonly [number, DocumentText] => one[1] !== undefined));
  const hasPhrases = ([, text]: readonly [number, DocumentText]) => {
    const has = (phrase: string) => hasPhrase(text, phrase);
    return isAny ? phrases.some(has) : phrases.every(has);
  };
  const right = phrases.length > 0 ? [...texts].filter(hasPhrases) : [...texts];
  if (!texts.has(thing.document) || right.length === 0) return 'lost';
  const cut = right.map(([document, { text, more }]) => [document, sentencesOf(`${text}\n${more}`, language)] as const);
  const sentences = new Map(
    cut.flatMap(([document, all]) => {
      const best = bestSentence(words, havingPhrases([...all, texts.get(document)?.label ?? ''], phrases));
      return best === undefined ? [] : [[document, best] as const];
    }),
  );
  const openings = new Map(cut.map(([document, [first = '']]) => [document, first]));
  const closeness = thing.isNamed ? 1 : Math.max(0, ...[...sentences.values()].map(closenessOf));
  const under = reordered(thing.under, sentences);
  return { ...thing, score: thing.score * (1 + CLOSENESS * closeness), under, texts, sentences, openings };
}

/** The sentences of a text that have a phrase; all of them if none has one by itself. */
function havingPhrases(sentences: readonly string[], phrases: readonly string[]): readonly string[] {
  if (phrases.length === 0) return sentences;
  const having = sentences.filter((one) => {
    const words = new TextWords(one);
    return phrases.some((phrase) => words.hasPhrase(phrase));
  });
  return having.length > 0 ? having : sentences;
}

function reordered(under: readonly Scored[], sentences: ReadonlyMap<number, FoundSentence>): readonly Scored[] {
  const scoreOf = ({ document, score }: Scored) => {
    const found = sentences.get(document);
    return score * (1 + CLOSENESS * (found === undefined ? 0 : closenessOf(found)));
  };
  return under.toSorted((a, b) => scoreOf(b) - scoreOf(a));
}

function closenessOf({ share, together }: FoundSentence): number {
  return share * (0.5 + together / 2);
}
