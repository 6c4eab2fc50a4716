/** Names of people and of bodies, in the form of CSL-JSON. */
import { plainWords } from './plain-words.ts';

export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** The sign at the end of a list of names for the names left out. */
const OTHERS = /^(?:and )?(?:others|et al\.?|u\. ?a\.|等)$/iu;

/** @returns the authors, and the names that were left out */
export function authorsOfCsl(value: unknown): {
  readonly authors: readonly Author[];
  readonly left: readonly string[];
} {
  const authors = (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((name) => authorOf(name) ?? []);
  const named = authors.filter((author) => !('literal' in author && OTHERS.test(author.literal)));
  return {
    authors: named,
    left: named.length < authors.length ? ['further authors, of whom the item gives no names'] : [],
  };
}

function authorOf(name: unknown): Author | undefined {
  if (typeof name === 'string') return literal(plainWords(name));
  if (typeof name !== 'object' || name === null) return undefined;
  const part = (key: string) => {
    const words = (name as Readonly<Record<string, unknown>>)[key];
    return typeof words === 'string' ? plainWords(words) : '';
  };
  const whole = part('literal') || part('name');
  if (whole !== '') return literal(whole);
  const family = [part('dropping-particle'), part('non-dropping-particle'), part('family')]
    .filter((one) => one !== '')
    .join(' ');
  const given = [part('given'), part('suffix')].filter((one) => one !== '').join(', ');
  if (family === '' || given === '') return literal(family || given);
  return { family, given };
}

function literal(words: string): Author | undefined {
  return words === '' ? undefined : { literal: words };
}
