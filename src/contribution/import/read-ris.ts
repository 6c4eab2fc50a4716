/**
 * RIS, by its tags. The library's reader silently loses an item that ends without ER, an item of an unknown type, and
 * the authors of one tag if there are authors of another.
 */
import type { CslJson } from './csl-source.ts';
import type { ReadItem } from './read-references.ts';

const TAG = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/u;

/** Types of RIS, by their names in CSL. Source: “RIS Format Specifications”, Reference Manager 11. */
const TYPES: Readonly<Record<string, string>> = {
  ABST: 'article',
  BILL: 'legislation',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DICT: 'entry',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  GOVDOC: 'report',
  INPR: 'article',
  JFULL: 'article-journal',
  JOUR: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNPB: 'manuscript',
};

/** Tags of a field, the best first. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1', 'CT', 'BT'],
  'title-short': ['ST'],
  'container-title': ['T2', 'JF', 'JO', 'JA', 'J2', 'BT'],
  publisher: ['PB'],
  URL: ['UR', 'L2', 'LK'],
  DOI: ['DO', 'M3'],
  language: ['LA'],
  volume: ['VL'],
  issue: ['IS'],
  abstract: ['AB', 'N2'],
  keyword: ['KW'],
  'publisher-place': ['CY', 'PP'],
  ISSN: ['SN'],
};

export function readRis(text: string): readonly ReadItem[] | undefined {
  const items: ReadItem[] = [];
  let tags: Map<string, string[]> | undefined;
  let [line, last] = [0, ''];
  const close = () => {
    if (tags !== undefined) items.push({ key: keyOf(tags, items.length + 1), line, csl: cslOf(tags) });
    tags = undefined;
  };
  for (const [index, written] of text.split('\n').entries()) {
    const [, tag, value = ''] = TAG.exec(written.trimEnd()) ?? [];
    if (tag === 'TY') {
      close();
      tags = new Map();
      line = index + 1;
    }
    if (tag === 'ER') close();
    else if (tag !== undefined && tags !== undefined) {
      tags.set(tag, [...(tags.get(tag) ?? []), value.trim()]);
      last = tag;
    } else if (tags !== undefined && written.trim() !== '') {
      // A value that continues in the next line.
      const values = tags.get(last);
      values?.push(`${values.pop() ?? ''} ${written.trim()}`);
    }
  }
  close();
  return items.length === 0 ? undefined : items;
}

function keyOf(tags: ReadonlyMap<string, readonly string[]>, number: number): string {
  return (
    tags.get('ID')?.[0] ?? tags.get('TI')?.[0]?.slice(0, 40) ?? tags.get('T1')?.[0]?.slice(0, 40) ?? `item ${number}`
  );
}

function cslOf(tags: ReadonlyMap<string, readonly string[]>): CslJson {
  const first = (names: readonly string[]) =>
    names.flatMap((name) => tags.get(name) ?? []).find((value) => value !== '');
  const fields = Object.entries(FIELDS).flatMap(([field, names]) => {
    const value = first(
      field === 'DOI' ? names.filter((name) => name !== 'M3' || (tags.get(name)?.[0] ?? '').startsWith('10.')) : names,
    );
    return value === undefined ? [] : [[field, value] as const];
  });
  const notes = (tags.get('N1') ?? []).filter((value) => value !== '').join(' ');
  const [begin, end] = [first(['SP']), first(['EP'])];
  const type = first(['TY']) ?? '';
  const date = first(['DA', 'PY', 'Y1']);
  const read = first(['Y2', 'RD']);
  return {
    ...leftIn(tags),
    ...Object.fromEntries(fields),
    ...(notes === '' ? {} : { note: notes }),
    type: TYPES[type.toUpperCase()] ?? (type === 'GEN' ? undefined : type),
    author: ['AU', 'A1', 'A2']
      .flatMap((tag, index) => (index === 2 && (tags.has('AU') || tags.has('A1')) ? [] : (tags.get(tag) ?? [])))
      .flatMap(nameOf),
    ...(date === undefined
      ? {}
      : { issued: { raw: date.replace(/\/+[^/\d]*$/u, '').replace(/^(\d{4})\/\/+/u, '$1 ') } }),
    ...(read === undefined ? {} : { accessed: { raw: read.replace(/\/+$/u, '') } }),
    ...(begin === undefined ? {} : { page: end === undefined || end === begin ? begin : `${begin}–${end}` }),
  };
}

/** Tags that are read, or that are of no use outside of the program that wrote them. */
const READ: ReadonlySet<string> = new Set([
  ...Object.values(FIELDS).flat(),
  ...['TY', 'ID', 'AU', 'A1', 'A2', 'DA', 'PY', 'Y1', 'Y2', 'RD', 'SP', 'EP', 'N1', 'L1', 'L3', 'L4', 'DB', 'DP', 'ER'],
]);

/** Of these all values are read, of other tags the first. */
const SEVERAL: ReadonlySet<string> = new Set(['AU', 'A1', 'A2', 'N1', 'L1', 'L3', 'L4', 'DB', 'DP']);

/** Values that are not read, by their tags, so that the report of the import names what it leaves out. */
function leftIn(tags: ReadonlyMap<string, readonly string[]>): CslJson {
  const left = [...tags].map(([tag, values]) => {
    const own = values.filter((value) => value !== '');
    return [tag, (READ.has(tag) ? own.slice(SEVERAL.has(tag) ? own.length : 1) : own).join('; ')] as const;
  });
  return Object.fromEntries(left.filter(([, words]) => words !== ''));
}

/** “Family, Given, Suffix”. A name without a comma is that of a body, or of a person written without one. */
function nameOf(words: string): readonly object[] {
  const [family = '', given = '', suffix = ''] = words.split(',').map((part) => part.trim());
  if (words.trim() === '') return [];
  return given === '' ? [{ literal: family }] : [{ family, given, suffix }];
}
