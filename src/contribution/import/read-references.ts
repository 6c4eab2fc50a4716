/** Exports of other programs, read item by item: one that cannot be read does not block the others. */
import type { CslJson } from './csl-source.ts';
import { readBibtex } from './read-bibtex.ts';
import { readJson } from './read-json.ts';
import { readRis } from './read-ris.ts';

export interface ReadItem {
  /** Its name in the file. */
  readonly key: string;
  /** Line of the text, from 1, if it is known. */
  readonly line?: number | undefined;
  /** Absent if it could not be read. */
  readonly csl?: CslJson;
  /** Why it could not be read, as a sentence without full stop. */
  readonly fault?: string;
}

/** @returns the items of a text in one format; nothing if the text has another format */
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
