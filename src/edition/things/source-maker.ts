import { pageOfAddress } from '../../markdown/page-of-address.ts';
import type { Essentials } from '../essentials.ts';
import type { EntryOf } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';
import { asId } from '../registry/registry.ts';
import { findCircles } from './find-circles.ts';
import type { Maker } from './make-things.ts';

/** An id, unlike a title: small letters, with a hyphen between its parts. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;

/** Fields that name where a source has its content from. Words that are no id lead nowhere. */
const ORIGINS = ['mirror-of', 'reports'] as const;

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
  check: reportCircularSources,
  resolve(source, entry, resolver) {
    source.reports = findReported(entry, resolver);
  },
};

/** The source that another reports, if the field has its id; otherwise the words of the field. */
export function findReported<Known extends Essentials>(
  { fields: { reports }, placeOf }: EntryOf<'source'>,
  resolver: Resolver<Known>,
): Known['source'] | string | undefined {
  return reports !== undefined && (ID.test(reports) || resolver.registry.source.has(reports))
    ? resolver.find('source', reports, placeOf(['reports']))
    : reports;
}

/** Reports sources that come from themselves, directly or through others. */
export function reportCircularSources<Known extends Essentials>(
  entries: readonly EntryOf<'source'>[],
  resolver: Resolver<Known>,
): void {
  const byPage = new Map(
    entries.flatMap(({ id, fields: { URL: address } }) => (address ? [[pageOfAddress(address), id] as const] : [])),
  );
  // An origin is named by the id of its file, by its address, or in words that lead nowhere.
  const originOf = (words: string | undefined) =>
    words === undefined ? [] : [byPage.get(pageOfAddress(words)) ?? words];
  const origins = new Map(entries.map(({ id, fields }) => [id, ORIGINS.flatMap((name) => originOf(fields[name]))]));
  const circles = findCircles(origins);
  for (const { id, fields, placeOf } of entries) {
    const way = circles.get(id);
    const field = ORIGINS.find((name) => originOf(fields[name]).some((origin) => origin === way?.[1]));
    if (way === undefined || field === undefined) continue;
    resolver.report(
      'circular-source',
      placeOf([field]),
      'The source comes from itself',
      way.map((one) => resolver.callThing('source', one)).join(' comes from '),
    );
  }
}
