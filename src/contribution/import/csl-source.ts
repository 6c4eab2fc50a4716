/** From an item of CSL-JSON, as other programs write it, to the fields of a file in `sources/`. */
import { choicesOf, fieldsOf } from '../../edition/fields/schema-fields.ts';
import { callInFile, type CallField } from '../../edition/field-calls.ts';
import { decodedAddress } from '../../markdown/decoded-address.ts';
import { doiOf } from '../../markdown/doi.ts';
import { sourceSchema } from '../../edition/fields/source-schema.ts';
import type { EnteredFields } from '../contribution.ts';
import { authorsOfCsl } from './csl-authors.ts';
import { dateOfCsl } from './csl-date.ts';
import { languageNamed } from './language-named.ts';
import { plainWords } from './plain-words.ts';
import { sourceId } from '../source-id.ts';

/** CSL-JSON, in which any value may be missing or wrong. */
export type CslJson = Readonly<Record<string, unknown>>;

export interface ImportedSource {
  readonly id: string;
  readonly fields: EnteredFields;
  /** Values that the item does not give expressly. */
  readonly guessed: readonly string[];
  /** Parts of the item that a source has no field for, with what to do about them. */
  readonly left: readonly string[];
}

export interface Importing {
  /** Ids that exist. */
  readonly taken: Iterable<string>;
  /** Language of the edition, BCP 47. */
  readonly language: string;
  /** The day of reading of pages whose item does not give one, ISO 8601; nothing if nobody gave it. */
  readonly accessed?: string | undefined;
  /** Returns words in Latin letters. */
  readonly latin: (words: string) => string;
  /** Returns the name of a field for the author. */
  readonly call?: CallField;
}

const TYPES = new Set(
  fieldsOf(sourceSchema).flatMap(({ name, schema }) => (name === 'type' ? (choicesOf(schema) ?? []) : [])),
);
const KNOWN = new Set(fieldsOf(sourceSchema).map(({ name }) => name));
/** Fields of every item that are of no use here. */
const TECHNICAL: ReadonlySet<string> = new Set(['id', 'citation-key', 'DOI', '_graph', 'citation-label', 'editor']);

/** Types of CSL that a source does not have, and those of Crossref. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  bill: 'legislation',
  'review-book': 'review',
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'edited-book': 'book',
  'reference-book': 'book',
  'reference-entry': 'entry',
  monograph: 'book',
  dissertation: 'thesis',
  'posted-content': 'article',
  'report-component': 'report',
};

export function sourceOfCsl(
  item: CslJson,
  { taken, language, accessed, latin, call = callInFile }: Importing,
): ImportedSource {
  const named: NameField = (field, value) => call([field], SOURCES, value);
  const words = (name: string) => wordsOf(item[name]);
  const guessed: string[] = [];
  const guess = <Value>(value: Value, said: string): Value => {
    guessed.push(said);
    return value;
  };
  const left: string[] = [];
  const title = words('title');
  const container = words('container-title') ?? words('event-title');
  const read = authorsOfCsl(item['author']);
  left.push(...read.left);
  const editors = read.authors.length > 0 ? [] : authorsOfCsl(item['editor']).authors;
  const author = editors.length > 0 ? guess(editors, `${named('author')}: the editors`) : read.authors;
  const publisher =
    words('publisher') ??
    (author.length === 0 && container !== undefined
      ? guess(container, `${named('publisher')}: ${container}, which contains it`)
      : undefined);
  const issued =
    dateOfCsl(item['issued'] ?? item['published']) ??
    guess({ date: 'n.d.', of: undefined }, `${named('issued')}: n.d., because no date is given`);
  if (issued.of !== undefined)
    guessed.push(`${named('issued')}: ${issued.date}, from “${issued.of}”, which is kept in “${named('note')}”`);
  const { address, of } = addressOf(words('DOI'), words('URL'), left);
  const day = dateOfCsl(item['accessed']);
  const fields = {
    type: typeOf(words('type'), guessed, named),
    title,
    'title-short': words('title-short') ?? words('shortTitle'),
    author,
    publisher,
    'container-title': container,
    issued: issued.date,
    accessed: address === undefined ? undefined : (ofDay(day?.date) ?? (of === 'DOI' ? undefined : accessed)),
    URL: address,
    language: languageOf(words('language'), title ?? '', language, guessed, named),
    note:
      [words('note'), issued.of === undefined ? undefined : `Dated ${issued.of}.`]
        .filter((one) => one !== undefined)
        .join(' ') || undefined,
  };
  left.push(
    ...Object.keys(item)
      .filter((field) => !KNOWN.has(field) && !TECHNICAL.has(field) && !USED.has(field))
      .map((field) => leftOut(field, words(field), named)),
  );
  return { id: sourceId(author, publisher, title, issued.date, latin, taken), fields, guessed, left };
}

/** The folder of a source's file in problems. */
const SOURCES = '/sources/';
/** The name of a field or, with a value, of the value. */
type NameField = (field: string, value?: string) => string;

/** Fields that are read for another field. */
const USED: ReadonlySet<string> = new Set(['event-title', 'published', 'shortTitle']);

function wordsOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const words = typeof one === 'string' || typeof one === 'number' ? plainWords(String(one)) : '';
  return words === '' ? undefined : words;
}

function typeOf(type: string | undefined, guessed: string[], named: NameField): string {
  if (type !== undefined && TYPES.has(type)) return type;
  const other = OTHER_TYPES[type ?? ''];
  if (other !== undefined) return other;
  guessed.push(`${named('type', 'document')}, ${type === undefined ? 'because none is given' : `for “${type}”`}`);
  return 'document';
}

/** A DOI is a permanent address. */
function addressOf(
  doi: string | undefined,
  url: string | undefined,
  left: string[],
): { readonly address: string | undefined; readonly of: 'DOI' | 'URL' } {
  const plain = doiOf(doi ?? '') ?? doiOf(url ?? '');
  if (plain === undefined) {
    if (doi !== undefined) left.push(`DOI ${doi}: it is not a DOI`);
    return { address: url, of: 'URL' };
  }
  if (url !== undefined && doiOf(url) === undefined) left.push(`URL ${url}: the DOI is its address`);
  return { address: `https://doi.org/${encodeURI(decodedAddress(plain))}`, of: 'DOI' };
}

function ofDay(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : undefined;
}

/** Scripts that are used for one language more than for all others. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

function languageOf(
  said: string | undefined,
  title: string,
  ofEdition: string,
  guessed: string[],
  named: NameField,
): string {
  const given = said === undefined ? undefined : languageNamed(said);
  if (given !== undefined) return given;
  const guess = BY_SCRIPT.find(([script]) => script.test(title))?.[1] ?? ofEdition;
  guessed.push(`${named('language')}: ${guess}${said === undefined ? '' : `, because “${said}” names none`}`);
  return guess;
}

/** How many characters of a value a list shows. */
const SHOWN = 40;

function leftOut(field: string, value: string | undefined, named: NameField): string {
  const words = value === undefined ? '' : ` ${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}`;
  return /^(?:page|number-of-pages|section|chapter-number)/u.test(field)
    ? `${field}${words}: the note that cites it gives the place in “${named('at')}”`
    : `${field}${words}`;
}
