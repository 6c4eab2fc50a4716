/** From an item of CSL-JSON, as other programs write it, to the fields of a file in `sources/`. */
import { nameFrom, type EnteredFields } from './contribution.ts';
import { choicesOf, fieldsOf } from '../edition/fields/schema-fields.ts';
import { sourceSchema } from '../edition/fields/source-schema.ts';

/** CSL-JSON, in which any field may be missing or wrong. */
export type CslJson = Readonly<Record<string, unknown>>;

export interface ImportedSource {
  readonly id: string;
  readonly fields: EnteredFields;
  /** Fields of the item that a source has no place for. */
  readonly left: readonly string[];
}

const TYPES = new Set(
  fieldsOf(sourceSchema).flatMap(({ name, schema }) => (name === 'type' ? (choicesOf(schema) ?? []) : [])),
);
const KNOWN = new Set(fieldsOf(sourceSchema).map(({ name }) => name));
/** Fields that every item has and that are of no use here. */
const TECHNICAL: ReadonlySet<string> = new Set(['id', 'citation-key', 'DOI', '_graph', 'citation-label']);

/**
 * @param taken ids that there are
 * @param language of sources that do not say theirs, BCP 47
 * @param today ISO 8601: the day of reading, if an address comes without one
 */
export function sourceOfCsl(item: CslJson, taken: Iterable<string>, language: string, today: string): ImportedSource {
  const words = (name: string) =>
    typeof item[name] === 'string' || typeof item[name] === 'number'
      ? String(item[name]).replaceAll(/\s+/gu, ' ').trim()
      : undefined;
  const doi = words('DOI');
  const url =
    words('URL') ??
    (doi === undefined ? undefined : `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//u, '')}`);
  const author = namesOf(item['author']);
  const issued = dateOf(item['issued']) ?? 'n.d.';
  const type = words('type') ?? '';
  const fields = {
    type: TYPES.has(type) ? type : 'document',
    title: words('title'),
    'title-short': words('title-short'),
    author,
    publisher: words('publisher'),
    'container-title': words('container-title'),
    issued,
    accessed: url === undefined ? undefined : (dateOf(item['accessed']) ?? today),
    URL: url,
    language: languageOf(words('language')) ?? language,
    note: words('note'),
  };
  const [first] = author;
  const name =
    first === undefined ? (fields.publisher ?? fields.title ?? '') : 'literal' in first ? first.literal : first.family;
  return {
    id: nameFrom(`${name.split(/\s+/u).slice(0, 3).join(' ')} ${issued.slice(0, 4)}`, 'source', taken),
    fields,
    left: Object.keys(item).filter((field) => !KNOWN.has(field) && !TECHNICAL.has(field)),
  };
}

function namesOf(
  value: unknown,
): readonly ({ readonly family: string; readonly given: string } | { readonly literal: string })[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: Readonly<Record<string, unknown>>) => {
    const part = (key: string) => (typeof name[key] === 'string' ? name[key] : '');
    const family = [part('dropping-particle'), part('non-dropping-particle'), part('family')]
      .filter((one) => one !== '')
      .join(' ');
    if (part('literal') !== '') return [{ literal: part('literal') }];
    return family === '' ? [] : [part('given') === '' ? { literal: family } : { family, given: part('given') }];
  });
}

/** Year, month or day. */
function dateOf(value: unknown): string | undefined {
  const parts =
    typeof value === 'object' && value !== null && 'date-parts' in value && Array.isArray(value['date-parts'])
      ? (value['date-parts'][0] as unknown)
      : undefined;
  if (Array.isArray(parts) && parts.length > 0)
    return parts
      .slice(0, 3)
      .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
      .join('-');
  const raw = typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(raw) ? raw : undefined;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  british: 'en-GB',
  american: 'en-US',
  chinese: 'zh',
  french: 'fr',
  german: 'de',
  ngerman: 'de',
  spanish: 'es',
  russian: 'ru',
  japanese: 'ja',
  arabic: 'ar',
};

function languageOf(name: string | undefined): string | undefined {
  return name === undefined
    ? undefined
    : (LANGUAGES[name.toLowerCase()] ?? (/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(name) ? name : undefined));
}
