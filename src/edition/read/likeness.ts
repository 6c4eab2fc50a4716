// The bundler writes the table into the script that browsers load.
// eslint-disable-next-line es-x/no-import-attributes, es-x/no-json-modules
import table from 'unhomoglyph/data.json' with { type: 'json' };

/** What a letter looks like, by letter: confusables of Unicode TR39. */
const LIKENESSES: Readonly<Record<string, string>> = table;

/**
 * What a name looks like: the skeleton of Unicode TR39, section 4, of its letters and digits alone, whatever their
 * case. Compatibility variants of a letter count as that letter (NFKC).
 */
export function skeletonOf(name: string): string {
  const letters = name.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
  // Lower case once more: the table maps “I” to “l”, and a capital of another script may become a Latin capital when it
  // is mapped.
  return likenessOf(likenessOf(letters.normalize('NFD')).toLowerCase().normalize('NFD'))
    .normalize('NFD')
    .toLowerCase();
}

/**
 * Each letter replaced by what it looks like. Letter by letter: the one pattern of all six thousand that the package
 * makes of its table takes an engine that tries them in turn two hundred times as long.
 */
export function likenessOf(letters: string): string {
  return letters.replaceAll(/./gsu, (letter) =>
    Object.hasOwn(LIKENESSES, letter) ? (LIKENESSES[letter] ?? '') : letter,
  );
}
