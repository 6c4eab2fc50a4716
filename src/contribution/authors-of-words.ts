/** Authors on one line, as they are typed: “Li, Xirui; Reuters; "Department for Science, Innovation and Technology"”. */
import type { Author } from './import/csl-authors.ts';

/** A name in quotation marks, as a whole; or the words between two semicolons. */
const NAMES = /\s*(?:"([^"]+)"|“([^”]+)”)\s*(?=;|$)|[^;]+/gu;

export function authorsOfWords(words: string): readonly Author[] {
  return [...words.matchAll(NAMES)].flatMap(([name, plain, curly]): readonly Author[] => {
    const whole = (plain ?? curly)?.trim();
    if (whole !== undefined && whole !== '') return [{ literal: whole }];
    return name.includes(',') ? (severalOf(name.trim()) ?? [personOf(name)]) : bodyOf(name);
  });
}

function bodyOf(name: string): readonly Author[] {
  return name.trim() === '' ? [] : [{ literal: name.trim() }];
}

function personOf(name: string): Author {
  const [family = '', ...given] = name.split(',').map((part) => part.trim());
  return { family, given: given.join(', ') };
}

const AND = /,?\s+(?:and|&)\s+/u;
/** Of fewer names in a row the first may be the family and the rest the given names: “García Márquez, Gabriel José”. */
const FEWEST_IN_A_ROW = 3;

/**
 * The authors of a line with commas that cannot be one person: “Jane Doe, John Roe and World Bank”, or, as BibTeX has
 * it, “Doe, Jane and Roe, John”. Nothing shows which word of such a name is the family name, so the name is kept as it was typed.
 */
function severalOf(line: string): readonly Author[] | undefined {
  const joined = line.split(AND);
  const names = joined.flatMap((part) => part.split(',')).map((name) => name.trim());
  if (joined.length === 1 && names.length < FEWEST_IN_A_ROW) return undefined;
  if (joined.length > 1 && joined.every((part) => /^[^,]+,[^,]+$/u.test(part))) return joined.map(personOf);
  if (names.every((name) => /\S\s+\S/u.test(name))) return names.map((literal) => ({ literal }));
  // A body whose name lists something: “Department for Science, Innovation and Technology”.
  return joined.length > 1 ? [{ literal: line }] : undefined;
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
