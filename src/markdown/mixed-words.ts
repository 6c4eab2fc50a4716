/**
 * Words with a letter that only looks like one of their own: a letter of another alphabet, as in “compаnies” with a
 * Cyrillic “а”, or another form of a letter, as in “deﬁne”, copied from a PDF.
 */

/** Scripts whose letters make one word only with each other. East Asian scripts are also written among Latin letters. */
const ALPHABETS = [
  ...['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Cherokee', 'Coptic', 'Hebrew', 'Arabic'],
  ...['Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Sinhala', 'Ethiopic'],
].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'gu') }));
const WORD = /[\p{L}\p{M}]+/gu;
/** Most texts have Latin letters and those of no other alphabet, so few words have to be counted. */
const OTHER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hangul}]/u;
/** Forms of Latin letters for print, for formulas and for the width of Chinese characters. */
const OTHER_FORM = /[\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/u;

/** A word of two alphabets, or with another form of a letter. */
export interface MixedWord {
  readonly word: string;
  /** UTF-16. */
  readonly offset: number;
  /** What is wrong, in words for the author. */
  readonly message: string;
}

/** The words of a text that have letters of two alphabets, or other forms of letters. */
export function findMixedWords(text: string): readonly MixedWord[] {
  if (!OTHER.test(text) && !OTHER_FORM.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const [form] = OTHER_FORM.exec(word) ?? [];
    if (form !== undefined)
      return [
        {
          word,
          offset: index,
          message: `In the word “${word}”, “${form}” (${codeOf(form)}) is not the ordinary “${form.normalize('NFKC')}”`,
        },
      ];
    const found = ALPHABETS.map(({ name, letters }) => ({ name, own: word.match(letters) ?? [] }))
      .filter(({ own }) => own.length > 0)
      .toSorted((a, b) => a.own.length - b.own.length);
    const [least, most] = [found.at(0), found.at(-1)];
    if (least === undefined || most === undefined || least === most) return [];
    const [letter = ''] = least.own;
    return [
      {
        word,
        offset: index,
        message: `In the word “${word}”, the letter “${letter}” is ${least.name} (${codeOf(letter)}), the others are ${most.name}`,
      },
    ];
  });
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
