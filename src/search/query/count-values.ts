/** How many results a filter would leave, and what is listed if only filters are given. Pure. */
import type { DocumentTable, Narrowed } from './document-table.ts';
import type { Within } from './meet-words.ts';
import type { ScoredThing } from './score-document.ts';

/**
 * How many results each value of a filter would leave, whatever is chosen of that filter itself.
 * @param rank returns all results within some documents
 * @param within the documents to which the search is narrowed, without one filter
 */
export function countValues(
  filter: string,
  table: DocumentTable,
  rank: (some: Within) => readonly ScoredThing[],
  within: (except?: string) => Within,
): Readonly<Record<string, number>> {
  const { accepts, isFlat: flat } = within(filter);
  const counts = new Map<string, number>();
  const isNote = (document: number) => table.kinds[document] === 'annotation';
  const isText = (document: number) => table.kinds[document] === 'text';
  const add = (isOf: (document: number) => boolean, asFlat: boolean) => {
    const results = rank({ accepts: (document) => accepts(document) && isOf(document), isFlat: asFlat });
    for (const result of results)
      for (const value of asFlat || !isNote(result.document) ? table.valuesOf(result.document, filter) : [])
        counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  // Notes are results of their own as soon as only notes are asked for, and do not make their passage a result of the text.
  if (flat || filter === 'kind' || filter === 'note') add(isNote, true);
  if (filter === 'kind' && !flat) {
    add(isText, false);
    add((document) => !isNote(document) && !isText(document), false);
  } else if (!flat && filter !== 'note') add(() => true, false);
  return Object.fromEntries(counts);
}

/** Whether only notes are asked for. */
export function isFlat(narrowed: Narrowed, except?: string): boolean {
  const kinds = except === 'kind' ? [] : (narrowed.get('kind') ?? []);
  const notes = except === 'note' ? [] : (narrowed.get('note') ?? []);
  return notes.length > 0 || (kinds.length === 1 && kinds[0] === 'annotation');
}

/** Everything that is asked for, in the order of the index, if there are no words. */
export function listEverything(thingOf: readonly number[], { accepts, isFlat: flat }: Within): readonly ScoredThing[] {
  return thingOf.flatMap((thing, document) =>
    (flat || thing === document) && accepts(document)
      ? [
          {
            document,
            score: 0,
            coverage: 1,
            by: [],
            isNamed: false,
            named: 0,
            isCalled: false,
            languages: [],
            under: [],
          },
        ]
      : [],
  );
}
