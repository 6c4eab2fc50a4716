/** The shape of an annotation of each kind, and of the words it is anchored on. */
import type { Citation, Review } from './sources.ts';
import type { AsWritten, Unchanging } from './as-written.ts';
import type { Everything, Id } from './edition.ts';
import type { Essentials } from './essentials.ts';
import type { Prose } from './reference.ts';
import type { Part, TextRange } from './passage.ts';
import type { AnnotationKind } from './kinds.ts';
import type { PLACE_FIELDS } from './fields/annotation-schema.ts';
import type { AnnotationFields } from './schemas.ts';
import type { Voice } from './vocabularies.ts';

interface AnnotationOfAnyKind<Known extends Essentials> extends AsWritten<
  SharedFields,
  keyof Quotation | 'by' | 'sources'
> {
  /** `<passage>/<slug>` */
  readonly id: Id<'annotation'>;
  readonly slug: string;
  /** `a`, `b`, … on its passage's page. */
  readonly letter: string;
  readonly anchor: Anchor<Known>;
  readonly by: Known['person'];
  readonly sources: readonly Citation<Known>[];
  readonly prose: Prose<Known>;
  /** How it was checked. */
  readonly reviews: readonly Review<Known>[];
}

/** The fields that refer to other things, as the model has them; all other fields of a kind are as they are written. */
export interface ReferringFields<Known extends Essentials = Everything> {
  readonly wording: {
    /** Texts that have the reading or support it, all of the same basis; none for a conjecture. */
    readonly witnesses: readonly Known['witness'][];
    /** No reading could be recovered, or two are equally good. */
    readonly isCrux: boolean;
  };
  readonly parallel: { readonly instruments: readonly Known['instrument'][] };
  readonly debate: {
    /** At least two, of different voices. */
    readonly positions: readonly Position<Known>[];
  };
}

/** The names by which authors write these. */
type WrittenOtherwise = 'witness' | 'crux' | 'instruments' | 'positions';

type WrittenAnnotation<Kind extends AnnotationKind> = Extract<AnnotationFields, { kind: Kind }>;

/** Fields that only annotations of this kind have. */
type OwnField<Kind extends AnnotationKind> = Exclude<keyof WrittenAnnotation<Kind>, keyof SharedFields | 'kind'>;

/** Kinds with fields of their own, which every view of an annotation has to show. */
export type KindWithFields = {
  [Kind in AnnotationKind]: [OwnField<Kind>] extends [never] ? never : Kind;
}[AnnotationKind];

type SharedFields = Pick<AnnotationFields, Exclude<keyof AnnotationFields, 'kind'>>;

type Quotation = Pick<AnnotationFields, (typeof PLACE_FIELDS)[number]>;

export type AnnotationOf<
  Kind extends AnnotationKind,
  Known extends Essentials = Everything,
> = AnnotationOfAnyKind<Known> & { readonly kind: Kind } & Unchanging<
    Omit<Pick<WrittenAnnotation<Kind>, OwnField<Kind>>, WrittenOtherwise>
  > &
  (Kind extends keyof ReferringFields ? ReferringFields<Known>[Kind] : unknown);

export type Annotation<Known extends Essentials = Everything> = {
  [Kind in AnnotationKind]: AnnotationOf<Kind, Known>;
}[AnnotationKind];

/** The opinion of one side of a debate, in its own terms. */
export interface Position<Known extends Essentials = Everything> {
  readonly voice: Voice;
  readonly holder: string;
  /** Codes of ISO 3166-1, or `EU`, with commas between several: `CN`, `AU, CA`. Absent if none is known. */
  readonly country?: string | undefined;
  readonly citation: Citation<Known>;
  readonly says: string;
}

/** The part of the text that an annotation is about. */
export type Anchor<Known extends Essentials = Everything> =
  | { readonly scope: 'passage'; readonly passage: Known['passage'] }
  | { readonly scope: 'sentence'; readonly passage: Known['passage']; readonly sentence: Known['sentence'] }
  | {
      readonly scope: 'phrase';
      readonly passage: Known['passage'];
      readonly part: Part;
      /** In order, without overlap; more than one for a broken lemma. */
      readonly ranges: readonly QuotedRange[];
      /** Sentences that the ranges touch; none for a title. */
      readonly sentences: readonly Known['sentence'][];
      /** The words concerned are missing after the quotation: the anchor is the point at its end. */
      readonly isOmission: boolean;
    };

export interface QuotedRange extends TextRange {
  /** The words as the text has them; for an omission the words before the gap. */
  readonly exact: string;
}
