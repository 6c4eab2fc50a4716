/** What can be found: one record for each thing that has an address. Pure. */
import type { Edition, Passage } from '../../edition/edition.ts';
import type { PartKind, SearchedKind } from '../../edition/kinds.ts';
import { searchWords } from '../../words/search.ts';
import { COMMENTARY_RECORDS } from './commentary-records.ts';
import { ENTRY_RECORDS } from './entry-records.ts';
import { textRecords } from './text-records.ts';
import { hiddenWords } from './hidden-words.ts';

export interface SearchRecord {
  /** From the root of the site. */
  readonly url: string;
  /** What kind of thing it is, in words. */
  readonly kind: (typeof searchWords.kinds)[keyof typeof searchWords.kinds];
  /** What a result is called: its name, or where it stands. */
  readonly label: string;
  /** The label where it is a name, whose words count more than those of a text. */
  readonly title?: string | undefined;
  /** The words that are searched and excerpted. */
  readonly text: string;
  /** Words by which it is found and which are not shown. */
  readonly aliases: readonly string[];
  /**
   * Values by which results can be narrowed; a name of a filter is one of `searchWords.filters`, or `in` for the
   * address of a passage.
   */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Every record, in an order that does not change. */
export function searchRecords(edition: Edition): readonly SearchRecord[] {
  // What is found of each kind, its parts with it.
  const records: Readonly<Record<Exclude<SearchedKind, PartKind>, (edition: Edition) => readonly SearchRecord[]>> = {
    passage: textRecords,
    ...ENTRY_RECORDS,
    ...COMMENTARY_RECORDS,
  };
  return Object.values(records)
    .flatMap((recordsOf) => recordsOf(edition))
    .map((record) => ({ ...record, aliases: hiddenWords(record) }));
}

/** Filters of what bears on passages. */
export function passageFilters(passages: readonly Passage[]): SearchRecord['filters'] {
  const chapters = passages.flatMap(({ chapter }) =>
    chapter === undefined ? [] : [`${chapter.number ?? ''}. ${chapter.title}`],
  );
  const goals = passages.flatMap(({ alignments }) => alignments.map(({ goal }) => goalName(goal)));
  const bodies = passages.flatMap(({ mentions }) =>
    mentions.flatMap(({ of }) => (of.kind === 'body' ? [of.thing.acronym ?? of.thing.name] : [])),
  );
  return { chapter: unique(chapters), goal: unique(goals), body: unique(bodies) };
}

/** What a goal is called in the filter. */
export function goalName({ number, name }: { readonly number: number; readonly name: string }): string {
  return `${number}. ${name}`;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
