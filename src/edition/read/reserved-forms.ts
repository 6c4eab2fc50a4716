import { distance } from 'fastest-levenshtein';
import { likenessOf } from './likeness.ts';

/** Small capitals, which no table of likenesses has, in order of the alphabet; that of X is the small letter. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ';
/** First letters of alphabets in circles, in squares and of flags, which are signs and no letters. */
const ALPHABETS_OF_SIGNS = [0x1_f1_30, 0x1_f1_50, 0x1_f1_70, 0x1_f1_e6];
const LETTERS = 26;
/** Two letters that look like one. */
const LIGATURES = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['li', 'h'],
  ['ii', 'u'],
] as const;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** A reader does not notice one slip in a name of at least this many letters. */
const FEWEST_LETTERS = 5;

/**
 * The forms of a name in which a reader may take it for a known one: without marks, articles, brackets and the ending of
 * a plural; as written and in small letters; with its words in order and sorted. Only the few names of maintainers are
 * compared in these forms; other names may be as similar.
 */
export function reservedForms(name: string): readonly string[] {
  const bare = name.normalize('NFKC').replaceAll(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/gu, ' ');
  const forms = [bare, bare.toLowerCase()].flatMap((written) => {
    const words = plainLetters(written)
      .split(/[^\p{L}\p{N}]+/u)
      .map(withoutLigatures)
      .filter((word) => word !== '' && !ARTICLES.has(word))
      .map((word) => (word.length > 2 ? word.replace(/s$/u, '') : word));
    return [words.join(''), words.toSorted().join('')];
  });
  return [...new Set(forms)];
}

/** Whether a reader would take one for the other: one letter may differ. */
export function isTakenFor(forms: readonly string[], known: readonly string[]): boolean {
  return forms.some((form) =>
    known.some((other) => {
      const slips = other.length >= FEWEST_LETTERS ? 1 : 0;
      return Math.abs(form.length - other.length) <= slips && distance(form, other) <= slips;
    }),
  );
}

/** Replaces each letter by the plain letter that it looks like, in small letters and without marks. */
export function plainLetters(name: string): string {
  // The table takes some small capitals for other letters, and other letters for small capitals.
  const alike = likenessOf(likenessOf(withPlainCapitals(name).normalize('NFD')).toLowerCase().normalize('NFD'));
  return withPlainCapitals(alike)
    .normalize('NFD')
    .replaceAll(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();
}

function withPlainCapitals(name: string): string {
  return name.replaceAll(
    /./gsu,
    (sign) => letterOfSign(sign.codePointAt(0) ?? 0) ?? letterOfSmallCapital(sign) ?? sign,
  );
}

function letterOfSign(code: number): string | undefined {
  const first = ALPHABETS_OF_SIGNS.find((start) => code >= start && code < start + LETTERS);
  return first === undefined ? undefined : String.fromCharCode(0x61 + code - first);
}

function letterOfSmallCapital(sign: string): string | undefined {
  const index = SMALL_CAPITALS.indexOf(sign);
  return index < 0 ? undefined : String.fromCharCode(0x61 + index);
}

function withoutLigatures(word: string): string {
  return LIGATURES.reduce((rest, [two, one]) => rest.replaceAll(two, one), word);
}
