/** One thing that can be found, and all by which it is found. */
import type { Passage, Sentence } from '../../edition/passage.ts';
import type { AnnotationKind } from '../../edition/kinds.ts';
import type { TextLabel } from '../query/index-format.ts';
import type { resultWords } from '../../words/entries.ts';

export interface SearchDocument {
  /** As authors and the golden file refer to it: `term:backdoor`, `sentence:proposal-08.s2`, `page:about`. */
  readonly reference: string;
  readonly kind: keyof typeof resultWords;
  /** From the root of the site. */
  readonly url: string;
  /** What a result is called: its name, or where it stands. */
  readonly label: string;
  /** The passage that it is shown under, of a sentence and a note. */
  readonly under?: Passage;
  readonly sentence?: Sentence;
  /** Of a note. */
  readonly note?: AnnotationKind;
  /** Names of its own, each found as a whole. */
  readonly names: readonly string[];
  /** Those of its names that are in other languages. */
  readonly labels?: readonly TextLabel[];
  /** What readers call it, each found as a whole; never printed but as the reason why it was found. */
  readonly also: readonly string[];
  /** What readers call the things that it names; weaker. */
  readonly inherited?: readonly string[];
  /** What is shown of it: what it says, or what is said first. Sentences of an excerpt are taken from here. */
  readonly text: string;
  /** What is said further, or by others of it. */
  readonly more: string;
  /** Places that it cites, dates, issuers: found, and shown where they are what matched. */
  readonly facts: readonly string[];
  /** What it bears on, by which it can be narrowed. */
  readonly passages: readonly Passage[];
  /** Goals that it bears on by itself, not through passages; numbers. */
  readonly goals?: readonly number[];
  /** The body that it is, as the filter names it. */
  readonly body?: string;
}
