import type { Annotation, KindWithFields } from '../../edition/annotation.ts';
import type { Edition } from '../../edition/edition.ts';
import { forKind, type PerKind } from '../../edition/for-kind.ts';
import { proseText } from '../../edition/prose/prose-text.ts';
import { lemmaOf } from '../../render/text/lemma.ts';

/** The words of an annotation: those that it opens with, its fields, its prose. */
export function annotationText(annotation: Annotation, edition: Pick<Edition, 'info'>): string {
  const { before = [], after = [] } = forKind<OwnWords>(annotation, OWN_WORDS) ?? {};
  return [lemmaOf(annotation, edition), ...before, proseText(annotation.prose), ...after].join('\n');
}

/** The places in its sources, and the instruments, in which an annotation has its matter. */
export function annotationFacts({ sources, ...annotation }: Annotation): readonly string[] {
  return [
    ...sources.map(({ source, at }) => `${source.csl['title-short'] ?? source.csl.title}, ${at}`),
    ...('instruments' in annotation ? annotation.instruments.map(({ short, title }) => short ?? title) : []),
  ];
}

interface OwnWords {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** Words in the fields of a kind, before and after the prose. */
const OWN_WORDS: PerKind<KindWithFields, OwnWords> = {
  wording: ({ reading }) => ({ before: reading === undefined ? [] : [reading] }),
  // An instrument is among the facts.
  parallel: () => ({}),
  debate: ({ positions }) => ({ after: positions.map(({ holder, says }) => `${holder}: ${says}`) }),
};
