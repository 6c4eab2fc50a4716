/** RIS, as reference managers read it. Source: “RIS Format Specifications”, Reference Manager 11, and EndNote’s tags. */
import { dateParts, type CslJsonDate, type CslJsonItem, type CslJsonName } from './csl-json.ts';

/** Types of RIS for those of CSL; anything else is “GEN”. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'INPR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  entry: 'DICT',
  'entry-encyclopedia': 'ENCYC',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  'paper-conference': 'CPAPER',
  personal_communication: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  regulation: 'STAT',
  report: 'RPRT',
  standard: 'STAND',
  thesis: 'THES',
  treaty: 'LEGAL',
  webpage: 'ELEC',
};

/** @returns the records one after the other; lines end in CR and LF, as the format requires */
export function ris(items: readonly CslJsonItem[]): string {
  return items.map(record).join('\r\n');
}

function record(item: CslJsonItem): string {
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...names('AU', item.author),
    ...names('A2', item.editor),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', dateParts(item.issued)[0]],
    ['DA', date(item.issued)],
    ['OP', date(item['original-date'])],
    ['ET', item.version],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', date(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/gu, ' ')}\r\n`]))
    .join('');
}

/** The format has no names of bodies: a body’s name with a comma looks like a person’s. */
function names(tag: string, list: readonly CslJsonName[] | undefined): readonly (readonly [string, string])[] {
  return (list ?? []).map((name) => [
    tag,
    'literal' in name ? name.literal : [name.family, name.given].filter((part) => part !== undefined).join(', '),
  ]);
}

/** “2020/09/08/”: unknown parts stay empty between their slashes. */
function date(value: CslJsonDate | undefined): string | undefined {
  const parts = dateParts(value);
  return parts.length === 0 ? undefined : `${[...parts, '', ''].slice(0, 3).join('/')}/`;
}
