import { isReservedId } from '../edition/fields/reserved-ids.ts';
import { nameFrom } from './contribution.ts';
import type { Author } from './import/csl-authors.ts';

/** After author and year; after the title where one of them is not there. */
export function sourceId(
  [first]: readonly Author[],
  publisher: string | undefined,
  title: string | undefined,
  issued: string,
  latin: (words: string) => string,
  taken: Iterable<string>,
): string {
  const author = first === undefined ? undefined : 'literal' in first ? first.literal : first.family;
  // A file is named in Latin letters: a name that has none of them, even transcribed, names nothing.
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
  // A name that the site itself uses.
  return isReservedId(id) ? nameFrom(`source ${id}`, 'source', names) : id;
}
