/** Lays the words of a quotation beside a stretch of the text. Long ones are compared between the runs they share. */
import { diffArrays } from 'diff';
import type { QuotedText } from './quoted-text.ts';

/** Words that both have, that only the text has, or that only the quotation has. */
export interface ComparedWords {
  readonly in: 'both' | 'text' | 'quotation';
  /** Numbers of words: of the text, and of the quotation. */
  readonly text: readonly [start: number, end: number];
  readonly quotation: readonly [start: number, end: number];
}

/** Words that the text has from the number `at` on, and the quotation from the number `from` on. */
export interface CommonRun {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

type Range = readonly [start: number, end: number];

/** The time of a comparison grows with the square of its words, so that it never has more than these. */
const MOST_AT_ONCE = 800;
/** The least words of a stretch. */
const SHORTEST_STRETCH = 4;

export function alignWords(words: readonly string[], text: QuotedText, window: Range): readonly ComparedWords[] {
  const whole: Range = [0, words.length];
  if (words.length + window[1] - window[0] <= MOST_AT_ONCE) return comparedBetween(words, text, window, whole);
  const pieces: ComparedWords[] = [];
  let [at, from] = [window[0], 0];
  for (const run of inOrder(commonRuns(words, text, window))) {
    pieces.push(...comparedBetween(words, text, [at, run.at], [from, run.from]));
    [at, from] = [run.at + run.length, run.from + run.length];
    pieces.push({ in: 'both', text: [run.at, at], quotation: [run.from, from] });
  }
  return [...pieces, ...comparedBetween(words, text, [at, window[1]], [from, words.length])];
}

/** Stretches that a part of the text has word for word, the first and longest ones. */
export function commonRuns(
  words: readonly string[],
  text: QuotedText,
  [start, end]: Range = [0, text.words.length],
): readonly CommonRun[] {
  const found: CommonRun[] = [];
  for (let from = 0; from < words.length;) {
    let best: CommonRun = { at: 0, from, length: 0 };
    for (const at of text.placesOf(words[from] ?? '')) {
      if (at < start || at >= end) continue;
      let length = 1;
      while (
        from + length < words.length &&
        at + length < end &&
        text.words[at + length]?.word === words[from + length]
      )
        length += 1;
      if (length > best.length) best = { at, from, length };
    }
    if (best.length >= SHORTEST_STRETCH) found.push(best);
    from += best.length >= SHORTEST_STRETCH ? best.length : 1;
  }
  return found;
}

/** Those runs of the most words that follow each other in the text as they do in the quotation. */
function inOrder(runs: readonly CommonRun[]): readonly CommonRun[] {
  const best: { readonly words: number; readonly before: number }[] = [];
  for (const [index, run] of runs.entries()) {
    let [words, before] = [0, -1];
    for (let other = 0; other < index; other += 1) {
      const { at, length } = runs[other] ?? run;
      if (at + length <= run.at && (best[other]?.words ?? 0) > words)
        [words, before] = [best[other]?.words ?? 0, other];
    }
    best.push({ words: words + run.length, before });
  }
  const most = Math.max(0, ...best.map(({ words }) => words));
  const chain: CommonRun[] = [];
  for (let index = best.findIndex(({ words }) => words === most); index >= 0; index = best[index]?.before ?? -1)
    chain.push(...runs.slice(index, index + 1));
  return chain.toReversed();
}

/** The pieces of two stretches; if both are too long, all words of the one and then all words of the other. */
export function comparedBetween(
  words: readonly string[],
  text: QuotedText,
  window: Range,
  range: Range,
): readonly ComparedWords[] {
  let [at, from] = [window[0], range[0]];
  const own = text.words.slice(...window).map(({ word }) => word);
  const quoted = words.slice(...range);
  const changes =
    own.length + quoted.length <= MOST_AT_ONCE
      ? diffArrays(own, quoted)
      : [
          { removed: true, added: false, value: own },
          { removed: false, added: true, value: quoted },
        ];
  return changes
    .filter(({ value }) => value.length > 0)
    .map(({ added, removed, value }) => {
      const piece: ComparedWords = {
        in: added ? 'quotation' : removed ? 'text' : 'both',
        text: [at, added ? at : at + value.length],
        quotation: [from, removed ? from : from + value.length],
      };
      [at, from] = [piece.text[1], piece.quotation[1]];
      return piece;
    });
}
