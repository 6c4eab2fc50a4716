/** BibTeX and BibLaTeX, read by the library entry by entry: it gives up on a file in which one brace is missing. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslJson } from './csl-source.ts';
import type { FormatPart } from './divide-references.ts';
import { lineFinder } from './line-finder.ts';
import type { ReadItem } from './read-references.ts';

/** An entry as it is in the file. */
interface Entry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly text: string;
  readonly isClosed: boolean;
}

const NO_ITEM: ReadonlySet<string> = new Set(['comment', 'preamble', 'string', 'xdata']);

/** @param parts of the text that are entries */
export function readBibtex(text: string, parts: readonly FormatPart[]): readonly ReadItem[] {
  const entries = entriesOf(text, parts);
  const strings = entries
    .filter(({ type, isClosed }) => type === 'string' && isClosed)
    .map((entry) => entry.text)
    .join('\n');
  return entries.filter(({ type }) => !NO_ITEM.has(type)).map((entry) => itemOf(entry, strings, entries));
}

/** Everything in a text, read by the library alone. */
export function cslOfBibtex(text: string): readonly CslJson[] {
  const options = { generateGraph: false, maxChainLength: 10, strict: true, forceType: '@biblatex/text' };
  return plugins.input.chain(text, { ...options, target: '@csl/list+object' });
}

function itemOf({ key, line, text, isClosed }: Entry, strings: string, entries: readonly Entry[]): ReadItem {
  const name = key === '' ? 'an entry without a key' : key;
  const unread = (fault: string) => ({ key: name, line, fault, text: [strings, text].join('\n').trim() });
  if (!isClosed) return unread('Its braces do not close: look for a missing one');
  if (key === '') return unread('It has no key: the name after its first brace, before a comma');
  // An entry that inherits takes values from another entry.
  const [, parent] = /(?:crossref|xdata)\s*=\s*[{"]\s*([^}"]+?)\s*[}"]/iu.exec(text) ?? [];
  const inherited = entries.find((other) => other.key === parent && other.key !== key && other.isClosed)?.text ?? '';
  try {
    const csl = cslOfBibtex([strings, text, inherited].join('\n')).find(({ id }) => id === key);
    return csl === undefined
      ? unread('Nothing in it could be read')
      : { key, line, csl: withDates(withGivenNames(csl), text) };
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return unread(`It cannot be read: ${message.replace(/ at line \d+ col \d+:?/u, '')}`);
  }
}

/** The library removes the signs that a date is uncertain. */
function withDates(csl: CslJson, text: string): CslJson {
  const [, date = ''] = /(?:^|[\s,{])(?:date|year)\s*=\s*[{"]?\s*([^}",\n]*[~?%])\s*[}",\n]/iu.exec(text) ?? [];
  return date === '' ? csl : { ...csl, issued: { literal: date } };
}

/** Words with a capital before the first without one. */
const CAPITALIZED = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*/u;

/**
 * The library takes a given name that begins with a command, such as “{\'E}milie”, for a particle. By the rules of
 * BibTeX, a particle begins with a small letter.
 */
function withGivenNames(csl: CslJson): CslJson {
  const named = Object.entries(csl).map(([field, value]) => [
    field,
    field === 'author' || field === 'editor' ? (value as readonly CslJson[]).map(withGivenName) : value,
  ]);
  return Object.fromEntries(named) as CslJson;
}

function withGivenName({ 'non-dropping-particle': particle, given, ...name }: CslJson): CslJson {
  const words = typeof particle === 'string' ? particle : '';
  const [own = ''] = CAPITALIZED.exec(words) ?? [];
  const whole = [given, own].filter(Boolean).join(' ');
  const rest = words.slice(own.length).trim();
  return {
    ...name,
    ...(whole === '' ? {} : { given: whole }),
    ...(rest === '' ? {} : { 'non-dropping-particle': rest }),
  };
}

function entriesOf(text: string, parts: readonly FormatPart[]): readonly Entry[] {
  const lineAt = lineFinder(text);
  return parts.map(({ start, end, isClosed }) => {
    const whole = text.slice(start, end);
    const [, type = ''] = /^@\s*([A-Za-z]+)/u.exec(whole) ?? [];
    const [, key = ''] = /^@\s*[A-Za-z]+\s*[{(]\s*(?:([^\s,={}()"]+)\s*)?,/u.exec(whole) ?? [];
    return { type: type.toLowerCase(), key, line: lineAt(start), text: withBraces(whole), isClosed };
  });
}

/** The library only knows braces. */
function withBraces(entry: string): string {
  return entry.replace(/^(@\s*[A-Za-z]+\s*)\(([^]*)\)$/u, '$1{$2}');
}
