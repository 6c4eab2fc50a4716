/** Authors on one line, as they are typed: “Li, Xirui; Reuters; "Department for Science, Innovation and Technology"”. */
import type { Author } from './import/csl-authors.ts';

/** A name in quotation marks, as a whole; or the words between two semicolons. */
const NAMES = /\s*(?:"([^"]+)"|“([^”]+)”)\s*(?=;|$)|[^;]+/gu;

export function authorsOfWords(words: string): readonly Author[] {
  return [...words.matchAll(NAMES)].flatMap(([name, plain, curly]): readonly Author[] => {
    const whole = (plain ?? curly)?.trim();
    if (whole !== undefined && whole !== '') return [{ literal: whole }];
    const [family = '', ...given] = name.split(',').map((part) => part.trim());
    if (given.length > 0) return [{ family, given: given.join(', ') }];
    return family === '' ? [] : [{ literal: family }];
  });
}

/** The line that is read as these authors. A body whose name has a comma is in quotation marks. */
export function wordsOfAuthors(authors: readonly Author[]): string {
  return authors
    .map((author) => {
      if (!('literal' in author)) return `${author.family}, ${author.given}`;
      if (!/[,;]/u.test(author.literal)) return author.literal;
      return author.literal.includes('"') ? `“${author.literal}”` : `"${author.literal}"`;
    })
    .join('; ');
}
