/** Words of one script, to be found in a text. */
export interface ScriptRun {
  /** BCP 47. */
  readonly language: string;
  /** From the first letter of the script to its last, with the signs between its words; global. */
  readonly run: RegExp;
}

/** @param languages by the script, as Unicode names it: `Han` to `zh-Hans` */
export function scriptRuns(languages: Readonly<Record<string, string>>): readonly ScriptRun[] {
  return Object.entries(languages).map(([script, language]) => {
    const letter = String.raw`\p{Script=${script}}`;
    return { language, run: new RegExp(String.raw`${letter}(?:[${letter}\p{M}\p{P}\p{Zs}\d]*${letter})?`, 'gu') };
  });
}

/** A text in pieces; those of other scripts have their language. */
export function piecesByLanguage(
  text: string,
  runs: readonly ScriptRun[],
): readonly { readonly words: string; readonly language?: string }[] {
  const found = runs
    .flatMap(({ run, language }) => [...text.matchAll(run)].map(({ 0: words, index }) => ({ words, index, language })))
    .toSorted((a, b) => a.index - b.index);
  let end = 0;
  const pieces = found.flatMap(({ words, index, language }) => {
    // A run of one script may be within one of another, with the signs that join its words.
    if (index < end) return [];
    const before = text.slice(end, index);
    end = index + words.length;
    return [...(before === '' ? [] : [{ words: before }]), { words, language }];
  });
  return end < text.length ? [...pieces, { words: text.slice(end) }] : pieces;
}
