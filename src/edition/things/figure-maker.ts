import type { DataPoint } from '../edition.ts';
import type { Maker } from './make-things.ts';
import { asId } from '../registry/registry.ts';
import { resolveCitation } from '../prose/resolve-prose.ts';

export const figureMaker: Maker<'figure'> = {
  draft: ({ id, fields }) => ({ ...fields, id: asId(id), passages: [], goals: [], points: [], reviews: [] }),
  resolve(figure, entry, resolver) {
    const { passages, goals, points } = entry.fields;
    const [onPassages, onGoals] = [
      resolver.findEach('passage', passages, entry, ['passages']),
      resolver.findEach('goal', goals.map(String), entry, ['goals']),
    ];
    for (const thing of [...onPassages, ...onGoals]) thing.figures.push(figure);
    figure.passages = onPassages;
    figure.goals = onGoals;
    figure.points = points.flatMap(({ source, at, ...point }, index): DataPoint[] => {
      const citation = resolveCitation(source, at, entry.placeOf(['points', index, 'source']), resolver);
      return citation === undefined ? [] : [{ ...point, citation }];
    });
  },
  refers: ({ points }) => ({ cites: points.map(({ citation }) => citation) }),
  order: (a, b, collator) => collator.compare(a.title, b.title),
};
