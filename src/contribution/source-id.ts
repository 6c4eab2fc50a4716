import { isReservedId } from '../edition/fields/reserved-ids.ts';
import { nameFrom } from './contribution.ts';
import type { Author } from './import/csl-authors.ts';

/** Made from author and year; from the title if one of them is missing. */
export function sourceId(
  [first]: readonly Author[],
  publisher: string | undefined,
  title: string | undefined,
  issued: string,
  latin: (words: string) => string,
  taken: Iterable<string>,
): string {
  const author = first === undefined ? undefined : 'literal' in first ? first.literal : first.family;
  // A file is named in Latin letters: a name without any, even after transcription, names nothing.
  const isLatin = (words = '') => /\p{Script=Latin}/u.test(latin(words));
  const name = [author, publisher].find(isLatin);
  const year = /^\d{4}/u.exec(issued)?.[0];
  const parts = [name ?? (isLatin(title) ? undefined : 'source'), year].flatMap((part) =>
    part === undefined ? [] : [latin(part).split(/\s+/u).slice(0, 3).join(' ')],
  );
  if (name === undefined || year === undefined)
    parts.push(
      latin(title ?? '')
        .split(/\s+/u)
        .slice(0, 2)
        .join(' '),
    );
  const names = new Set(taken);
  const id = nameFrom(parts.join(' '), 'source', names);
  // The site itself uses this name.
  return isReservedId(id) ? nameFrom(`source ${id}`, 'source', names) : id;
}
