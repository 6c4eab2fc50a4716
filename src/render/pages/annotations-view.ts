import type { Assistance } from '../../edition/vocabularies.ts';
import type { Edition } from '../../edition/edition.ts';
import type { AnnotationKind } from '../../edition/kinds.ts';
import { annotationUrl, passageUrl } from '../../urls.ts';
import { lemmaOf } from '../text/lemma.ts';
import { countKinds, type KindCount } from './passage-view.ts';
import { passageHeading } from '../text/references.ts';
import { assistanceOf } from '../../edition/resolve/assistance-of.ts';
import { checkedOf } from './checked-of.ts';
import { hueOf } from './site-view.ts';
import { reviewWords, type Checked } from '../../words/reviews.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import { firstParagraph } from '../../edition/prose/prose-text.ts';
import { wordsHtml } from '../text/prose.ts';

/** All annotations, in the order of the text. */
export interface AnnotationsView {
  readonly count: number;
  readonly kinds: readonly (KindCount & { readonly about: string })[];
  /** Further choices of the filter, facet by facet; choices that nothing has are left out. */
  readonly facets: readonly FacetView[];
  readonly passages: readonly {
    readonly heading: string;
    readonly url: string;
    readonly hue: number;
    readonly items: readonly AnnotationItem[];
  }[];
}

export interface FacetView {
  readonly facet: 'checked' | 'assistance';
  readonly heading: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

export interface AnnotationItem {
  readonly letter: string;
  readonly kind: AnnotationKind;
  readonly kindLabel: string;
  readonly lemma: string;
  readonly isQuoted: boolean;
  readonly url: string;
  /** Its first sentence or so; HTML. */
  readonly opening: string;
  readonly checked: Checked;
  readonly assistance: Assistance | 'unsaid';
}

/** Enough to decide whether to open it. */
const OPENING_LENGTH = 140;

export function annotationsView(edition: Edition): AnnotationsView {
  return {
    count: edition.annotations.length,
    kinds: countKinds(edition.annotations).map((kind) => ({ ...kind, about: KIND_WORDS[kind.kind].about })),
    facets: [
      facetView('checked', edition.annotations.map(checkedOf), reviewWords.checked),
      facetView(
        'assistance',
        edition.annotations.map((annotation) => assistanceOf(annotation, edition)),
        reviewWords.assistance,
      ),
    ],
    passages: edition.passages
      .filter(({ annotations }) => annotations.length > 0)
      .map((passage) => ({
        heading: passageHeading(passage, edition),
        url: passageUrl(passage),
        hue: hueOf(passage),
        items: passage.annotations.map((annotation) => ({
          letter: annotation.letter,
          kind: annotation.kind,
          kindLabel: KIND_WORDS[annotation.kind].one,
          lemma: lemmaOf(annotation, edition),
          isQuoted: annotation.anchor.scope === 'phrase',
          url: annotationUrl(annotation),
          checked: checkedOf(annotation),
          assistance: assistanceOf(annotation, edition),
          opening: wordsHtml(shorten(firstParagraph(annotation.prose)), edition),
        })),
      })),
  };
}

function facetView<Value extends string>(
  facet: FacetView['facet'],
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): FacetView {
  const choices = (Object.keys(labels) as Value[]).map((value) => ({
    value,
    label: labels[value],
    count: values.filter((one) => one === value).length,
  }));
  return { facet, heading: reviewWords.facets[facet], choices: choices.filter(({ count }) => count > 0) };
}

function shorten(words: string): string {
  return words.length <= OPENING_LENGTH ? words : words.slice(0, OPENING_LENGTH).replace(/\s+\S*$/u, ' …');
}
