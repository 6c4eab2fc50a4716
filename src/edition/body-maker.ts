import type { Maker } from './make-things.ts';
import { asId, emptyProse } from './registry.ts';
import { resolveEssay } from './resolve-prose.ts';

export const bodyMaker: Maker<'body'> = {
  draft: ({ id, fields: { unlinked: _, ...fields } }) => ({
    ...fields, id: asId(id), aliases: [...new Set([fields.name, fields.acronym, ...fields.aliases])].filter((alias) => alias !== undefined),
    parent: undefined, related: [], sources: [], prose: emptyProse(), mentions: [], backlinks: [],
  }),
  resolve(body, entry, resolver) {
    const { parent, related, unlinked } = entry.fields;
    Object.assign(body, resolveEssay(entry, resolver));
    body.related = resolver.findEach('passage', related, entry, ['related']);
    body.parent = parent === undefined ? undefined : resolver.find('body', parent, entry.placeOf(['parent']));
    resolver.findEach('passage', unlinked, entry, ['unlinked']);
  },
  refers: ({ prose, sources, related, parent }) => ({ prose, cites: sources, relates: [...related, ...(parent === undefined ? [] : [parent])] }),
  order: (a, b, collator) => collator.compare(a.name, b.name),
};
