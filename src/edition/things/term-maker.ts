import type { Maker } from './make-things.ts';
import { asId, emptyEssay } from '../registry/registry.ts';
import { resolveEssay } from '../prose/resolve-prose.ts';

export const termMaker: Maker<'term'> = {
  draft: ({ id, fields: { unlinked: _, ...fields } }) => ({
    ...fields,
    id: asId(id),
    aliases: [...new Set([fields.label, ...fields.aliases])],
    related: [],
    ...emptyEssay(),
    mentions: [],
    backlinks: [],
  }),
  resolve(term, entry, resolver) {
    Object.assign(term, resolveEssay(entry, resolver));
    term.related = resolver.findEach('term', entry.fields.related, entry, ['related']);
    resolver.findEach('passage', entry.fields.unlinked, entry, ['unlinked']);
  },
  refers: ({ prose, sources, related }) => ({ prose, cites: sources, relates: related }),
  order: (a, b, collator) => collator.compare(a.label, b.label),
};
