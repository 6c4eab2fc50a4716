/** What a reader of any format finds: the same in all of them. */
import type { EditionJson } from '../edition-json-schema.ts';

export interface ReadPassage {
  readonly id: string;
  readonly title: string;
  /** By id, in order. */
  readonly sentences: readonly (readonly [id: string, words: string])[];
  readonly text: string;
}

export interface ReadQuotation {
  /** Empty if words are missing. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

export interface ReadAnnotation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
  /** Ids of whole sentences that it is about. */
  readonly sentences: readonly string[];
  readonly quotations: readonly ReadQuotation[];
}

export interface ReadEdition {
  readonly passages: readonly ReadPassage[];
  readonly annotations: readonly ReadAnnotation[];
}

/** What every reader must find. */
export function expectedOf({ passages, annotations }: EditionJson): ReadEdition {
  return {
    passages: passages.map(({ id, title, text, sentences }) => ({
      id,
      title,
      text,
      sentences: sentences.map((sentence) => [sentence.id, sentence.text] as const),
    })),
    annotations: annotations.map(({ id, kind, scope, part, sentences, quotes }) => ({
      id,
      kind,
      part,
      sentences: scope === 'sentence' ? sentences : [],
      quotations: quotes.map(({ exact, start, end }) => ({ exact, start, end })),
    })),
  };
}
