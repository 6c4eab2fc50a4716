/** Signs that mean something in a pattern (ECMAScript, SyntaxCharacter). A hyphen means something only in brackets. */
const SIGNS = /[\^$\\.*+?()[\]{}|/]/gu;

/**
 * Words as the source of a regular expression that finds them with any white space between them.
 * @returns an empty text where there are no words
 */
export function wordsPattern(words: string): string {
  return words
    .trim()
    .replaceAll(SIGNS, String.raw`\$&`)
    .split(/\s+/u)
    .join(String.raw`\s+`);
}
