/** The index, in the form in which a query needs it. */
import { allJoiningWords } from '../../words/joining-words.ts';
import { frameForms } from '../../words/question-words.ts';
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { mayBePart } from './meanings.ts';
import { mayBeCompound, nameInCompound } from './parts-of-compounds.ts';
import { nearestWord } from './phrases.ts';
import { slipsBetween, wordForms } from './word-forms.ts';

const JOINING: ReadonlySet<string> = new Set(wordForms(allJoiningWords.join(' ')));
const FRAMES: ReadonlySet<string> = new Set([...frameForms, ...JOINING]);
/** How many words an abbreviation may stand for, and how many a short word may be meant for. */
const MOST_BEGUN = 3;
const MOST_BESIDES = 4;

/**
 * @param unread takes the words whose part of the index could not be loaded
 * @param corrects whether words may be replaced by others: not while they are still typed
 */
export function indexLexicon(reader: IndexReader, unread: string[], corrects: boolean): Lexicon {
  const orUnread = async <Read>(form: string, read: () => Promise<Read>, otherwise: Read): Promise<Read> => {
    try {
      return await read();
    } catch {
      if (!unread.includes(form)) unread.push(form);
      return otherwise;
    }
  };
  // Without these words nothing is corrected.
  const vocabulary = async (form: string): Promise<readonly string[]> =>
    corrects && !unread.includes(form) ? reader.vocabularyOf([...form][0] ?? '').catch(() => []) : [];
  return {
    count: reader.table.count,
    stopWords: reader.stopWords,
    frames: FRAMES,
    joining: JOINING,
    designation: reader.designation,
    symbols: reader.symbols,
    entriesNear: (form, isBrief) => orUnread(form, () => reader.entriesNear(form, isBrief || !corrects), []),
    entryOf: (form) => orUnread(form, () => reader.entryOf(form), undefined),
    correct: (form) => correct(form, vocabulary),
    besides: async (form) =>
      (await vocabulary(form)).filter((word) => slipsBetween(form, word, 1) === 1).slice(0, MOST_BESIDES),
    begunBy: async (form) => (await vocabulary(form)).filter((word) => word.startsWith(form)).slice(0, MOST_BEGUN),
    nameIn: async (form) =>
      corrects && mayBeCompound(form) ? nameInCompound(form, await reader.compoundNames()) : undefined,
    partsOf: async (form) =>
      (await isKnown(form, reader)) || (await correct(form, vocabulary)) !== undefined
        ? []
        : partsOf(form, vocabulary, reader),
  };
}

type Vocabulary = (form: string) => Promise<readonly string[]>;

/** The first letter is seldom wrong; if it is, it is most probably missing, or swapped with the second. */
async function correct(form: string, vocabulary: Vocabulary): Promise<string | undefined> {
  for (const initial of new Set([...form].slice(0, 2))) {
    const meant = nearestWord(form, await vocabulary(initial));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

async function isKnown(form: string, reader: IndexReader): Promise<boolean> {
  return (await reader.entriesNear(form, true).catch(() => [])).some((entry) => entry.form.startsWith(form));
}

/**
 * The longest first part: “cyberattack” is not “cybera ttack”. Both must be in one name of a thing or one readers' word
 * for it: “facebook” is not “face book”.
 */
async function partsOf(form: string, vocabulary: Vocabulary, reader: IndexReader): Promise<readonly string[]> {
  const firsts = (await vocabulary(form)).filter((word) => form.startsWith(word) && mayBePart(word));
  for (const first of firsts.toSorted((a, b) => b.length - a.length)) {
    const second = form.slice(first.length);
    if (!mayBePart(second) || !(await vocabulary(second)).includes(second)) continue;
    const [ofFirst, ofSecond] = await Promise.all([first, second].map((part) => phrasesWith(part, reader)));
    if (ofFirst?.some((phrase) => ofSecond?.includes(phrase)) === true) return [first, second];
  }
  return [];
}

async function phrasesWith(form: string, reader: IndexReader): Promise<readonly string[]> {
  const entry = await reader.entryOf(form).catch(() => undefined);
  return entry?.phrases.map(({ document, phrase }) => `${document} ${phrase}`) ?? [];
}
