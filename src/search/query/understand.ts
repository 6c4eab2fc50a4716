/** What a query asks for: its words with their weights, its places, each word without its slips. Pure but for loading. */
import { citedPlaces } from './cited-places.ts';
import type { WordEntry } from './index-format.ts';
import type { AskedWord, MetBy } from './meet-words.ts';
import { askedForms } from './index-tokens.ts';
import { sharesStem } from './word-forms.ts';

/** Where the entries of words are found. */
export interface Lexicon {
  /** Number of documents. */
  readonly count: number;
  readonly stopWords: ReadonlySet<string>;
  /** Words that only frame a question: “explain”, “definition”. */
  readonly frames: ReadonlySet<string>;
  /** All entries that may be forms of a word, or that begin like it. */
  entriesNear: (form: string) => Promise<readonly WordEntry[]>;
  /** The entry of exactly this form, where there is one. */
  entryOf: (form: string) => Promise<WordEntry | undefined>;
  /** The likeliest other word that was meant, where there is one. */
  correct: (form: string) => Promise<string | undefined>;
}

export interface Understood {
  readonly words: readonly AskedWord[];
  /** By word as it was typed: what was taken instead. */
  readonly corrected: ReadonlyMap<string, string>;
}

/** How much like the word itself something is. */
const LIKENESS = { form: 0.5, beginning: 0.55, joined: 0.9, corrected: 0.8 };
/** What a word that frames a question tells, beside one that does not. */
const FRAME = 0.12;
const SHORTEST_BEGINNING = 3;
const MUCH_RARER = 5;
/** A place tells as much as a word in so many documents. */
const PLACE_COUNT = 20;

/**
 * @param words as typed, without phrases
 * @param isUnfinished whether the last word may be the beginning of another
 */
export async function understand(words: string, lexicon: Lexicon, isUnfinished = true): Promise<Understood> {
  const { places, rest } = citedPlaces(words);
  const asked = askedWords(rest);
  const telling = asked.filter(({ forms }) => !forms.every((form) => lexicon.stopWords.has(form)));
  const corrected = new Map<string, string>();
  const found = await Promise.all(
    telling.map(async (one, index) => {
      const next = telling[index + 1];
      const joined = [one.joined, next === undefined ? undefined : one.forms.join('') + next.forms.join('')];
      return {
        joined: await Promise.all(joined.map(async (form) => (form === undefined ? [] : exactly(form, lexicon)))),
        words: await Promise.all(
          one.forms.map((form) => metBy(form, lexicon, isUnfinished && next === undefined, corrected)),
        ),
      };
    }),
  );
  const all = telling.flatMap((one, index) => {
    const own = found[index]?.joined[0] ?? [];
    // “cyber security” is “cybersecurity”: either word is met by both.
    const withNeighbours = [...(found[index]?.joined[1] ?? []), ...(found[index - 1]?.joined[1] ?? [])];
    return one.forms.map((form, which): AskedWord => {
      const entries = [
        ...(found[index]?.words[which] ?? []),
        ...[...own, ...withNeighbours].map((met) => ({ ...met, likeness: LIKENESS.joined })),
      ];
      return {
        asked: form,
        entries,
        telling:
          tellingOf(entries, form, lexicon) *
          (one.forms.length > 1 && form.length < SHORTEST_BEGINNING + 1 && one.joined !== undefined ? FRAME : 1),
      };
    });
  });
  const cited = await Promise.all(
    places.map(async (place): Promise<AskedWord> => ({
      asked: place,
      entries: await exactly(place, lexicon),
      telling: idf(PLACE_COUNT, lexicon.count),
      isPlace: true,
    })),
  );
  // Where no instrument is cited at such a place, the article or paragraph that it stands in is looked for.
  const known = cited.filter(
    ({ asked, entries }) => entries.length > 0 || !places.some((other) => asked.startsWith(`${other}.`)),
  );
  return { words: [...all, ...known], corrected };
}

function askedWords(words: string) {
  return words
    .split(/\s+/u)
    .map(askedForms)
    .filter(({ forms }) => forms.length > 0);
}

async function exactly(form: string, { entryOf }: Lexicon): Promise<readonly MetBy[]> {
  const entry = await entryOf(form);
  return entry === undefined ? [] : [{ entry, likeness: 1 }];
}

/** The word and forms of it; where it stands nowhere itself, also words that begin so, or else the word that was meant. */
async function metBy(
  form: string,
  lexicon: Lexicon,
  isUnfinished: boolean,
  corrected: Map<string, string>,
): Promise<readonly MetBy[]> {
  const near = await lexicon.entriesNear(form);
  const forms = formsIn(near, form);
  if (forms.some(({ likeness }) => likeness === 1)) return forms;
  if (isUnfinished && form.length >= SHORTEST_BEGINNING && !/\d/u.test(form)) {
    const begun = near.filter((entry) => entry.form.startsWith(form));
    if (begun.length > 0)
      return [
        ...forms,
        ...begun.map((entry) => ({ entry, likeness: LIKENESS.beginning * (form.length / entry.form.length) })),
      ];
  }
  const meant = await lexicon.correct(form);
  if (meant === undefined) return forms;
  const others = formsIn(await lexicon.entriesNear(meant), meant);
  // A rare form is not preferred to a frequent word that lies one slip away.
  if (countOf(forms) * MUCH_RARER > countOf(others)) return forms;
  corrected.set(form, meant);
  return others.map(({ entry, likeness }) => ({ entry, likeness: likeness * LIKENESS.corrected }));
}

function countOf(entries: readonly MetBy[]): number {
  return entries.reduce((sum, { entry }) => sum + entry.count, 0);
}

function formsIn(entries: readonly WordEntry[], form: string): readonly MetBy[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    if (seen.has(entry.form)) return [];
    seen.add(entry.form);
    if (entry.form === form) return [{ entry, likeness: 1 }];
    return isOtherForm(form, entry.form) ? [{ entry, likeness: LIKENESS.form }] : [];
  });
}

/** Whether two words are forms of one, by the endings of English, or of another script by their beginning. */
function isOtherForm(form: string, other: string): boolean {
  if (/[\d§]/u.test(form + other) || form.length < 4) return false;
  if (/^[a-z]+$/u.test(form)) return sharesStem(form, other);
  let shared = 0;
  while (shared < form.length && form[shared] === other[shared]) shared += 1;
  return shared >= 4 && shared >= Math.max(form.length, other.length) - 3 && !/\p{sc=Han}/u.test(form);
}

/** A word that only frames a question tells little; a number names something, however often it stands. */
function tellingOf(entries: readonly MetBy[], form: string, { count, frames }: Lexicon): number {
  const rare = rarity(entries, form, count);
  if (frames.has(form)) return rare * FRAME;
  return /^\d/u.test(form) ? Math.max(rare, idf(PLACE_COUNT, count)) : rare;
}

/** The rarer a word, the more it tells (BM25’s idf); one that is nowhere tells as much as one that is once. */
function rarity(entries: readonly MetBy[], form: string, documents: number): number {
  const exact = entries.find(({ entry }) => entry.form === form);
  const count = exact?.entry.count ?? entries.reduce((sum, { entry }) => sum + entry.count, 0);
  return idf(Math.max(1, count), documents);
}

function idf(count: number, documents: number): number {
  return Math.log(1 + Math.max(0, documents - count + 0.5) / (count + 0.5));
}
