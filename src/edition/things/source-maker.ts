import type { Maker } from './make-things.ts';
import { asId } from '../registry/registry.ts';

/** An id, unlike a title: small letters, with a hyphen between its parts. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;

export const sourceMaker: Maker<'source'> = {
  draft: ({ id, fields: { 'mirror-of': mirrorOf, read, archived, reports, ...csl } }) => ({
    id: asId(id),
    csl,
    mirrorOf,
    read,
    archived,
    reports,
    backlinks: [],
  }),
  resolve(source, { fields: { reports }, placeOf }, resolver) {
    if (reports === undefined || !(ID.test(reports) || resolver.registry.source.has(reports))) return;
    source.reports = resolver.find('source', reports, placeOf(['reports']));
  },
};
