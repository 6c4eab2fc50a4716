/** The data about a page of a release, for machines: it is cited as itself, with its own version and day. */
import type { ReleasedPassage } from '../../edition/fields/release-schema.ts';
import { releasedDay, releasedStatus } from '../../cite/released-quoting.ts';
import { pageData, textData, type CitedEdition, type StructuredData } from '../head/structured-data.ts';
import { siteWords } from '../../words/site.ts';
import type { ReleaseInTime } from './released-note-view.ts';

export interface ReleasedData {
  /** Title by which the page is cited. */
  readonly citedTitle: string;
  readonly cited: CitedEdition;
  readonly data: StructuredData;
}

/**
 * @param citedTitle with its heading and its version
 * @param published day of the text, as the edition gives it today: a release of the first version does not say it
 * @param passage absent on the page that lists them
 */
export function releasedData(
  { release, published }: Pick<ReleaseInTime, 'release' | 'published'>,
  citedTitle: string,
  passage?: ReleasedPassage,
): ReleasedData {
  const { shortTitle, editors, version, date, language, rights, issuer, annotations } = release;
  const licence = rights.commentaryUrl;
  const cited = {
    ...{ name: shortTitle, editors, version, edited: date, language, licence },
    rights: siteWords.allRights(rights.text, rights.commentary),
  };
  if (passage === undefined) return { citedTitle, cited, data: pageData(citedTitle) };
  const text = { issuer, date: releasedDay(release, published), editors, licence, status: releasedStatus(release) };
  const commentCount = annotations.filter((note) => note.passage === passage.id).length;
  return { citedTitle, cited, data: textData(citedTitle, text, { commentCount }) };
}
