/** The meaning of a query: its words with their weights, its places, no slips. Pure except for loading. */
import { askedKinds } from './asked-kinds.ts';
import { citedPlaces } from './cited-places.ts';
import { withCountries } from './countries.ts';
import type { ResultKind } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { LIKENESS, mayBeJoined, meaningsOf } from './meanings.ts';
import type { AskedWord, MetBy } from './meet-words.ts';
import { askedForms } from './index-tokens.ts';
import { withDatesInWords } from './dates-in-words.ts';
import { withoutLostNumbers } from './lost-numbers.ts';
import { withUsualNumbers } from './usual-numbers.ts';
import { tellingOfPairs } from './telling-of-pairs.ts';
import { correctShort } from './correct-short.ts';
import { FRAME, tellingOf, tellingOfPlace } from './telling.ts';

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
/** How many words of a query are looked up; a longer question has its telling words among the longest. */
const MOST_WORDS = 7;
/**
 * If there are more words than this, only the nearest entries are read; words that are written as one or as two are
 * then found only among these.
 */
const MANY_WORDS = 4;
/** How many forms of one word are looked up: pairs of Han characters, parts between hyphens. No name has more. */
const MOST_FORMS = 12;
const OUTER_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
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
  const lexicon = { ...index, frames: new Set([...index.frames, ...frames]) };
  const asked = askedWords(rest, lexicon.joining).filter(({ forms }) => !forms.every((form) => stopWords.has(form)));
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

interface TypedWord {
  readonly typed: string;
  readonly forms: readonly string[];
  readonly joined?: string;
  /** Whether a full stop shows that it is shortened: “prop. 8”. */
  readonly isAbbreviated: boolean;
  /** Whether it only joins others, in another language. */
  readonly isJoining: boolean;
}

function askedWords(words: string, joining: ReadonlySet<string>): readonly TypedWord[] {
  // “MIT” is a name beside words in small letters.
  const isInitials = (word: string) => /^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(words);
  const all = words
    .split(/\s+/u)
    .map((word) => ({
      typed: word.replaceAll(OUTER_SIGNS, ''),
      ...askedForms(word),
      isAbbreviated: /^\p{L}+\.,?$/u.test(word),
    }))
    .map((one) => ({
      ...one,
      forms: one.forms.slice(0, MOST_FORMS),
      isJoining: one.forms.every((form) => joining.has(form)) && !isInitials(one.typed),
    }))
    .filter(({ forms }) => forms.length > 0);
  // A repeated word says no more.
  return [...new Map(all.map((one) => [one.forms.join(' '), one])).values()];
}

/** “datacenter” is asked for as “data center”, if the edition only has these. */
async function inParts(asked: readonly TypedWord[], lexicon: Lexicon): Promise<readonly TypedWord[]> {
  const parts = await Promise.all(
    asked.map(async ({ forms: [form = '', ...others] }) =>
      others.length > 0 || !mayBeJoined(form) ? [] : lexicon.partsOf(form),
    ),
  );
  return asked.flatMap((one, index) => {
    const own = parts[index] ?? [];
    return own.length === 0
      ? [one]
      : own.map((part) => ({ typed: part, forms: [part], isAbbreviated: false, isJoining: false }));
  });
}

/**
 * Words that say what is looked for, in their order. Of many words, those that frame a question are left out first, and
 * then the shorter ones.
 */
function mostTelling(asked: readonly TypedWord[], lexicon: Lexicon): readonly TypedWord[] {
  const telling = asked.filter((one) => !isFrameOf(one, lexicon));
  if (telling.length < MANY_WORDS) return asked.length <= MOST_WORDS ? asked : asked.slice(0, MOST_WORDS);
  const lengthOf = ({ forms }: TypedWord) => forms.join('').length;
  const chosen = new Set(telling.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST_WORDS));
  return asked.filter((one) => chosen.has(one));
}

function isFrameOf({ forms }: TypedWord, { frames }: Lexicon): boolean {
  return forms.every((form) => frames.has(form));
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
