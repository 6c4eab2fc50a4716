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
    const parents = new Map(entries.map(({ id, fields }) => [id, fields.parent]));
    for (const { id, placeOf } of entries) {
      const above = ancestorsOf(id, parents);
      if (above.includes(id))
        resolver.report(
          'circular-parent',
          placeOf(['parent']),
          'The body belongs to itself',
          [id, ...above].join(' belongs to '),
        );
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

/** The bodies that a body belongs to, from the nearest one up to the first repeated one. */
function ancestorsOf(id: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const above: string[] = [];
  const seen = new Set<string>();
  for (let parent = parents.get(id); parent !== undefined && !seen.has(parent); parent = parents.get(parent)) {
    seen.add(parent);
    above.push(parent);
    if (parent === id) break;
  }
  return above;
}
