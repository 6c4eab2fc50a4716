/**
 * The DOI that words or an address name.
 * @returns the DOI without the words before it; nothing if there is none
 * @see DOI Handbook, 2.2: a prefix of digits after “10.”, and a suffix of any characters
 */
export function doiOf(words: string): string | undefined {
  const match = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}(?:\.\d+)*\/\S+)$/iu.exec(words.trim());
  return match?.[1];
}
