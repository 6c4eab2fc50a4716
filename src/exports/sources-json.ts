import type { Edition } from '../edition/edition.ts';
import type { Source } from '../edition/sources.ts';
import { cslItem } from '../cite/csl-json.ts';
import { reportedTitle } from '../render/text/citations.ts';
import { originView } from '../render/text/references.ts';
import { entryUrl } from '../entry-urls.ts';
import type { JsonOf } from './entry-json-schemas.ts';
import { present } from '../edition/present.ts';

/** A source as an item of CSL-JSON, with the places that cite it. */
export function sourceJson(source: Source, edition: Pick<Edition, 'info'>): JsonOf<'source'> {
  const { mirrorOf, read, archived, reports, backlinks } = source;
  return present({
    ...cslItem(source),
    url: entryUrl('source', source),
    mirrorOf,
    read,
    archived,
    reports:
      reports === undefined
        ? undefined
        : present({ title: reportedTitle(reports), source: typeof reports === 'string' ? undefined : reports.id }),
    citedBy: backlinks.flatMap(({ from, at }) =>
      at === undefined ? [] : [{ from: from.kind, url: originView(from, edition).url, at }],
    ),
  });
}
