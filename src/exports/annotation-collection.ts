/**
 * Annotations in the Web Annotation Data Model. Source: https://www.w3.org/TR/annotation-model/ Words are looked
 * for in the element of the title or of the text, which a selector names first, and positions count UTF-16 code units in
 * the text content of that element: it is the same as the text in `edition.json`, but for a space between paragraphs.
 */
import type { Part, TextRange } from '../edition/passage.ts';
import type { Material } from './material.ts';
import type { AnnotationJson, PassageJson } from './passage-json-schemas.ts';
import { distinctContext } from './quotation-context.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** The element of a page that has the sentences of its passage, and nothing else. */
const TEXT_ELEMENT = '.base';
/** What the text content of that element has where `edition.json` has a line feed. */
const BETWEEN_PARAGRAPHS = ' ';
/** Fragments of XHTML and HTML. Source: the table in section 4.2.1 of the model. */
const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/** From the vocabulary of motivations: https://www.w3.org/TR/annotation-vocab/#motivation */
const MOTIVATIONS = {
  wording: 'editing',
  context: 'describing',
  parallel: 'linking',
  debate: 'describing',
  since: 'commenting',
} as const satisfies Readonly<Record<AnnotationJson['kind'], string>>;

/**
 * @param id address of the collection, and of the file that holds it
 * @param label its name
 * @param annotations in its order
 */
export function annotationCollection(
  id: string,
  label: string,
  annotations: readonly AnnotationJson[],
  material: Material,
): object {
  const { edition } = material.json;
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    generator: { type: 'Software', name: edition.shortTitle, 'schema:softwareVersion': edition.version },
    rights: edition.rights.commentary.url,
    total: annotations.length,
    first: {
      id: `${id}#annotations`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations.map((annotation) => webAnnotation(annotation, material)),
    },
  };
}

function webAnnotation(annotation: AnnotationJson, { json, address }: Material) {
  const { url, kind, date, by, sources, passage } = annotation;
  const person = json.people.find(({ id }) => id === by);
  const place = json.passages.find(({ id }) => id === passage);
  if (person === undefined || place === undefined) throw new Error(`Who wrote ${annotation.id}, and on what?`);
  return {
    id: address(url),
    type: 'Annotation',
    motivation: MOTIVATIONS[kind],
    creator: {
      id: address(person.url),
      // The edition does not say of others whether a name is that of one person.
      ...(person.id === json.edition.editors ? { type: 'Organization' } : {}),
      name: person.name,
    },
    created: `${date}T00:00:00Z`,
    rights: json.edition.rights.commentary.url,
    body: bodiesOf(annotation, json.edition.language),
    target: targetsOf(annotation, place, address(place.url)),
    // The property is in the model’s own context.
    'dcterms:references': sources.map(({ source, at }) => ({
      id: address(json.sources.find(({ id }) => id === source)?.url ?? ''),
      'dcterms:bibliographicCitation': at,
    })),
  };
}

/** The note, the fields of its kind, and tags for finding it. */
function bodiesOf(annotation: AnnotationJson, language: string): readonly object[] {
  const { html, id, letter, kind, assistance } = annotation;
  const note = { type: 'TextualBody', purpose: 'describing', format: 'text/html', language, value: html };
  return [
    note,
    ...ownBodies(annotation),
    ...tags({ kind, id, letter, ...(assistance === undefined ? {} : { assistance }) }),
  ];
}

function ownBodies(annotation: AnnotationJson): readonly object[] {
  switch (annotation.kind) {
    case 'wording': {
      const { reading, effect, basis, confidence, witnesses, isCrux } = annotation;
      return [
        ...(reading === undefined
          ? []
          : [{ type: 'TextualBody', purpose: 'editing', format: 'text/plain', value: reading }]),
        ...tags({ effect, basis, confidence }),
        ...witnesses.flatMap((witness) => tags({ witness })),
        ...(isCrux ? tags({ crux: 'yes' }) : []),
      ];
    }
    case 'parallel':
      return annotation.instruments.flatMap((instrument) => tags({ instrument }));
    case 'debate':
      return annotation.positions.map(({ voice, holder, says, source, at }) => ({
        type: 'TextualBody',
        purpose: 'replying',
        format: 'text/plain',
        value: says,
        creator: { name: holder, nick: voice },
        'dcterms:source': { 'dcterms:identifier': source, 'dcterms:bibliographicCitation': at },
      }));
    case 'context':
    case 'since':
      return [];
  }
}

/** `kind: wording`, as words for searching. */
function tags(values: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(values).map(([name, value]) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    format: 'text/plain',
    value: `${name}: ${value}`,
  }));
}

/** Its subject: the page, a sentence of it, or words. */
function targetsOf({ scope, part, quotes, sentences }: AnnotationJson, passage: PassageJson, page: string) {
  const specific = (selector: readonly object[]) => ({ type: 'SpecificResource', source: page, selector });
  switch (scope) {
    case 'passage':
      return [page];
    case 'sentence':
      return passage.sentences
        .filter(({ id }) => sentences.includes(id))
        .map((sentence) => specific([fragment(sentence.id), ...selectorsOf('text', passage, sentence)]));
    case 'phrase':
      return quotes.map((quote) => specific(selectorsOf(part, passage, quote)));
  }
}

function selectorsOf(part: Part, passage: PassageJson, { start, end }: TextRange) {
  const text = passage[part].replaceAll('\n', BETWEEN_PARAGRAPHS);
  const element = part === 'title' ? fragment('title') : { type: 'CssSelector', value: TEXT_ELEMENT };
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), ...distinctContext(text, { start, end }) },
    { type: 'TextPositionSelector', start, end },
  ].map((refinedBy) => ({ ...element, refinedBy }));
}

function fragment(value: string) {
  return { type: 'FragmentSelector', conformsTo: HTML_FRAGMENTS, value };
}
