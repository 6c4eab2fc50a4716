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

/** CSL-JSON, of which nothing is sure. */
export type CslJson = Readonly<Record<string, unknown>>;

export interface ImportedSource {
  readonly id: string;
  readonly fields: EnteredFields;
  /** What the item does not say in so many words. */
  readonly guessed: readonly string[];
  /** What of the item a source has no place for, with what to do about it. */
  readonly left: readonly string[];
}

export interface Importing {
  /** Ids that there are. */
  readonly taken: Iterable<string>;
  /** Of the edition, BCP 47. */
  readonly language: string;
  /** The day on which pages were read whose item does not say it, ISO 8601; nothing where nobody said it. */
  readonly accessed?: string | undefined;
  /** Words in Latin letters. */
  readonly latin: (words: string) => string;
  /** What a field is called where its author reads of it. */
  readonly call?: CallField;
}

const TYPES = new Set(
  fieldsOf(sourceSchema).flatMap(({ name, schema }) => (name === 'type' ? (choicesOf(schema) ?? []) : [])),
);
const KNOWN = new Set(fieldsOf(sourceSchema).map(({ name }) => name));
/** Of every item, and of no use here. */
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
      ? guess(container, `${named('publisher')}: ${container}, in which it stands`)
      : undefined);
  const issued =
    dateOfCsl(item['issued'] ?? item['published']) ??
    guess({ date: 'n.d.', of: undefined }, `${named('issued')}: n.d., as no date is given`);
  if (issued.of !== undefined)
    guessed.push(`${named('issued')}: ${issued.date}, of “${issued.of}”, which is kept in “${named('note')}”`);
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

/** Where the file of a source stands, as problems have it. */
const SOURCES = '/sources/';
/** What a field is called, and with a value what that is called. */
type NameField = (field: string, value?: string) => string;

/** Read for another field. */
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
  guessed.push(`${named('type', 'document')}, ${type === undefined ? 'as none is given' : `for “${type}”`}`);
  return 'document';
}

/** A DOI is the address that stays. */
function addressOf(
  doi: string | undefined,
  url: string | undefined,
  left: string[],
): { readonly address: string | undefined; readonly of: 'DOI' | 'URL' } {
  const plain = doiOf(doi ?? '') ?? doiOf(url ?? '');
  if (plain === undefined) {
    if (doi !== undefined) left.push(`DOI ${doi}: it is none`);
    return { address: url, of: 'URL' };
  }
  if (url !== undefined && doiOf(url) === undefined) left.push(`URL ${url}: the DOI is its address`);
  return { address: `https://doi.org/${encodeURI(decodedAddress(plain))}`, of: 'DOI' };
}

function ofDay(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : undefined;
}

/** Scripts that are written for one language more than for all others. */
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
  guessed.push(`${named('language')}: ${guess}${said === undefined ? '' : `, as “${said}” names none`}`);
  return guess;
}

/** Characters of a value that a list shows. */
const SHOWN = 40;

function leftOut(field: string, value: string | undefined, named: NameField): string {
  const words = value === undefined ? '' : ` ${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}`;
  return /^(?:page|number-of-pages|section|chapter-number)/u.test(field)
    ? `${field}${words}: the note that cites it says the place in “${named('at')}”`
    : `${field}${words}`;
}
