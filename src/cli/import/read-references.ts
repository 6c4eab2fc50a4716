/** What other programs export, read item by item: one that cannot be read does not keep the others back. */
import type { CslJson } from '../../contribution/csl-source.ts';
import { readBibtex } from './read-bibtex.ts';
import { readJson } from './read-json.ts';
import { readPage } from './read-page.ts';
import { readRis } from './read-ris.ts';

export interface ReadItem {
  /** What the file calls it. */
  readonly key: string;
  /** Line of the file, from 1, where it is known. */
  readonly line?: number | undefined;
  /** Not there where it could not be read. */
  readonly csl?: CslJson;
  /** Why it could not be read, as a sentence without full stop. */
  readonly fault?: string;
}

export interface ReadReferences {
  /** Name of the format; nothing where it is none that is understood. */
  readonly format: string | undefined;
  readonly items: readonly ReadItem[];
}

/** For messages. */
export const FORMATS =
  'BibTeX and BibLaTeX, RIS, CSL-JSON, what doi.org and Crossref answer, and saved web pages that name their title';

/** The first that has items is taken; a file is known by what is in it, whatever its name ends in. */
const READERS: readonly (readonly [string, (text: string) => readonly ReadItem[] | undefined])[] = [
  ['CSL-JSON', readJson],
  ['a web page', readPage],
  ['RIS', readRis],
  ['BibTeX', readBibtex],
];

export function readReferences(bytes: Uint8Array | string): ReadReferences {
  const text = (typeof bytes === 'string' ? bytes : textOf(bytes)).replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  for (const [format, read] of READERS) {
    const items = read(text);
    if (items !== undefined && items.length > 0) return { format, items };
  }
  return { format: undefined, items: [] };
}

/** UTF-8; UTF-16 where it says so; else the old code of Windows, in which every file can be read. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
