import type { Edition, Goal } from '../../edition/edition.ts';
import { entryUrl } from '../../entry-urls.ts';
import { perEdition } from './per-edition.ts';

/** Addresses of the sources that things cite, in their prose or in their fields, each once. */
export function citedSources(things: readonly object[], edition: Edition): readonly string[] {
  const cites = sourcesByThing(edition);
  return [...new Set(things.flatMap((thing) => cites.get(thing) ?? []))];
}

/** Those of the essay on a goal, and of its figures. */
export function citedOnGoal(goal: Goal, edition: Edition): readonly string[] {
  return citedSources([goal, ...edition.figures.filter(({ goals }) => goals.includes(goal))], edition);
}

const sourcesByThing = perEdition((edition): ReadonlyMap<object, readonly string[]> => {
  const cites = new Map<object, string[]>();
  for (const source of edition.sources)
    for (const { from, how } of source.backlinks) {
      if (typeof from.thing === 'string' || how === 'relates') continue;
      const known = cites.get(from.thing) ?? [];
      cites.set(from.thing, known);
      known.push(entryUrl('source', source));
    }
  return cites;
});
