/**
 * A passage in the form of formats for readers: letters after the words, and notes that open on the words. The words
 * before the letter are the quotation, and the words before them are its earlier parts.
 */
import type { ReadAnnotation, ReadPassage, ReadQuotation } from './read-edition.ts';

export interface LetteredPassage extends ReadPassage {
  /** The place of a note's letter, by the id that the letter leads to. */
  readonly letters: Map<string, { readonly part: 'title' | 'text'; readonly offset: number }>;
  readonly notes: readonly {
    readonly id: string;
    readonly slug: string;
    readonly kind: string;
    /** The words on which it opens; none for a whole sentence or passage. */
    readonly quoted: readonly string[];
    /** Words are missing after the last of them. */
    readonly isOmission: boolean;
  }[];
}

export function annotationsFrom(passage: LetteredPassage): readonly ReadAnnotation[] {
  return passage.notes.map(({ id, slug, kind, quoted, isOmission }) => {
    const letter = passage.letters.get(id);
    const part = quoted.length > 0 ? (letter?.part ?? 'text') : 'text';
    return {
      id: `${passage.id}/${slug}`,
      kind,
      part,
      sentences: quoted.length > 0 || letter === undefined ? [] : sentenceAt(passage, letter.offset),
      quotations: isOmission
        ? [{ exact: '', start: letter?.offset ?? 0, end: letter?.offset ?? 0 }]
        : quotationsBefore(passage[part], letter?.offset ?? 0, quoted),
    };
  });
}

/** The letter of a note on a sentence is before its first word. */
function sentenceAt({ text, sentences }: ReadPassage, offset: number): readonly string[] {
  let at = 0;
  for (const [id, words] of sentences) {
    at = text.indexOf(words, at);
    if (at === offset) return [id];
    at += words.length;
  }
  return [];
}

function quotationsBefore(text: string, letter: number, quoted: readonly string[]): readonly ReadQuotation[] {
  let before = letter;
  return quoted
    .toReversed()
    .map((exact, index) => {
      const start = index === 0 ? before - exact.length : text.lastIndexOf(exact, before - exact.length);
      before = start;
      if (text.slice(start, start + exact.length) !== exact) throw new Error(`“${exact}” does not stand at ${start}`);
      return { exact, start, end: start + exact.length };
    })
    .toReversed();
}
