/**
 * Numbers of targets and symbols of documents as readers type them: “target 9c”, “SDG 17,6”, “A.RES.73.27”, “res 73-27”,
 * “ARES73/27”. Pure.
 */
import { typedWords } from '../../words/typed.ts';

/** The beginnings of symbols before their numbers, such as “a/res” of “A/RES/73/27”. */
export interface SymbolBeginnings {
  /** In small letters, each as a whole and without its first parts: “a/res” and “res”. */
  readonly paths: readonly string[];
  /** Words before a symbol that has only numbers, in small letters: “regulation”, “eu”. */
  readonly words: readonly string[];
}

/**
 * The number of a goal and the letter of one of its targets, unless it is the article of the next word; between two
 * numbers there is a full stop or a comma.
 */
const TARGET = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${typedWords.targets.join('|')})([ -]*)(\d{1,2})(?:(?: *[.,(-] *| +target +| +(?!a +\p{L})|)([a-z])\)?|[.,](\d{1,2}))(?![\p{L}\p{N}])`,
  'giu',
);
/** Words and the numbers after them, with any signs between them. */
const SIGNS = String.raw`[\s./_()-]`;
const SYMBOL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:\p{L}{1,12}\.?${SIGNS}*){1,4})(\d{1,4}(?:${SIGNS}+\d{1,4})+)(?![\p{L}\p{N}])`,
  'giu',
);
const YEAR = /^(?:19|20)\d\d$/u;

/** Words in which each such number is written as the edition writes it. */
export function withUsualNumbers(words: string, symbols: SymbolBeginnings): string {
  return words
    .replaceAll(TARGET, (_, word: string, between: string, goal: string, letter?: string, number?: string) =>
      [word, between === '' ? ' ' : between, goal, '.', letter?.toLowerCase() ?? number].join(''),
    )
    .replaceAll(SYMBOL, (typed, before: string, numbers: string) => symbolOf(typed, before, numbers, symbols) ?? typed);
}

function symbolOf(
  typed: string,
  before: string,
  numbers: string,
  { paths, words }: SymbolBeginnings,
): string | undefined {
  const found = [...before.matchAll(/\p{L}+/gu)];
  const parts = numbers.match(/\d+/gu) ?? [];
  // “EU 2020-2021” are two years, and “a 5 10” is nothing.
  if (parts.every((part) => YEAR.test(part))) return undefined;
  for (const [index, { index: start }] of found.entries()) {
    const letters = found.slice(index).map(([word]) => word.toLowerCase());
    const path = paths.find((one) => one.replaceAll('/', '') === letters.join(''));
    const isPlain = letters.join('').length === 1 && /^\p{L}[\s\d]+$/u.test(typed.slice(start));
    if (path !== undefined && !isPlain) return `${before.slice(0, start)}${[path, ...parts].join('/')}`;
  }
  const last = found.at(-1)?.[0].toLowerCase() ?? '';
  const isSymbol = words.includes(last) || typedWords.symbols.includes(last);
  return isSymbol ? `${before} ${parts.join('/')}` : undefined;
}
