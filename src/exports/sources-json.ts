import type { Edition, Source } from '../edition/edition.ts';
import { originView } from '../render/text/references.ts';
import { sourceUrl } from '../urls.ts';
import type { JsonOf } from './entry-json-schemas.ts';
import { present } from './json-parts.ts';

/** A source as an item of CSL-JSON, with the places that cite it. */
export function sourceJson(source: Source, edition: Pick<Edition, 'info'>): JsonOf<'source'> {
  const { id, csl, mirrorOf, backlinks } = source;
  return present({
    id,
    type: csl.type,
    title: csl.title,
    'title-short': csl['title-short'],
    author: csl.author?.map((name) => present(name)),
    publisher: csl.publisher,
    'container-title': csl['container-title'],
    issued: cslDate(csl.issued),
    accessed: csl.accessed === undefined ? undefined : cslDate(csl.accessed),
    URL: csl.URL,
    language: csl.language,
    note: csl.note,
    url: sourceUrl(source),
    mirrorOf,
    citedBy: backlinks.flatMap(({ from, at }) =>
      at === undefined ? [] : [{ from: from.kind, url: originView(from, edition).url, at }],
    ),
  });
}

/**
 * A date as CSL-JSON has it.
 * @param date year, month or day, ISO 8601, or `n.d.`, which CSL says by leaving the date out
 */
function cslDate(date: string): JsonOf<'source'>['issued'] {
  return date === 'n.d.' ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}
