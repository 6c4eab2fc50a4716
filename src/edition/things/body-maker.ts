import { findCircles } from './find-circles.ts';
import type { Maker } from './make-things.ts';
import { asId, emptyEssay } from '../registry/registry.ts';
import { resolveEssay } from '../prose/resolve-prose.ts';

export const bodyMaker: Maker<'body'> = {
  draft: ({ id, fields: { unlinked: _, ...fields } }) => ({
    ...fields,
    id: asId(id),
    aliases: [...new Set([fields.name, fields.acronym, ...fields.aliases])].filter((alias) => alias !== undefined),
    parent: undefined,
    related: [],
    ...emptyEssay(),
    mentions: [],
    backlinks: [],
  }),
  check(entries, resolver) {
    const circles = findCircles(
      new Map(entries.map(({ id, fields: { parent } }) => [id, parent === undefined ? [] : [parent]])),
    );
    for (const { id, placeOf } of entries) {
      const way = circles.get(id);
      if (way !== undefined)
        resolver.report('circular-parent', placeOf(['parent']), 'The body belongs to itself', way.join(' belongs to '));
    }
  },
  resolve(body, entry, resolver) {
    const { parent, related, unlinked } = entry.fields;
    Object.assign(body, resolveEssay(entry, resolver));
    body.related = resolver.findEach('passage', related, entry, ['related']);
    body.parent = parent === undefined ? undefined : resolver.find('body', parent, entry.placeOf(['parent']));
    resolver.findEach('passage', unlinked, entry, ['unlinked']);
  },
  refers: ({ prose, sources, related, parent }) => ({
    prose,
    cites: sources,
    relates: [...related, ...(parent === undefined ? [] : [parent])],
  }),
  order: (a, b, collator) => collator.compare(a.name, b.name),
};
