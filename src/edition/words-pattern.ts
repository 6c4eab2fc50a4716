/** Signs with a meaning in a pattern (ECMAScript, SyntaxCharacter). A hyphen has a meaning only in brackets. */
const SIGNS = /[\^$\\.*+?()[\]{}|/]/gu;

/**
 * Words as the source of a regular expression that finds them with any white space between them.
 * @returns an empty text if there are no words
 */
export function wordsPattern(words: string): string {
  return words
    .trim()
    .replaceAll(SIGNS, String.raw`\$&`)
    .split(/\s+/u)
    .join(String.raw`\s+`);
}
