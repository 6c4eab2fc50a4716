/** Which names are looked for in texts: an everyday word as a name would turn half of every page into links. */

const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N}\p{Pd}.&/]+$/u;

/** An address of the web, of mail, of a host or of a machine: numbers of IPv4, or groups of IPv6. */
const ADDRESS =
  /:\/\/|^\S+@\S+\.\S+$|^(?:www\.\S+|(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?)$|^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?$|^\[?[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}\]?$/iu;

/**
 * What is wrong with a name by which something is found in texts.
 * @param alias the name
 * @param stopWords very common words of the language, in lower case
 * @param isOwn whether it is the thing's own name; such a name may begin with an article in a capital letter
 * @returns what was expected, in words; nothing if the name is allowed
 */
export function faultOfAlias(alias: string, stopWords: ReadonlySet<string>, isOwn: boolean): string | undefined {
  if (ADDRESS.test(alias.trim())) return 'a name, not an address';
  const words = alias.trim().split(/\s+/u);
  // Acronyms are matched in capitals only: WHO is never “who”.
  if (words.length === 1 && ACRONYM.test(alias.trim())) return undefined;
  if ((alias.match(/\p{L}/gu) ?? []).length < 2) return 'at least two letters, or an acronym in capitals';
  const isCommon = (word: string | undefined) => stopWords.has(bareWord(word));
  if (words.every((word) => isCommon(word) || bareWord(word) === ''))
    return 'a name, not words that occur in every text';
  const isArticle = isOwn && /^\p{Lu}/u.test(alias);
  if (!isArticle && (isCommon(words[0]) || bareWord(words[0]) === ''))
    return `the name without “${words[0] ?? ''}” before it`;
  if (isCommon(words.at(-1))) return `the name without “${words.at(-1) ?? ''}” after it`;
  return undefined;
}

/** A word without signs around it, in lower case. */
function bareWord(word = ''): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
