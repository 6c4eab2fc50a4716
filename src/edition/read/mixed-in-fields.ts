/** Finds words of two alphabets in the prose and the fields of a file. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FieldPath, SyntaxFinding } from '../../markdown/author-file.ts';
import { findMixedWords, type MixedWord } from '../../markdown/mixed-words.ts';
import { placeOfWord } from '../../markdown/place-of-word.ts';

/** @param body the text of the file, with a line for each line of its fields */
export function findMixedInProse(prose: Root, body: string): readonly SyntaxFinding[] {
  const found = new Map<string, SyntaxFinding>();
  const lines = body.split('\n');
  visit(prose, 'text', ({ value, position }) => {
    for (const { word, message } of findMixedWords(value)) {
      if (found.has(word)) continue;
      const point = placeOfWord(prose, lines, (words) => words.indexOf(word)) ?? position?.start;
      found.set(word, { point: point ?? { line: 1, column: 1 }, message });
    }
  });
  return [...found.values()];
}

/** Fields that a page prints as they are, even if they have one word alone. */
const PRINTED: ReadonlySet<PropertyKey> = new Set([
  ...['label', 'name', 'title', 'short', 'title-short', 'acronym', 'aliases', 'holder', 'says', 'reading', 'publisher'],
  ...['container-title', 'family', 'given', 'literal', 'seat', 'issuer', 'at'],
]);

/**
 * The same in fields. Ids, addresses and quotations of one word are compared with others, and those rules name the
 * letter.
 */
export function mixedInFields(
  value: unknown,
  field: FieldPath = [],
): readonly (Pick<MixedWord, 'message'> & { readonly field: FieldPath })[] {
  if (typeof value === 'string') {
    const [mixed] = /\S\s+\S/u.test(value) || field.some((step) => PRINTED.has(step)) ? findMixedWords(value) : [];
    return mixed === undefined ? [] : [{ field, message: mixed.message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    mixedInFields(inner, [...field, Array.isArray(value) ? Number(key) : key]),
  );
}
