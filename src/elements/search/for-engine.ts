import type { Narrowed } from '../../search/query/document-table.ts';
import { kindOfLabel, noteOfLabel, searchWords } from '../../words/search.ts';

/** Filters with the values that the index uses; an address has them in words. */
export function forEngine(narrowed: Narrowed): Narrowed {
  const inIndex: Readonly<Record<string, (value: string) => string>> = { kind: kindOfLabel, note: noteOfLabel };
  return new Map([...narrowed].map(([name, values]) => [name, values.map(inIndex[name] ?? ((value) => value))]));
}

/** A kind of annotation in words. */
export function noteLabel(note: string): string {
  return searchWords.notes[note as keyof typeof searchWords.notes];
}
