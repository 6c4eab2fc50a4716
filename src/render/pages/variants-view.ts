/** The apparatus: every reading beside the published words, with its support. */
import { CONFIDENCES, SAW, WORDING_BASES, WORDING_EFFECTS } from '../../edition/vocabularies.ts';
import type { Edition } from '../../edition/edition.ts';
import type { AnnotationOf } from '../../edition/annotation.ts';
import type { Witness } from '../../edition/sources.ts';
import { entryUrl } from '../../entry-urls.ts';
import { annotationUrl, besideUrl, passageUrl } from '../../urls.ts';
import { bestReview } from '../text/citations.ts';
import { lemmaOf } from '../text/lemma.ts';
import { wordsHtml } from '../text/prose.ts';
import { passageHeading } from '../text/references.ts';
import { hueOf } from './site-view.ts';
import { BASIS_WORDS, CONFIDENCE_WORDS, capitalized, EFFECT_WORDS } from '../../words/vocabulary.ts';
import { readableDate } from '../../words/dates.ts';
import { reviewWords } from '../../words/reviews.ts';
import { siteWords } from '../../words/site.ts';
import { variantWords } from '../../words/variants.ts';

export interface VariantsView {
  readonly kind: 'variants';
  readonly title: string;
  readonly lede: string;
  /** The filters of the table; each choice is the id of an element, and a value in the data of its rows. */
  readonly filters: readonly {
    /** Its name in the address. */ readonly facet: string;
    readonly heading: string;
    readonly choices: readonly {
      readonly id: string;
      readonly value: string;
      readonly label: string;
      readonly count: number;
    }[];
  }[];
  readonly groups: readonly {
    readonly heading: string;
    readonly url: string;
    /** Its sentences beside their witnesses; absent if the edition knows none. */
    readonly besideUrl: string | undefined;
    readonly hue: number;
    readonly rows: readonly VariantRow[];
  }[];
}

export interface VariantRow {
  readonly url: string;
  /** The filter choices that it belongs to, as attributes. */
  readonly choices: Readonly<Record<`data-${string}`, string>>;
  readonly lemma: string;
  /** HTML; absent if no other reading is given. */
  readonly reading: string | undefined;
  readonly isCrux: boolean;
  readonly isConjecture: boolean;
  readonly effect: string;
  readonly basis: string;
  readonly confidence: string;
  readonly witnesses: readonly {
    readonly label: string;
    readonly url: string;
    /** How it was seen when the note was checked; absent if nobody checked it. */
    readonly seen: string | undefined;
  }[];
}

export function variantsView(edition: Edition): VariantsView {
  const variants = edition.annotations.filter(
    (annotation): annotation is AnnotationOf<'wording'> => annotation.kind === 'wording',
  );
  const cruxes = variants.filter(({ isCrux }) => isCrux).length;
  const choices = <Value extends string>(
    prefix: string,
    values: readonly Value[],
    words: Readonly<Record<Value, string>>,
    of: (variant: AnnotationOf<'wording'>) => Value,
  ) =>
    values
      .map((value) => ({
        id: `${prefix}-${value}`,
        value,
        label: capitalized(words[value]),
        count: variants.filter((variant) => of(variant) === value).length,
      }))
      .filter(({ count }) => count > 0);
  return {
    kind: 'variants',
    title: siteWords.section.variants,
    lede: variantWords.lede(variants.length, cruxes),
    filters: [
      {
        facet: 'effect',
        heading: variantWords.filters.effect,
        choices: choices('effect', WORDING_EFFECTS, EFFECT_WORDS, ({ effect }) => effect),
      },
      {
        facet: 'basis',
        heading: variantWords.filters.basis,
        choices: choices('basis', WORDING_BASES, BASIS_WORDS, ({ basis }) => basis),
      },
      {
        facet: 'confidence',
        heading: variantWords.filters.confidence,
        choices: choices('confidence', CONFIDENCES, CONFIDENCE_WORDS, ({ confidence }) => confidence),
      },
    ],
    groups: [...Map.groupBy(variants, ({ anchor }) => anchor.passage)].map(([passage, ofPassage]) => ({
      heading: passageHeading(passage, edition),
      url: passageUrl(passage),
      besideUrl: edition.witnesses.length === 0 ? undefined : besideUrl(passage),
      hue: hueOf(passage),
      rows: ofPassage.map((variant) => variantRow(variant, edition)),
    })),
  };
}

function variantRow(variant: AnnotationOf<'wording'>, edition: Edition): VariantRow {
  const { effect, basis, confidence, isCrux, reading, witnesses } = variant;
  return {
    url: annotationUrl(variant),
    choices: { 'data-effect': effect, 'data-basis': basis, 'data-confidence': confidence },
    lemma: lemmaOf(variant, edition),
    reading: reading === undefined ? undefined : wordsHtml(reading, edition),
    isCrux,
    isConjecture: basis === 'conjecture',
    effect: EFFECT_WORDS[effect],
    basis: BASIS_WORDS[basis],
    confidence,
    witnesses: witnesses.map((witness) => ({
      label: wordsHtml(witness.title, edition),
      url: entryUrl('witness', witness),
      seen: seenOf(witness, variant),
    })),
  };
}

/** The best way in which its copies were seen. */
function seenOf({ sources }: Witness, { reviews }: AnnotationOf<'wording'>): string | undefined {
  const seen = sources.flatMap(({ source }) => bestReview(source, reviews) ?? []);
  const [best] = seen.toSorted((a, b) => SAW.indexOf(a.saw) - SAW.indexOf(b.saw));
  return best && reviewWords.saw(best.saw, readableDate(best.date));
}
