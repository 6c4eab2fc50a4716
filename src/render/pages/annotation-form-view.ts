/** The form for a new annotation, made from the schema that the check uses: a new field of the schema appears here. */
import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { ANNOTATION_WORDS } from '../../edition/prose/annotation-prose.ts';
import {
  unwrapped,
  choicesOf,
  fieldsOf,
  itemsOf,
  kindsOf,
  type FieldOfSchema,
} from '../../edition/fields/schema-fields.ts';
import { ANNOTATION_KINDS } from '../../edition/kinds.ts';
import { fileOf } from '../../edition/content-paths.ts';
import { annotationSchema, PLACE_FIELDS } from '../../edition/fields/annotation-schema.ts';
import { sourceSchema } from '../../edition/fields/source-schema.ts';
import { DICTIONARY, EDITION_DIGEST, REFERENCE_EDITION, siteUrl } from '../../site-files.ts';
import { annotationUrl } from '../../urls.ts';
import { contributeWords, FIELD_HELP, FIELD_WORDS } from '../../words/contribute.ts';
import { nameWords } from '../../words/names.ts';
import { capitalized, KIND_WORDS, VALUE_WORDS } from '../../words/vocabulary.ts';
import { passageHeading, passageName } from '../text/references.ts';

export interface AnnotationFormView {
  readonly kind: 'annotation';
  readonly title: string;
  /** Address of the digest of the edition. */
  readonly knownUrl: string;
  /** Address of the data that judges a note beside the edition, once somebody writes. */
  readonly referenceUrl: string;
  readonly dictionaryUrl: string;
  readonly repository: string;
  readonly mail: string;
  readonly passages: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly { readonly value: string; readonly label: string; readonly help: string }[];
  /** Fields that only some kinds have, and fields of all kinds that are entered in the same way. */
  readonly ownFields: readonly FieldView[];
  readonly positionFields: readonly FieldView[];
  readonly sourceFields: readonly FieldView[];
  readonly people: readonly Choice[];
  readonly words: { readonly least: number; readonly most: number };
  readonly template: string;
  /** An annotation of each kind, as its author wrote it. */
  readonly examples: readonly {
    readonly kind: string;
    readonly name: string;
    readonly url: string;
    readonly path: string;
    readonly text: string;
  }[];
  readonly licence: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly isNeeded: boolean;
  /** Kinds that have it, separated by spaces; empty for a field of all kinds. */
  readonly kinds: string;
  readonly form: 'line' | 'lines' | 'choice' | 'yes' | 'items' | 'positions' | 'day' | 'address' | 'names';
  readonly choices: readonly Choice[];
}

/** @param readContent returns the text of a file in the content folder */
export function annotationFormView(edition: Edition, readContent: (path: string) => string): AnnotationFormView {
  const kinds = kindsOf(annotationSchema);
  const positions = fieldsOf(kinds.get('debate') ?? annotationSchema).find(({ name }) => name === 'positions');
  return {
    kind: 'annotation',
    title: contributeWords.title,
    knownUrl: siteUrl(EDITION_DIGEST),
    referenceUrl: siteUrl(REFERENCE_EDITION),
    dictionaryUrl: siteUrl(DICTIONARY),
    repository: edition.info.repository,
    mail: edition.info.mail,
    passages: edition.passages.map((passage) => ({ id: passage.id, name: passageHeading(passage, edition) })),
    kinds: ANNOTATION_KINDS.map((value) => ({ value, label: KIND_WORDS[value].one, help: KIND_WORDS[value].help })),
    ownFields: ownFields(kinds),
    positionFields: positions === undefined ? [] : fieldsOf(itemsOf(positions.schema)).map((field) => fieldView(field)),
    sourceFields: fieldsOf(sourceSchema)
      .map((field) => fieldView(field))
      .toSorted((a, b) => Number(SELDOM.has(a.name)) - Number(SELDOM.has(b.name))),
    people: edition.people
      .filter((person) => !edition.maintainers.includes(person))
      .map(({ id, name }) => ({ value: id, label: name })),
    words: ANNOTATION_WORDS,
    template: templateOf(edition),
    examples: [...kinds.keys()].flatMap((kind) => exampleOf(kind, edition, readContent)),
    licence: edition.info.rights.commentary.name,
  };
}

/** Fields that few sources have: they come last. */
const SELDOM: ReadonlySet<string> = new Set(['title-short', 'note', 'archived', 'mirror-of', 'reports']);

/** Fields of every kind for which the form has controls of their own. */
const WITH_CONTROLS: ReadonlySet<string> = new Set([...PLACE_FIELDS, 'by', 'date', 'sources', 'kind']);

function ownFields(kinds: ReturnType<typeof kindsOf>): readonly FieldView[] {
  const owners = Map.groupBy(
    [...kinds].flatMap(([kind, schema]) => fieldsOf(schema).map((field) => ({ kind, field }))),
    ({ field }) => field.name,
  );
  return [...owners.values()].flatMap((of) => {
    const [first] = of;
    return first === undefined || WITH_CONTROLS.has(first.field.name)
      ? []
      : [fieldView(first.field, of.map(({ kind }) => kind).join(' '))];
  });
}

function fieldView(field: FieldOfSchema, kinds = ''): FieldView {
  const { name, schema, description = '', isNeeded } = field;
  const choices = choicesOf(schema)?.map((value) => ({ value, label: labelOf(name, value) })) ?? [];
  return {
    name,
    label: FIELD_WORDS[name] ?? capitalized(name),
    help: FIELD_HELP[name] ?? description.replaceAll('`', ''),
    isNeeded,
    kinds,
    form: formOf(field, choices.length > 0),
    choices,
  };
}

function formOf({ name, schema }: FieldOfSchema, isChoice: boolean): FieldView['form'] {
  const { type } = unwrapped(schema).def;
  if (name === 'author') return 'names';
  if (name === 'says') return 'lines';
  if (type === 'array') return name === 'positions' ? 'positions' : 'items';
  if (type === 'boolean') return 'yes';
  if (isChoice) return 'choice';
  const format =
    'format' in unwrapped(schema).def ? (unwrapped(schema).def as { readonly format?: string }).format : undefined;
  return format === 'date' ? 'day' : format === 'url' ? 'address' : 'line';
}

function labelOf(field: string, value: string): string {
  return capitalized(VALUE_WORDS[field]?.[value] ?? value.replaceAll(/[-_]/gu, ' '));
}

/** The parts that a file must have, whatever its kind. */
function templateOf({ info, sources }: Edition): string {
  return `---\nquote: ${contributeWords.template.quote}\nkind: context\nby: ${contributeWords.template.by}\ndate: ${info.edited}\nsources:\n  - { source: ${sources[0]?.id ?? 'a-source'}, at: ${contributeWords.template.at} }\n---\n${contributeWords.template.prose(ANNOTATION_WORDS.least, ANNOTATION_WORDS.most)}\n`;
}

/** The shortest, which shows most clearly what a kind needs. */
function exampleOf(
  kind: string,
  edition: Edition,
  readContent: (path: string) => string,
): AnnotationFormView['examples'] {
  const texts = edition.annotations
    .filter((annotation) => annotation.kind === kind && annotation.anchor.scope === 'phrase')
    .map((annotation) => ({ annotation, text: readContent(fileOf('annotation', annotation.id)) }));
  const shortest = texts.toSorted((a, b) => a.text.length - b.text.length)[0];
  if (shortest === undefined) return [];
  const { annotation, text } = shortest;
  const passage: Passage = annotation.anchor.passage;
  return [
    {
      kind: KIND_WORDS[annotation.kind].one,
      name: nameWords.noteOf(passageName(passage, edition), annotation.letter),
      url: annotationUrl(annotation),
      path: `content/${fileOf('annotation', annotation.id)}`,
      text,
    },
  ];
}
