/**
 * Words of several words written as one, as German writes them: “Lieferkettengesetz” has the name “Lieferketten”. Only
 * whole names of one word are found in them. Pure.
 */

/** The file with the names of one word, in languages that write several words as one. */
export const COMPOUNDS_FILE = 'compounds';
/** Languages that do. */
export const COMPOUNDING: readonly string[] = ['de', 'nl', 'sv', 'da', 'nb', 'fi'];
/** Fewer letters begin or end too many words by chance. */
export const SHORTEST_NAME = 7;
/** A compound has at least this many letters beside the name. */
const LEAST_REST = 3;

/** Whether a word is long enough to have a name in it. */
export function mayBeCompound(form: string): boolean {
  return form.length >= SHORTEST_NAME + LEAST_REST && /^\p{sc=Latin}+$/u.test(form);
}

/** The longest name with which a word begins, or else the longest with which it ends. */
export function nameInCompound(form: string, names: readonly string[]): string | undefined {
  const fitting = names.filter((name) => name.length + LEAST_REST <= form.length);
  const longest = (some: readonly string[]) => some.toSorted((a, b) => b.length - a.length)[0];
  return (
    longest(fitting.filter((name) => form.startsWith(name))) ?? longest(fitting.filter((name) => form.endsWith(name)))
  );
}
