/** The words of a query as they were typed, and those of them that are looked up. Pure except for loading. */
import { askedForms } from './index-tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { mayBeJoined } from './meanings.ts';

/** How many words of a query are looked up; a longer question has its telling words among the longest. */
const MOST_WORDS = 7;
/**
 * If there are more words than this, only the nearest entries are read; words that are written as one or as two are
 * then found only among these.
 */
export const MANY_WORDS = 4;
/** How many forms of one word are looked up: pairs of Han characters, parts between hyphens. No name has more. */
const MOST_FORMS = 12;
const OUTER_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

export interface TypedWord {
  readonly typed: string;
  readonly forms: readonly string[];
  readonly joined?: string;
  /** Whether a full stop shows that it is shortened: “prop. 8”. */
  readonly isAbbreviated: boolean;
  /** Whether it only joins others, in another language. */
  readonly isJoining: boolean;
}

export function askedWords(words: string, joining: ReadonlySet<string>): readonly TypedWord[] {
  // “MIT” is a name beside words in small letters.
  const isInitials = (word: string) => /^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(words);
  const all = words
    .split(/\s+/u)
    .map((word) => ({
      typed: word.replaceAll(OUTER_SIGNS, ''),
      ...askedForms(word),
      isAbbreviated: /^\p{L}+\.,?$/u.test(word),
    }))
    .map((one) => ({
      ...one,
      forms: one.forms.slice(0, MOST_FORMS),
      isJoining: one.forms.every((form) => joining.has(form)) && !isInitials(one.typed),
    }))
    .filter(({ forms }) => forms.length > 0);
  // A repeated word says no more.
  return [...new Map(all.map((one) => [one.forms.join(' '), one])).values()];
}

/** “datacenter” is asked for as “data center”, if the edition only has these. */
export async function inParts(asked: readonly TypedWord[], lexicon: Lexicon): Promise<readonly TypedWord[]> {
  const parts = await Promise.all(
    asked.map(async ({ forms: [form = '', ...others] }) =>
      others.length > 0 || !mayBeJoined(form) ? [] : lexicon.partsOf(form),
    ),
  );
  return asked.flatMap((one, index) => {
    const own = parts[index] ?? [];
    return own.length === 0
      ? [one]
      : own.map((part) => ({ typed: part, forms: [part], isAbbreviated: false, isJoining: false }));
  });
}

/**
 * Words that say what is looked for, in their order. Of many words, those that frame a question are left out first, and
 * then the shorter ones.
 */
export function mostTelling(asked: readonly TypedWord[], lexicon: Lexicon): readonly TypedWord[] {
  const telling = asked.filter((one) => !isFrameOf(one, lexicon));
  if (telling.length < MANY_WORDS) return asked.length <= MOST_WORDS ? asked : asked.slice(0, MOST_WORDS);
  // A run of Han characters has a form for every two of them.
  const lengthOf = ({ forms }: TypedWord) => Math.max(forms.length, ...forms.map((form) => form.length));
  const chosen = new Set(telling.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST_WORDS));
  return asked.filter((one) => chosen.has(one));
}

export function isFrameOf({ forms }: TypedWord, { frames }: Lexicon): boolean {
  return forms.every((form) => frames.has(form));
}
