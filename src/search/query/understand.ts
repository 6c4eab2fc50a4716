/** The meaning of a query: its words with their weights, its places, no slips. Pure except for loading. */
import { askedKinds } from './asked-kinds.ts';
import { citedPlaces } from './cited-places.ts';
import { withCountries } from './countries.ts';
import type { ResultKind } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { LIKENESS, meaningsOf } from './meanings.ts';
import type { AskedWord, MetBy } from './meet-words.ts';
import { withDatesInWords } from './dates-in-words.ts';
import { withoutLostNumbers } from './lost-numbers.ts';
import { withUsualNumbers } from './usual-numbers.ts';
import { tellingOfPairs } from './telling-of-pairs.ts';
import { correctShort } from './correct-short.ts';
import { FRAME, tellingOf, tellingOfPlace } from './telling.ts';
import { askedWords, inParts, isFrameOf, MANY_WORDS, mostTelling, type TypedWord } from './typed-words.ts';

export interface Understood {
  readonly words: readonly AskedWord[];
  /** Kinds of thing that are asked for. */
  readonly kinds: ReadonlySet<ResultKind>;
  /** By typed word: the word that replaced it. */
  readonly corrected: ReadonlyMap<string, string>;
  /** The words of a long question that are looked up, as they were typed; none if all are. */
  readonly lookedUp: readonly string[];
}

const SHORTEST_WORD = 4;
/** A question of more words was pasted: its words are not taken for slips. */
const LONGEST_TYPED = 24;
/** How many places in instruments are looked up. */
const MOST_CITED = { few: 6, many: 2 };

/**
 * @param words as typed, without phrases
 * @param index the words that can be looked up
 * @param isUnfinished whether the last word may be the beginning of another
 */
export async function understand(words: string, index: Lexicon, isUnfinished = true): Promise<Understood> {
  const { places, rest } = citedPlaces(withUsualNumbers(withDatesInWords(withCountries(words)), index.symbols));
  const { kinds, frames } = askedKinds(rest, index.designation, places.length > 0);
  const { stopWords } = index;
  const asked = askedWords(rest, index.joining).filter(({ forms }) => !forms.every((form) => stopWords.has(form)));
  const correct = asked.length > LONGEST_TYPED ? () => Promise.resolve(undefined) : index.correct;
  const lexicon = { ...index, correct, frames: new Set([...index.frames, ...frames]) };
  const corrected = new Map<string, string>();
  const chosen = mostTelling(asked, lexicon);
  const isBrief = chosen.length > MANY_WORDS;
  const telling = isBrief ? chosen : await inParts(chosen, lexicon);
  const found = await Promise.all(
    telling.map(async (one, index) => {
      const next = telling[index + 1];
      const withNext = next === undefined ? undefined : one.forms.join('') + next.forms.join('');
      const words = await Promise.all(
        one.forms.map((form) => {
          const isBeforeNumber = /\d/u.test(next?.typed ?? '');
          const { isAbbreviated } = one;
          const typed = { form, isBefore: next !== undefined, isUnfinished, isAbbreviated, isBeforeNumber, isBrief };
          return meaningsOf(typed, lexicon, corrected);
        }),
      );
      return {
        words,
        own: one.joined === undefined ? [] : await exactly(one.joined, lexicon),
        joined: withNext === undefined ? [] : await joinedBy(withNext, one, isBrief, lexicon),
      };
    }),
  );
  await correctShort(telling, found, lexicon, corrected);
  const all = telling.flatMap((one, index) => {
    const own = found[index]?.own ?? [];
    // “cyber security” is “cybersecurity”: both match either word.
    const withNeighbours = [...(found[index]?.joined ?? []), ...(found[index - 1]?.joined ?? [])];
    const ofPairs = tellingOfPairs(one.forms, found[index]?.words ?? []);
    return one.forms.map((form, which): AskedWord => {
      const entries = [
        ...(found[index]?.words[which] ?? []),
        ...[...own, ...withNeighbours].map((met) => ({ ...met, likeness: LIKENESS.joined })),
      ];
      return {
        asked: form,
        entries,
        isFrame: lexicon.frames.has(form),
        telling:
          tellingOf(entries, form, lexicon) *
          (ofPairs[which] ?? 1) *
          (one.isJoining ? 0 : 1) *
          (one.forms.length > 1 && form.length < SHORTEST_WORD && one.joined !== undefined ? FRAME : 1),
      };
    });
  });
  const numbered = withoutLostNumbers(all);
  const cited = await Promise.all(
    places.slice(0, isBrief ? MOST_CITED.many : MOST_CITED.few).map(async (place): Promise<AskedWord> => ({
      asked: place,
      entries: await exactly(place, lexicon),
      telling: tellingOfPlace(lexicon),
      isPlace: true,
    })),
  );
  // If no instrument is cited at such a place, the article or paragraph that contains it is looked for.
  const known = cited.filter(
    ({ asked, entries }) => entries.length > 0 || !places.some((other) => asked.startsWith(`${other}.`)),
  );
  const isCut = asked.some((one) => !chosen.includes(one) && !isFrameOf(one, lexicon));
  const understood = [...numbered, ...known];
  return {
    words: understood.some((one) => one.telling > 0) ? understood : [],
    kinds,
    corrected,
    lookedUp: isCut ? chosen.map(({ typed }) => typed) : [],
  };
}

async function exactly(form: string, { entryOf }: Lexicon): Promise<readonly MetBy[]> {
  const entry = await entryOf(form);
  return entry === undefined ? [] : [{ entry, likeness: 1 }];
}

/** Two words as one. Of many words only those near the first of them, which is read anyway. */
async function joinedBy(
  form: string,
  { forms: [first = '', ...others] }: TypedWord,
  isBrief: boolean,
  lexicon: Lexicon,
): Promise<readonly MetBy[]> {
  if (!isBrief) return exactly(form, lexicon);
  if (others.length > 0) return [];
  const near = await lexicon.entriesNear(first, isBrief);
  return near.filter((entry) => entry.form === form).map((entry) => ({ entry, likeness: 1 }));
}
