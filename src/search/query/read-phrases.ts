/** Words in quotation marks: which documents may have them together, and which of them do. */
import { MOST_PLACES, NAME } from './index-format.ts';
import { askedForms } from './index-tokens.ts';
import type { AskedPhrases, JudgedThing, JudgedThings } from './judge-texts.ts';
import type { AskedWord } from './meet-words.ts';
import type { ScoredThing } from './score-document.ts';

/** How many things are read at a time, and at most before phrases count as absent. */
const STEP = 6;
const MOST_READ = 60;

/** Some things that have the phrases, and how many had to be read for them. */
interface ReadThings extends JudgedThings {
  readonly read: number;
}

/** Things that have every word of the phrases, or of one, as it was typed, each with its documents that have them. */
export function mayHavePhrases(
  things: readonly ScoredThing[],
  words: readonly AskedWord[],
  { phrases, isAny }: AskedPhrases,
): readonly ScoredThing[] {
  const sets = phrases.map((phrase) => {
    const forms = new Set(phrase.split(/\s+/u).flatMap((word) => askedForms(word).forms));
    return words.filter(({ asked }) => forms.has(asked)).flatMap((word) => documentsWith(word));
  });
  const has = ({ document }: { readonly document: number }) => {
    const isIn = (all: readonly ReadonlySet<number>[]) => all.every((set) => set.has(document));
    return isAny ? sets.some(isIn) : sets.every(isIn);
  };
  return things
    .map((thing) => ({ ...thing, under: thing.under.filter(has) }))
    .filter((thing) => has(thing) || thing.under.length > 0);
}

/**
 * Reads as many texts as are needed to find this many things that have the phrases.
 * @param judge returns those of some things that have the phrases
 */
export async function readPhrases(
  things: readonly ScoredThing[],
  least: number,
  judge: (some: readonly ScoredThing[]) => Promise<JudgedThings>,
): Promise<ReadThings> {
  const right: JudgedThing[] = [];
  let [read, lost] = [0, 0];
  while (read < Math.min(things.length, MOST_READ) && right.length < least) {
    const judged = await judge(things.slice(read, read + STEP));
    right.push(...judged.right);
    lost += judged.lost;
    read += STEP;
  }
  return { right, lost, read: Math.min(read, things.length) };
}

/** The documents that have a word as it was typed; none if not all of them are listed. The word may be unfinished. */
function documentsWith({ asked, entries }: AskedWord): readonly ReadonlySet<number>[] {
  const own = entries.filter(({ entry }) => entry.form.startsWith(asked)).map(({ entry }) => entry);
  if (own.some(({ places }) => places.length >= MOST_PLACES)) return [];
  const named = own.flatMap(({ phrases }) => phrases.filter(({ kind }) => kind === NAME));
  return [new Set([...own.flatMap(({ places }) => places), ...named].map(({ document }) => document))];
}
