/** BibTeX and BibLaTeX, read by the library entry by entry: it gives up on a file in which one brace is missing. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslJson } from './csl-source.ts';
import type { ReadItem } from './read-references.ts';

/** An entry as it is in the file. */
interface Entry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly text: string;
  readonly isClosed: boolean;
}

const BEGINNING = /@\s*([A-Za-z]+)\s*[{(]/gu;
const NO_ITEM: ReadonlySet<string> = new Set(['comment', 'preamble', 'string', 'xdata']);

export function readBibtex(text: string): readonly ReadItem[] | undefined {
  const entries = entriesOf(text);
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
  if (!isClosed) return { key: name, line, fault: 'Its braces do not close: look for a missing one' };
  if (key === '') return { key: name, line, fault: 'It has no key: the name after its first brace, before a comma' };
  // An entry that inherits takes values from another entry.
  const [, parent] = /(?:crossref|xdata)\s*=\s*[{"]\s*([^}"]+?)\s*[}"]/iu.exec(text) ?? [];
  const inherited = entries.find((other) => other.key === parent && other.key !== key && other.isClosed)?.text ?? '';
  try {
    const csl = cslOfBibtex([strings, text, inherited].join('\n')).find(({ id }) => id === key);
    return csl === undefined
      ? { key, line, fault: 'Nothing in it could be read' }
      : { key, line, csl: withDates(csl, text) };
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { key, line, fault: `It cannot be read: ${message.replace(/ at line \d+ col \d+:?/u, '')}` };
  }
}

/** The library removes the signs that a date is uncertain. */
function withDates(csl: CslJson, text: string): CslJson {
  const [, date = ''] = /(?:^|[\s,{])(?:date|year)\s*=\s*[{"]?\s*([^}",\n]*[~?%])\s*[}",\n]/iu.exec(text) ?? [];
  return date === '' ? csl : { ...csl, issued: { literal: date } };
}

/**
 * Entries by the balance of their braces. One that does not close ends where the next line begins another, so that it
 * takes nothing with it.
 */
function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  const beginning = new RegExp(BEGINNING);
  for (let match = beginning.exec(text); match !== null; match = beginning.exec(text)) {
    const start = match.index;
    const open = start + match[0].length - 1;
    const next = /\n[ \t]*@\s*[A-Za-z]+\s*[{(]/u.exec(text.slice(open));
    const last = next === null ? text.length : open + next.index;
    const closing = closingOf(text, open, last);
    const end = closing === undefined ? last : closing + 1;
    const whole = text.slice(start, end);
    const [, key = ''] = /^@\s*[A-Za-z]+\s*[{(]\s*([^\s,={}()"]*)\s*,/u.exec(whole) ?? [];
    entries.push({
      type: (match[1] ?? '').toLowerCase(),
      key,
      line: text.slice(0, start).split('\n').length,
      text: withBraces(whole),
      isClosed: closing !== undefined,
    });
    beginning.lastIndex = end;
  }
  return entries;
}

/** The library only knows braces. */
function withBraces(entry: string): string {
  return entry.replace(/^(@\s*[A-Za-z]+\s*)\(([^]*)\)$/u, '$1{$2}');
}

/** Where the brace that opens at an offset closes. An entry in round brackets closes outside of all braces. */
function closingOf(text: string, open: number, end: number): number | undefined {
  const isRound = text[open] === '(';
  let depth = isRound ? 0 : 1;
  let isQuoted = false;
  for (let at = open + 1; at < end; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '"' && isRound && depth === 0) isQuoted = !isQuoted;
    if (isRound ? sign === ')' && depth === 0 && !isQuoted : depth === 0) return at;
  }
  return undefined;
}
