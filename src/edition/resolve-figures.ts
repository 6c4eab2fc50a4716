import type { DataPoint, Figure } from './edition.ts';
import type { Entries } from './entries.ts';
import { asId, type Draft, type Resolver } from './registry.ts';
import { resolveCitation } from './resolve-prose.ts';

/** Everything measured, hung on the passages and goals on which it bears; points by label, then by date. */
export function resolveFigures(entries: Entries, resolver: Resolver): Figure[] {
  return entries.figures.map((entry) => {
    const { title, unit, note, passages, goals, points } = entry.fields;
    const onPassages = resolver.findEach('passage', passages, entry, ['passages']);
    const onGoals = resolver.findEach('goal', goals.map(String), entry, ['goals']);
    const figure: Draft<Figure> = {
      id: asId(entry.id), title, unit, note, passages: onPassages, goals: onGoals,
      points: points.flatMap(({ source, at, ...point }, index): DataPoint[] => {
        const citation = resolveCitation(source, at, entry.placeOf(['points', index, 'source']), resolver);
        return citation === undefined ? [] : [{ ...point, citation }];
      }),
    };
    for (const thing of [...onPassages, ...onGoals]) thing.figures.push(figure);
    return figure;
  });
}
