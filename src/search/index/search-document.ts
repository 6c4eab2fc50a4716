/** One thing that can be found, and all words by which it is found. */
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
  /** The label of a result: its name, or its place. */
  readonly label: string;
  /** For a sentence and a note: the passage that it is shown under. */
  readonly under?: Passage;
  readonly sentence?: Sentence;
  /** Only for a note. */
  readonly note?: AnnotationKind;
  /** Names of its own, each found as a whole. */
  readonly names: readonly string[];
  /** Its names in other languages. */
  readonly labels?: readonly TextLabel[];
  /** Readers' words for it, each found as a whole; never printed except as the reason why it was found. */
  readonly also: readonly string[];
  /** Readers' words for the things that it names; weaker. */
  readonly inherited?: readonly string[];
  /** The shown text: its own words, or the first words about it. Sentences of an excerpt are taken from here. */
  readonly text: string;
  /** Further words, or words of others about it. */
  readonly more: string;
  /** Places that it cites, dates, issuers: found, and shown if they are what matched. */
  readonly facts: readonly string[];
  /** The passages that it bears on, for narrowing. */
  readonly passages: readonly Passage[];
  /** Numbers of goals that it bears on by itself, not through passages. */
  readonly goals?: readonly number[];
  /** The body that it is, as the filter names it. */
  readonly body?: string;
}
