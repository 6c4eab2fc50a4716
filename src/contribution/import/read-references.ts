/** Exports of other programs, read item by item: one that cannot be read does not block the others. */
import type { CslJson } from './csl-source.ts';
import { divideReferences, type FormatPart } from './divide-references.ts';
import { lineFinder } from './line-finder.ts';
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
  /** As it stands in the text, where it could not be read. */
  readonly text?: string;
}

/** @returns the items of a text in one format; nothing if the text has another format */
export type ReadFormat = (text: string) => readonly ReadItem[] | undefined;

/**
 * The items of a text, in its order, whatever formats they are in; and what stands between them and is of none.
 * @param further formats that a whole text has
 */
export function readReferences(text: string, further: readonly ReadFormat[] = []): readonly ReadItem[] {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  for (const read of [readWholeJson, ...further]) {
    const items = read(plain);
    if (items !== undefined && items.length > 0) return items;
  }
  const lineAt = lineFinder(plain);
  const divided = divideReferences(plain);
  const json = divided.flatMap((part) => (part.format === 'json' ? (readPart(plain, part, lineAt) ?? []) : []));
  const ofJson = new Set(json.map(({ start }) => start));
  const parts = divided.filter(({ format, start }) => format !== 'json' || ofJson.has(start));
  const items = [
    ...readBibtex(
      plain,
      parts.filter(({ format }) => format === 'bibtex'),
    ),
    ...(readRis(onlyRis(plain, parts)) ?? []),
    ...json.flatMap((one) => one.items),
  ];
  return items.length === 0
    ? []
    : [...items, ...restOf(plain, parts, lineAt)].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

type LineAt = ReturnType<typeof lineFinder>;

/** An answer of a server, which may hold anything beside its items. */
function readWholeJson(text: string): readonly ReadItem[] | undefined {
  return readJson(text)?.filter(({ fault }) => fault === undefined);
}

/** The items of a part that is JSON, with their lines in the whole text. */
function readPart(text: string, { start, end }: FormatPart, lineAt: LineAt) {
  const written = text.slice(start, end);
  const before = lineAt(start) - 1;
  const items = readJson(written)?.map((item) => ({
    ...item,
    line: before + (item.line ?? 1),
    ...(item.csl === undefined ? { text: written } : {}),
  }));
  return items === undefined ? undefined : { start, items };
}

/** The parts that are RIS, on the lines that they have in the whole text. */
function onlyRis(text: string, parts: readonly FormatPart[]): string {
  let [kept, at] = ['', 0];
  for (const { format, start, end } of parts) {
    if (format !== 'ris') continue;
    kept += '\n'.repeat(text.slice(at, start).split('\n').length - 1) + text.slice(start, end);
    at = end;
  }
  return kept;
}

/** What stands before a part, between two, or behind the last one, and is no comment. */
function restOf(text: string, parts: readonly FormatPart[], lineAt: LineAt): readonly ReadItem[] {
  return [...parts, undefined].flatMap((part, index) => {
    const start = parts[index - 1]?.end ?? 0;
    const between = text.slice(start, part?.start);
    const isHead = index === 0 && part?.format === 'ris';
    const said = between
      .split('\n')
      .filter((line) => !/^\s*%/u.test(line) && !(isHead && NAME_AND_VALUE.test(line)))
      .join('\n')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(said)) return [];
    const line = lineAt(start + between.indexOf(said.split('\n')[0] ?? ''));
    return [
      { key: `“${nameOfRest(said)}”`, line, fault: 'It is in none of the formats that are understood', text: said },
    ];
  });
}

/** Above the items of RIS databases say who made the file: “Provider: …”, “Database: …”. */
const NAME_AND_VALUE = /^[A-Z][\w -]{0,30}:(?: .*)?$/u;
const LONGEST_NAME = 40;

function nameOfRest(said: string): string {
  const name = said.replaceAll(/\s+/gu, ' ');
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}
