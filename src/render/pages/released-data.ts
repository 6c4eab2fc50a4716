/** The data about a page of a release, for machines: it is cited as itself, with its own version and day. */
import type { Release, ReleasedPassage } from '../../edition/fields/release-schema.ts';
import { pageData, releasedPassageData, type CitedEdition, type StructuredData } from '../head/structured-data.ts';

export interface ReleasedData {
  readonly cited: CitedEdition;
  readonly data: StructuredData;
}

/** @param passage absent on the page that lists them */
export function releasedData(release: Release, title: string, passage?: ReleasedPassage): ReleasedData {
  const { shortTitle, editors, version, date, language, rights, issuer } = release;
  const cited = { name: shortTitle, editors, version, edited: date, language, licence: rights.commentaryUrl };
  if (passage === undefined) return { cited, data: pageData(title) };
  // Releases of the first version do not say when the text was published: then their own day is the only known one.
  const published = release.data?.['date'];
  return {
    cited,
    data: releasedPassageData(title, issuer, editors, typeof published === 'string' ? published : date),
  };
}
