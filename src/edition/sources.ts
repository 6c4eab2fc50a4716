/** The support of a text: sources and places in them, witnesses, and reviews, which compare a text with a source. */
import type { AsWritten } from './as-written.ts';
import type { Everything, Id } from './edition.ts';
import type { Essentials } from './essentials.ts';
import type { Backlink } from './reference.ts';
import type { Passage, Sentence } from './passage.ts';
import type { FieldsOf } from './schemas.ts';
import type { Found, Saw, SourceExtent } from './vocabularies.ts';

export interface Source {
  readonly id: Id<'source'>;
  /** The item's fields, named and shaped as in CSL. */
  readonly csl: CslItem;
  /** The publication of which this is a copy. */
  readonly mirrorOf: string | undefined;
  /** How much of it was read. */
  readonly read: SourceExtent | undefined;
  /** Address of a copy in a public archive. */
  readonly archived: string | undefined;
  /** What it reports at second hand: a source of the edition, or the title of something else. */
  readonly reports: Source | string | undefined;
  readonly backlinks: readonly Backlink[];
}

/** The fields of CSL-JSON that the edition uses. Source: docs.citationstyles.org, specification 1.0.2. */
export type CslItem = AsWritten<FieldsOf<'source'>, 'mirror-of' | 'read' | 'archived' | 'reports'>;
export type CslName = NonNullable<CslItem['author']>[number];

/** A source, and the place in it. */
export interface Citation<Known extends Essentials = Everything> {
  readonly source: Known['source'];
  readonly at: string;
}

/** Another text of the same content, by which the base text is judged. */
export interface Witness extends AsWritten<FieldsOf<'witness'>, 'sources' | 'sentences'> {
  readonly id: Id<'witness'>;
  /** The known copies of it. */
  readonly sources: readonly Citation[];
  /** In the order of the text. */
  readonly statements: readonly WitnessStatement[];
  readonly reviews: readonly Review[];
  readonly backlinks: readonly Backlink[];
}

/** The words or the content of a witness at a place of the base text. */
export interface WitnessStatement extends AsWritten<
  FieldsOf<'witness'>['sentences'][number],
  'passage' | 'sentence' | 'source' | 'at'
> {
  readonly passage: Passage;
  /** Absent if the title or the whole passage is meant. */
  readonly sentence: Sentence | undefined;
  readonly isOfTitle: boolean;
  /** Where that was read. */
  readonly citation: Citation;
}

/** A record that somebody compared a text of the commentary, in its present state, with one of its sources. */
export interface Review<Known extends Essentials = Everything> {
  readonly by: Known['person'];
  /** Day of the reading, ISO 8601. */
  readonly date: string;
  readonly saw: Saw;
  /** A source that the text cites; absent if it was judged by knowledge alone. */
  readonly source: Known['source'] | undefined;
  /** Words of the source that support the claim, and where they are. */
  readonly words: string | undefined;
  readonly place: string | undefined;
  readonly found: Found;
  /** Digits of the text that was read, see `claim-digits.ts`. */
  readonly text: string;
}
