import type { SymbolBeginnings } from '../query/usual-numbers.ts';

/** Parts of a symbol before its first number, all of letters: “A/RES/” of “A/RES/73/27”. */
const PATH = /(?:\p{L}+\/)+(?=\d)/u;
/** Words before numbers alone: “Regulation (EU)” of “Regulation (EU) 2016/679”. */
const WORDS = /^[^\d/]+(?=\d+\/\d)/u;

/**
 * How the symbols of instruments begin.
 * @param symbols as the edition writes them
 */
export function symbolBeginnings(symbols: readonly string[]): SymbolBeginnings {
  const small = symbols.map((symbol) => symbol.toLowerCase());
  const paths = small.flatMap((symbol) => {
    const parts = (PATH.exec(symbol)?.[0] ?? '').split('/').filter((part) => part !== '');
    return parts.map((_, start) => parts.slice(start).join('/'));
  });
  const words = small.flatMap((symbol) => WORDS.exec(symbol)?.[0].match(/\p{L}+/gu) ?? []);
  return { paths: [...new Set(paths)].toSorted(), words: [...new Set(words)].toSorted() };
}
