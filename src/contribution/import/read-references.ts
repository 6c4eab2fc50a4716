/** What other programs export, read item by item: one that cannot be read does not keep the others back. */
import type { CslJson } from './csl-source.ts';
import { readBibtex } from './read-bibtex.ts';
import { readJson } from './read-json.ts';
import { readRis } from './read-ris.ts';

export interface ReadItem {
  /** What its author calls it. */
  readonly key: string;
  /** Line of the text, from 1, where it is known. */
  readonly line?: number | undefined;
  /** Not there where it could not be read. */
  readonly csl?: CslJson;
  /** Why it could not be read, as a sentence without full stop. */
  readonly fault?: string;
}

/** @returns the items of a text in one format; nothing where it is of another */
export type ReadFormat = (text: string) => readonly ReadItem[] | undefined;

/**
 * The items of the first format that finds any.
 * @param further formats beside CSL-JSON, RIS and BibTeX
 */
export function readReferences(text: string, further: readonly ReadFormat[] = []): readonly ReadItem[] {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  for (const read of [readJson, ...further, readRis, readBibtex]) {
    const items = read(plain);
    if (items !== undefined && items.length > 0) return items;
  }
  return [];
}
