/** How many results a filter would leave, and what is listed where only filters are given. Pure. */
import type { DocumentTable, Narrowed } from './document-table.ts';
import type { Within } from './meet-words.ts';
import type { Scored, ScoredThing } from './score.ts';

/**
 * How many results each value of a filter would leave, whatever is chosen of that filter itself.
 * @param right the results that have the phrases of the query, where it has any
 * @param rank all results within some documents
 * @param within the documents to which the search is narrowed, but for one filter
 */
export function countValues(
  filter: string,
  table: DocumentTable,
  right: readonly ScoredThing[] | undefined,
  rank: (some: Within) => readonly ScoredThing[],
  within: (except?: string) => Within,
): Readonly<Record<string, number>> {
  const { accepts, isFlat: flat } = within(filter);
  const counts = new Map<string, number>();
  const isNote = (document: number) => table.kinds[document] === 'annotation';
  const wanted = new Set(right?.flatMap(({ document, under }) => [document, ...under.map((one) => one.document)]));
  const add = (results: readonly Scored[]) => {
    for (const { document } of results) {
      if (right !== undefined && !wanted.has(document)) continue;
      for (const value of table.valuesOf(document, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  };
  // Notes are results of their own as soon as only notes are asked for.
  const notes = rank({ accepts: (document) => accepts(document) && isNote(document), isFlat: true });
  if (flat || filter === 'kind' || filter === 'note') add(notes);
  if (!flat && filter !== 'note') add(rank({ accepts, isFlat: false }).filter(({ document }) => !isNote(document)));
  return Object.fromEntries(counts);
}

/** Whether only notes are asked for. */
export function isFlat(narrowed: Narrowed, except?: string): boolean {
  const kinds = except === 'kind' ? [] : (narrowed.get('kind') ?? []);
  const notes = except === 'note' ? [] : (narrowed.get('note') ?? []);
  return notes.length > 0 || (kinds.length === 1 && kinds[0] === 'annotation');
}

/** Everything that is asked for, in the order of the index, where no words are. */
export function listEverything(thingOf: readonly number[], { accepts, isFlat: flat }: Within): readonly ScoredThing[] {
  return thingOf.flatMap((thing, document) =>
    (flat || thing === document) && accepts(document)
      ? [{ document, score: 0, coverage: 1, evidence: 'own' as const, isNamed: false, languages: [], under: [] }]
      : [],
  );
}
