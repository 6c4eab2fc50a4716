/** A contribution as its author enters it, in a form or in a terminal, and the files that it makes. */
import { stringify } from 'yaml';
import type { ContentFile } from '../edition/read/content-files.ts';
import { fileOf } from '../edition/content-paths.ts';
import { fieldsOf, kindsOf } from '../edition/fields/schema-fields.ts';
import { annotationSchema, PLACE_FIELDS } from '../edition/fields/annotation-schema.ts';
import { sourceSchema } from '../edition/fields/source-schema.ts';
import { personSchema } from '../edition/schemas.ts';

/** The values of a file's fields by name, as far as they are entered. */
export type EnteredFields = Readonly<Record<string, unknown>>;

export interface Contribution {
  /** Id of the passage. */
  readonly passage: string;
  /** Name of the annotation's file, without ending. */
  readonly name: string;
  readonly fields: EnteredFields;
  /** Markdown. */
  readonly prose: string;
  /** Files that come with it, by id. */
  readonly sources: readonly { readonly id: string; readonly fields: EnteredFields }[];
  readonly people: readonly { readonly id: string; readonly fields: EnteredFields }[];
}

/** The files of a contribution, the annotation first; paths from the content folder. */
export function contributedFiles({
  passage,
  name,
  fields,
  prose,
  sources,
  people,
}: Contribution): readonly ContentFile[] {
  const kind = kindsOf(annotationSchema).get(String(fields['kind']));
  return [
    {
      path: fileOf('annotation', `${passage}/${name}`),
      text: `---\n${fieldLines(inOrder(fields, kind === undefined ? [] : fieldsOf(kind).map((field) => field.name), LEADING))}---\n${prose.trim()}\n`,
    },
    ...sources.map(sourceFile),
    ...people.map((person) => ({
      path: fileOf('person', person.id),
      text: fieldLines(
        inOrder(
          person.fields,
          fieldsOf(personSchema).map((field) => field.name),
        ),
      ),
    })),
  ];
}

/** The file of a source. */
export function sourceFile({ id, fields }: Contribution['sources'][number]): ContentFile {
  return {
    path: fileOf('source', id),
    text: fieldLines(
      inOrder(
        fields,
        fieldsOf(sourceSchema).map((field) => field.name),
      ),
    ),
  };
}

/** Fields that a reader of the file wants to see first. The sources, which are long, come last. */
const LEADING = [
  ...PLACE_FIELDS,
  'kind',
  'reading',
  'effect',
  'basis',
  'confidence',
  'crux',
  'witness',
  'instruments',
  'by',
  'date',
  'assistance',
  'positions',
];

/** Leaves out values that say nothing. */
function inOrder(
  fields: EnteredFields,
  names: readonly string[],
  leading: readonly string[] = [],
): readonly (readonly [string, unknown])[] {
  const order = [...new Set([...leading, ...names, ...Object.keys(fields)])];
  return order.flatMap((name) => (isEntered(fields[name]) ? [[name, fields[name]] as const] : []));
}

function isEntered(value: unknown): boolean {
  return value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

function fieldLines(fields: readonly (readonly [string, unknown])[]): string {
  return fields.map(([name, value]) => `${name}:${fieldValue(value)}\n`).join('');
}

/** Lists of words on one line, citations one a line, positions with a line for each of their fields. */
function fieldValue(value: unknown): string {
  if (!Array.isArray(value)) return ` ${inline(value)}`;
  if (value.every((item) => typeof item !== 'object'))
    return ` ${stringify(onOneLine(value), { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd()}`;
  return value
    .map((item) => {
      const fields = Object.entries(item as object).filter(([, inner]) => isEntered(inner));
      if (fields.length <= 2) return `\n  - ${inline(Object.fromEntries(fields))}`;
      return fields.map(([name, inner], index) => `\n  ${index === 0 ? '- ' : '  '}${name}: ${inline(inner)}`).join('');
    })
    .join('');
}

function inline(value: unknown): string {
  return stringify(onOneLine(value), { lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
}

function onOneLine(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/gu, ' ');
  if (Array.isArray(value)) return value.map(onOneLine);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, inner]) => isEntered(inner))
          .map(([name, inner]) => [name, onOneLine(inner)]),
      )
    : value;
}

/** A name has at most this many words of the note's place. */
const WORDS_OF_NAME = 4;

/**
 * A name for a file, made from the words that it is about.
 * @param words in any script; Latin letters and digits are kept
 * @param otherwise used if none are left
 * @param taken names that already exist
 */
export function nameFrom(words: string, otherwise: string, taken: Iterable<string>): string {
  const plain = words
    .normalize('NFD')
    .replaceAll(/\p{M}|[’']/gu, '')
    .toLowerCase();
  const name = (plain.match(/[a-z0-9]+/gu) ?? []).slice(0, WORDS_OF_NAME).join('-') || otherwise;
  const names = new Set(taken);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (!names.has(candidate)) return candidate;
  }
}
