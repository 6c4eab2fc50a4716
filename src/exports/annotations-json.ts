import { assistanceOf } from '../edition/resolve/assistance-of.ts';
import type { Edition } from '../edition/edition.ts';
import type { Anchor, Annotation, AnnotationOf, KindWithFields } from '../edition/annotation.ts';
import type { Sentence, TextRange } from '../edition/passage.ts';
import { forKind } from '../edition/for-kind.ts';
import { annotationUrl } from '../urls.ts';
import { present } from '../edition/present.ts';
import { citationJson, essayJson, idsOf, type ProseToHtml } from './json-parts.ts';
import { quotationContext } from './quotation-context.ts';
import type { AnnotationJson, OwnJson, QuoteJson } from './passage-json-schemas.ts';

/** An annotation with the words that it concerns and the fields of its kind. */
export function annotationJson(annotation: Annotation, html: ProseToHtml, edition: Edition): AnnotationJson {
  const assistance = assistanceOf(annotation, edition);
  const { id, kind, letter, anchor, by, date } = annotation;
  const common = {
    id,
    passage: anchor.passage.id,
    letter,
    scope: anchor.scope,
    part: anchor.scope === 'phrase' ? anchor.part : ('text' as const),
    quotes: quotesOf(anchor),
    isOmission: anchor.scope === 'phrase' && anchor.isOmission,
    sentences: idsOf(sentencesOf(anchor)),
    by: by.id,
    date,
    assistance: assistance === 'unsaid' ? undefined : assistance,
    url: annotationUrl(annotation),
    ...essayJson(annotation, html),
  };
  return present({ ...common, kind, ...forKind<object>(annotation, OWN_FIELDS) }) as AnnotationJson;
}

/** The fields of the kinds that have fields of their own. */
const OWN_FIELDS: { readonly [Kind in KindWithFields]: (annotation: AnnotationOf<Kind>) => OwnJson<Kind> } = {
  wording: ({ reading, effect, basis, confidence, witnesses, isCrux }) => ({
    reading,
    effect,
    basis,
    confidence,
    witnesses: idsOf(witnesses),
    isCrux,
  }),
  parallel: ({ instruments }) => ({ instruments: idsOf(instruments) }),
  debate: ({ positions }) => ({
    positions: positions.map(({ voice, holder, country, says, citation }) =>
      present({ voice, holder, country, says, ...citationJson(citation) }),
    ),
  }),
};

/** For an omission, the one point at which the words are missing. */
function quotesOf(anchor: Anchor): QuoteJson[] {
  if (anchor.scope !== 'phrase') return [];
  const text = anchor.passage[anchor.part];
  if (!anchor.isOmission) return anchor.ranges.map((range) => quoteOf(text, range));
  return anchor.ranges.slice(-1).map(({ end }) => quoteOf(text, { start: end, end }));
}

function quoteOf(text: string, { start, end }: TextRange): QuoteJson {
  return { exact: text.slice(start, end), ...quotationContext(text, { start, end }), start, end };
}

function sentencesOf(anchor: Anchor): readonly Sentence[] {
  switch (anchor.scope) {
    case 'passage':
      return [];
    case 'sentence':
      return [anchor.sentence];
    case 'phrase':
      return anchor.sentences;
  }
}
