/** The place of a note that the flags of `npm run annotate` name, in whatever way a person names it. */
import { around, findWords, nearestPlace, type FoundWords } from '../../edition/anchor/find-words.ts';
import { findTyped } from '../../edition/anchor/fold.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { nearestName } from '../../edition/nearest.ts';
import { WrongUse } from '../command/declaration.ts';
import { inQuotes } from '../command/read-arguments.ts';
import type { AnnotateFlags } from './annotate-flags.ts';

type Place = Pick<AnnotateFlags, 'passage' | 'quote' | 'sentence'>;

/**
 * The passage that a note is about.
 * @throws WrongUse with the words, and with the places of these or of the nearest words
 */
export function passageOf({ passage, quote, sentence }: Place, { passages, info }: Edition): string {
  if (passage !== undefined) return named(passage, passages, info.names.proposal.one);
  const [first = wordsOf(sentence)] = quote;
  if (first === undefined)
    throw new WrongUse('name what it is about: --quote "the words", or --passage and --sentence');
  const found = findWords(first, passages);
  const ids = new Set(found.map((place) => place.passage.id));
  const [only] = ids;
  if (only !== undefined && ids.size === 1) return only;
  if (only !== undefined)
    throw new WrongUse(
      `${inQuotes(first)} is in ${ids.size} passages; name the one you mean:\n${found.map(flagsOf).join('\n')}`,
    );
  throw new WrongUse(notThere(first, passages));
}

/** The part that the words are in, if no flag names it: words that only the title has are in the title. */
export function partOf({ part, quote }: Pick<AnnotateFlags, 'part' | 'quote'>, passage: Passage): string | undefined {
  const [first] = quote;
  if (part !== undefined || first === undefined) return part;
  const parts = new Set(findWords(first, [passage]).map((place) => place.part));
  return parts.has('title') && !parts.has('text') ? 'title' : undefined;
}

/**
 * The id of a sentence, which a person may name by its number or its words.
 * @throws WrongUse if the passage has no such sentence
 */
export function sentenceOf(given: string | undefined, { id: passage, sentences }: Passage): string | undefined {
  if (given === undefined) return undefined;
  const number = /^\s*(?:s|sentence\s*)?(\d+)\s*$/iu.exec(given)?.[1];
  const meant = sentences.filter(
    ({ id, text }) =>
      id === `s${number ?? ''}` || (number === undefined && findTyped(given, text, 'letters').length > 0),
  );
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only.id;
  const shown = (meant.length > 0 ? meant : sentences).map(
    ({ id, text }) => `  --sentence ${id}   ${text.slice(0, SHOWN)}`,
  );
  throw new WrongUse(
    `${meant.length > 1 ? `several sentences of ${passage} have` : `no sentence of ${passage} is or has`} ${inQuotes(given)}; there are:\n${shown.join('\n')}`,
  );
}

/** How many characters of a sentence are shown to recognize it. */
const SHOWN = 70;

/** @param proposal the document's word for proposals: a number alone means one of them */
function named(given: string, passages: readonly Passage[], proposal: string): string {
  const ids = passages.map(({ id }) => id);
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .replaceAll(/(?<!\d)0+(?=\d)/gu, '');
  const wanted = plain(given);
  const meant = passages.find(
    ({ id, kind, number }) =>
      plain(id) === wanted ||
      (kind === 'proposal' && number !== undefined && [`${number}`, plain(`${proposal}${number}`)].includes(wanted)),
  );
  if (meant !== undefined) return meant.id;
  const near = nearestName(given, ids);
  throw new WrongUse(
    `there is no passage ${inQuotes(given)}${near === undefined ? `; there are: ${ids.join(', ')}` : `; did you mean ${inQuotes(near)}?`}`,
  );
}

/** The words of a sentence that is given in words; an id or a number says nothing without a passage. */
function wordsOf(sentence: string | undefined): string | undefined {
  return sentence !== undefined && /\s/u.test(sentence.trim()) ? sentence : undefined;
}

/** The flags that name a place, and the place. */
function flagsOf(place: FoundWords): string {
  const { passage, part, quotation } = place;
  const flags = [
    `--passage ${passage.id}`,
    ...(quotation.before === undefined ? [] : [`--before "${quotation.before}"`]),
    ...(quotation.after === undefined ? [] : [`--after "${quotation.after}"`]),
    ...(part === 'title' ? ['--part title'] : []),
  ];
  return `  ${flags.join(' ')}   ${around(place)}`;
}

/** @param words that no passage has */
function notThere(words: string, passages: readonly Passage[]): string {
  const near = nearestPlace(words, passages);
  return `${inQuotes(words)} is not in the text${near === undefined ? '' : `; nearest, in ${near.passage.id}: ${inQuotes(near.words)}`}`;
}
