/** Words of the page, and of the command, that judge a quotation. */
import { plural } from '../edition/plural.ts';

export const quotationWords = {
  title: 'Is that what it says?',
  describe: (title: string) => `Paste words that somebody quotes from ${title}, and see whether the text has them.`,
  lede: 'Paste words that somebody quotes. The answer is given on your device; nothing is sent.',
  field: 'The words',
  clear: 'Clear',
  needsScript: 'This page needs JavaScript. Without it, find the words in the whole text:',
  whole: 'the whole text',
  failed: 'The text could not be loaded, so nothing could be compared. Your next change loads it again.',
  loading: 'Loading the text …',
  nothing: 'There is no word to look for.',
  exact: (count: number) => (count > 1 ? `Yes, word for word, in ${plural(count, 'place')}.` : 'Yes, word for word.'),
  exactInPieces: 'Yes, word for word, apart from what the quotation itself says it leaves out or adds.',
  altered: 'Not quite: the words are altered.',
  absent: 'No: that is not in this text.',
  joined: 'Not quite: the words are in the text, but not one after another.',
  inMarks: 'Only the words in quotation marks were judged.',
  firstPlaces: (count: number) => `The first ${count} are:`,
  stretches: 'These stretches of it are:',
  compared: 'Words and their order are compared; capitals, spaces and punctuation are not.',
  removed: 'only in the text',
  added: 'only in the quotation',
  place: (name: string, within: string) => `${name}, ${within}`,
  known: (reading: string, note: string) => `“${reading}” is a known reading of another text: ${note}.`,
  conjectured: (reading: string, note: string) => `“${reading}” is a conjecture, which no text has: ${note}.`,
  lacking: (words: string, note: string) => `Another text is known not to have “${words}”: ${note}.`,
  conjecturedLack: (words: string, note: string) => `Without “${words}” is a conjecture, which no text has: ${note}.`,
  legend: 'Words only in the quotation are underlined, words only in the text are struck through.',
} as const;

/** What the words depend on. */
interface Judged {
  readonly answer: 'exact' | 'altered' | 'absent' | 'nothing';
  readonly places: readonly unknown[];
  readonly count: number;
  readonly difference: readonly unknown[];
  readonly judged: 'all' | 'marks';
}

interface Known {
  /** Empty if it does not have the words of the text, which are the lemma. */
  readonly reading: string;
  readonly lemma: string;
  readonly isConjecture: boolean;
  readonly note: string;
}

/** The answer in one line. */
export function answerWords({ answer, count, places, difference }: Judged): string {
  if (answer === 'exact' && places.length > count) return quotationWords.exactInPieces;
  if (answer === 'exact') return quotationWords.exact(count);
  return answer === 'altered' && difference.length === 0 ? quotationWords.joined : quotationWords[answer];
}

/** A known reading that a quotation has. */
export function knownWords({ reading, lemma, isConjecture, note }: Known): string {
  if (reading === '') return (isConjecture ? quotationWords.conjecturedLack : quotationWords.lacking)(lemma, note);
  return (isConjecture ? quotationWords.conjectured : quotationWords.known)(reading, note);
}

/** Lines between the answer and its places. */
export function placesWords({ answer, count, places, judged }: Judged): readonly string[] {
  return [
    ...(judged === 'marks' ? [quotationWords.inMarks] : []),
    ...(answer === 'absent' && places.length > 0 ? [quotationWords.stretches] : []),
    ...(answer === 'exact' && count > places.length ? [quotationWords.firstPlaces(places.length)] : []),
  ];
}

export const goWords = {
  title: 'Go to a place',
  describe: (title: string) => `Type the name of a place or a thing in ${title}, and be taken there.`,
  lede: 'Type a place as this edition prints it, or the name of a thing: a term, a body, an instrument, a goal, a target.',
  examples: 'For example:',
  field: 'Place',
  go: 'Go',
  unknown: (typed: string) =>
    `“${typed}” is not a place of this text, and not the name of one thing. The search may find it:`,
  search: 'search for it',
  failed: 'The list of places could not be loaded.',
  needsScript: 'Without JavaScript, choose the passage:',
} as const;
