import type { Maker } from './make-things.ts';
import { asId, type Drafts } from '../registry/registry.ts';

/** Goals are sorted by their numbers. Their essays are in files of their own. */
export const goalMaker: Maker<'goal'> = {
  id: ({ fields }) => String(fields.number),
  draft({ fields: { targets, ...fields } }) {
    const goal: Drafts['goal'] = {
      ...fields,
      id: asId(String(fields.number)),
      targets: [],
      essay: undefined,
      figures: [],
      alignments: [],
      backlinks: [],
    };
    goal.targets = targets.map((target) => ({ ...target, id: asId(target.id), goal, alignments: [], backlinks: [] }));
    return goal;
  },
  check(entries, resolver) {
    const [numbers, targets] = [new Set<number>(), new Set<string>()];
    for (const { fields, placeOf } of entries) {
      if (numbers.has(fields.number))
        resolver.report('duplicate-id', placeOf(['number']), `Another file has goal ${fields.number}`);
      numbers.add(fields.number);
      for (const [index, { id }] of fields.targets.entries()) {
        if (targets.has(id))
          resolver.report('duplicate-id', placeOf(['targets', index, 'id']), `There is another target ${id}`);
        targets.add(id);
      }
    }
  },
  refers: ({ essay }) => ({ prose: essay?.prose, cites: essay?.sources ?? [] }),
  order: (a, b) => a.number - b.number,
};
