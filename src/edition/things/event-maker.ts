import type { Maker } from './make-things.ts';
import { asId } from '../registry/registry.ts';
import { resolveCitations } from '../prose/resolve-prose.ts';

export const eventMaker: Maker<'event'> = {
  draft: ({ fields }) => ({
    ...fields,
    id: asId(fields.id),
    passages: [],
    bodies: [],
    instruments: [],
    sources: [],
    reviews: [],
  }),
  check(entries, resolver) {
    const ids = new Set<string>();
    for (const [index, { fields, placeOf }] of entries.entries()) {
      if (ids.has(fields.id)) resolver.report('duplicate-id', placeOf(['id']), `There is another event “${fields.id}”`);
      ids.add(fields.id);
      const previous = entries[index - 1]?.fields;
      if (previous !== undefined && previous.date > fields.date) {
        resolver.report(
          'out-of-order',
          placeOf(['date']),
          'The event comes after a later one',
          `the event before it has the date ${previous.date}`,
        );
      }
    }
  },
  resolve(event, entry, resolver) {
    const { passages, bodies, instruments, sources } = entry.fields;
    event.passages = resolver.findEach('passage', passages, entry, ['passages']);
    event.bodies = resolver.findEach('body', bodies, entry, ['bodies']);
    event.instruments = resolver.findEach('instrument', instruments, entry, ['instruments']);
    event.sources = resolveCitations(sources, entry, ['sources'], resolver);
  },
  refers: ({ sources, passages, bodies, instruments }) => ({
    cites: sources,
    relates: [...passages, ...bodies, ...instruments],
  }),
};
