import type { Parallel } from '../passage.ts';
import type { Maker } from './make-things.ts';
import { asId, emptyEssay } from '../registry/registry.ts';
import { resolveEssay } from '../prose/resolve-prose.ts';

export const instrumentMaker: Maker<'instrument'> = {
  draft: ({ id, fields: { silent: _, ...fields } }) => ({
    ...fields,
    id: asId(id),
    parallels: [],
    silentOn: [],
    ...emptyEssay(),
    backlinks: [],
  }),
  resolve(instrument, entry, resolver) {
    Object.assign(instrument, resolveEssay(entry, resolver));
    instrument.silentOn = resolver.findEach('passage', entry.fields.silent, entry, ['silent']);
    for (const [index, parallel] of entry.fields.parallels.entries()) {
      const passage = resolver.find('passage', parallel.passage, entry.placeOf(['parallels', index, 'passage']));
      if (passage === undefined) continue;
      const resolved: Parallel = { ...parallel, passage, instrument };
      instrument.parallels.push(resolved);
      passage.parallels.push(resolved);
    }
  },
  refers: ({ prose, sources }) => ({ prose, cites: sources }),
  order: (a, b, collator) => collator.compare(a.date, b.date) || collator.compare(a.title, b.title),
};
