/**
 * Texts as a keyboard writes them: typographic signs, spaces and composed letters are folded to plain ones, each with
 * the place that it came from. Words are looked for in this form; an anchor always has the text's own characters.
 */
import type { TextRange } from '../passage.ts';
import { isWhole } from './quotations.ts';

/** `typed`: signs and spaces; `letters`: capitals and accents too. */
export type Folding = 'typed' | 'letters';

interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of the folded text, where its original begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SINGLE_QUOTES = /[‘’‚‛‹›′‵ʹʼʻ＇`´]/gu;
const DOUBLE_QUOTES = /[“”„‟«»″‶＂〝〞]|''/gu;
const DASHES = /[\p{Pd}−⁃]+/gu;

/**
 * Every place that has these words, however their signs were typed.
 * @returns ranges of whole words, UTF-16 offsets of the text, in order
 */
export function findTyped(words: string, text: string, folding: Folding): readonly TextRange[] {
  const wanted = fold(words, folding).text.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
  const { text: folded, starts, ends } = fold(text, folding);
  const ranges: TextRange[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const range = { start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
    if (isWhole(range, text)) ranges.push(range);
  }
  return ranges;
}

function fold(original: string, folding: Folding): Folded {
  const units: { readonly unit: string; readonly start: number; readonly end: number }[] = [];
  const push = (words: string, start: number, end: number) => {
    for (let index = 0; index < words.length; index += 1) units.push({ unit: words.charAt(index), start, end });
  };
  // Runs that become one sign; otherwise a letter with its marks.
  for (const match of original.matchAll(/\s*[\p{Pd}−⁃]+\s*|\s+|''|\P{M}\p{M}*|\p{M}+/gu)) {
    const [written] = match;
    push(plain(written, folding), match.index, match.index + written.length);
  }
  return {
    text: units.map(({ unit }) => unit).join(''),
    starts: units.map(({ start }) => start),
    ends: units.map(({ end }) => end),
  };
}

function plain(written: string, folding: Folding): string {
  if (/^\s+$/u.test(written)) return ' ';
  const typed = written
    .normalize('NFKC')
    .replaceAll(DOUBLE_QUOTES, '"')
    .replaceAll(SINGLE_QUOTES, "'")
    .replaceAll('…', '...')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(DASHES, '-');
  const whole = typed.includes('-') ? typed.trim() : typed;
  return folding === 'typed' ? whole : whole.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
