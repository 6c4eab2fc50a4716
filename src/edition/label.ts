import type { LABEL_BASES } from './vocabularies.ts';

/** A name in another language, by which readers of that language find a thing. */
export interface Label {
  /** In the form of links: `term:backdoor`. */
  readonly of: string;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  /** Whether the thing itself or the United Nations uses the name, or only the editors do. */
  readonly basis: (typeof LABEL_BASES)[number];
}
