/**
 * Where the words of a text are after the text was changed on purpose. This only proposes; `findQuotation` alone
 * decides where a quotation is.
 */
import { diffArrays } from 'diff';
import { cutSentences, type SentenceCut } from '../../markdown/sentences.ts';
import type { TextRange } from '../passage.ts';
import { findQuotation, quoteOf, type Quotation } from './quotations.ts';

export type Realigned =
  /** Its sentences are the same, and the quotation is at the same place in them. */
  | { readonly outcome: 'kept'; readonly range: TextRange }
  /** A sentence has changed. This quotation has the new words; it may be the same as before. */
  | { readonly outcome: 'shifted'; readonly range: TextRange; readonly quotation: Quotation }
  /** Nothing is left of the words, or nobody can say which words they are. */
  | { readonly outcome: 'lost' };

/**
 * Equal words are not enough: they may be other words, in a sentence similar to a removed one. Only a sentence that
 * each text has exactly once, letter for letter, is the same sentence.
 * @param quotation occurs once in the earlier text
 * @param was the text before the change, paragraphs joined by one line feed
 * @param now the text after it
 * @param language of the text, BCP 47
 */
export function realign(quotation: Quotation, was: string, now: string, language: string): Realigned {
  const [old, another] = findQuotation(quotation, was);
  if (old === undefined || another !== undefined) return { outcome: 'lost' };
  const found = findQuotation(quotation, now);
  const same = inSameSentences(old, was, now, language);
  if (same !== undefined && found.length === 1 && found[0]?.start === same.start)
    return { outcome: 'kept', range: same };
  const range = same ?? follow(old, was, now);
  return range === undefined ? { outcome: 'lost' } : { outcome: 'shifted', range, quotation: quoteOf(now, range) };
}

/** The same words of the same sentences, if those sentences are unchanged. */
function inSameSentences({ start, end }: TextRange, was: string, now: string, language: string): TextRange | undefined {
  const [old, present] = [cutSentences(was, language), cutSentences(now, language)];
  const touched = old.filter((sentence) => sentence.start < end && sentence.end > start);
  const places = touched.map(({ text }) =>
    countOf(text, old) === 1 && countOf(text, present) === 1
      ? present.findIndex((sentence) => sentence.text === text)
      : -1,
  );
  const [first, place] = [touched[0], places[0]];
  if (first === undefined || place === undefined || places.some((at, index) => at < 0 || at !== place + index))
    return undefined;
  const shift = (present[place]?.start ?? 0) - first.start;
  const range = { start: start + shift, end: end + shift };
  return now.slice(range.start, range.end).replaceAll(/\s+/gu, ' ') === was.slice(start, end).replaceAll(/\s+/gu, ' ')
    ? range
    : undefined;
}

function countOf(text: string, sentences: readonly SentenceCut[]): number {
  return sentences.filter((sentence) => sentence.text === text).length;
}

/** A word or a sign that both texts have, with its offsets in each. */
interface Kept {
  readonly was: TextRange;
  readonly now: number;
}

/** The stretch that a stretch of a text has become; nothing if none of its words is left. */
function follow({ start, end }: TextRange, was: string, now: string): TextRange | undefined {
  const kept = keptIn(was, now);
  const inside = kept.filter(
    (token) =>
      token.was.start >= start &&
      token.was.end <= end &&
      /[\p{L}\p{N}]/u.test(was.slice(token.was.start, token.was.end)),
  );
  if (inside.length === 0) return undefined;
  const first = kept.find((token) => token.was.start === start);
  const before = kept.findLast((token) => token.was.end <= start);
  const last = kept.find((token) => token.was.end === end);
  const following = kept.find((token) => token.was.start >= end);
  const from = first?.now ?? (before === undefined ? 0 : before.now + lengthOf(before.was));
  const to = last === undefined ? (following?.now ?? now.length) : last.now + lengthOf(last.was);
  return trimmed({ start: from, end: to }, now);
}

function keptIn(was: string, now: string): readonly Kept[] {
  const kept: Kept[] = [];
  let [oldOffset, newOffset] = [0, 0];
  for (const { added, removed, value } of diffArrays(tokensOf(was), tokensOf(now))) {
    for (const token of value) {
      if (!added && !removed) kept.push({ was: { start: oldOffset, end: oldOffset + token.length }, now: newOffset });
      if (!added) oldOffset += token.length;
      if (!removed) newOffset += token.length;
    }
  }
  return kept;
}

/** Words, white space and single signs; joined, they are the text. */
function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gsu) ?? [];
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

function trimmed({ start, end }: TextRange, text: string): TextRange | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : undefined;
}
