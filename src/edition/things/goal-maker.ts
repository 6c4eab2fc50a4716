import type { FieldPath } from '../../markdown/author-file.ts';
import { problemsOfBoth, type Claim } from '../problems-of-both.ts';
import type { Entry } from '../read/read-entry.ts';
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
    const seen = new Map<string, Claim>();
    const claim = (key: string, { path, placeOf }: Pick<Entry<unknown>, 'path' | 'placeOf'>, field: FieldPath) => {
      const own = { sentence: `There is another ${key}`, called: path, place: placeOf(field) };
      const other = seen.get(key);
      if (other === undefined) seen.set(key, own);
      else for (const problem of problemsOfBoth('duplicate-id', own, other)) resolver.add(problem);
    };
    for (const entry of entries) {
      claim(`goal ${entry.fields.number}`, entry, ['number']);
      for (const [index, { id }] of entry.fields.targets.entries())
        claim(`target ${id}`, entry, ['targets', index, 'id']);
    }
  },
  refers: ({ essay }) => ({ prose: essay?.prose, cites: essay?.sources ?? [] }),
  order: (a, b) => a.number - b.number,
};
