/** The contents of a release. */
import { siteUrl } from '../../site-files.ts';
import { releasedCiteUrl, releasedQuotingUrl, sectionUrl } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { pastWords } from '../../words/past.ts';
import { linkTo, type ReleaseLink } from './release-view.ts';
import { releasedData, type ReleasedData } from './released-data.ts';
import type { ReleaseInTime } from './released-note-view.ts';

export interface ReleaseIndexView extends ReleasedData {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly kept: string;
  readonly name: string;
  readonly holds: string;
  readonly today: ReleaseLink;
  readonly changesUrl: string;
  /** Of the lines that are copied with its words. */
  readonly quotingUrl: string;
  readonly citeUrl: string;
  readonly colophon: string;
  readonly rights: { readonly text: string; readonly commentary: string; readonly commentaryUrl: string };
  readonly passages: readonly (ReleaseLink & { readonly title: string; readonly count: string })[];
}

export function releaseIndexView(inTime: Pick<ReleaseInTime, 'release' | 'published'>): ReleaseIndexView {
  const { release } = inTime;
  const { version, date, title, language, passages, annotations, entries, rights, editors } = release;
  const day = readableDate(date);
  const name = pastWords.indexTitle(version, release.shortTitle);
  return {
    ...releasedData(inTime, name),
    title: name,
    description: pastWords.describeVersion(version, day, title),
    language,
    kept: pastWords.kept(version, day),
    name: title,
    holds: pastWords.holds(passages.length, annotations.length, entries.length),
    today: { label: pastWords.editionToday, url: siteUrl('') },
    changesUrl: `${sectionUrl('changes')}#v${version}`,
    quotingUrl: releasedQuotingUrl(version),
    citeUrl: releasedCiteUrl(version),
    colophon: pastWords.edited(editors),
    rights,
    passages: passages.flatMap((passage) => {
      const link = linkTo(passage, version);
      const count = annotations.filter((note) => note.passage === passage.id).length;
      return link === undefined
        ? []
        : [{ ...link, title: passage.title === passage.name ? '' : passage.title, count: pastWords.noteCount(count) }];
    }),
  };
}
