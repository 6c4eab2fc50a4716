import { citePages } from '../../cite/cite-pages.ts';
import type { Edition } from '../../edition/edition.ts';
import { siteUrl } from '../../site-files.ts';
import {
  annotationFormPath,
  besidePath,
  CORRECTION_PATH,
  historyPath,
  LOG_PATH,
  passagePath,
  sectionPath,
} from '../../urls.ts';
import { annotationWords } from '../../words/annotations.ts';
import { contributeWords } from '../../words/contribute.ts';
import { contributionLogWords } from '../../words/contribution-log.ts';
import { correctionWords } from '../../words/correction.ts';
import { nameWords } from '../../words/names.ts';
import { pastWords } from '../../words/past.ts';
import { readingWords } from '../../words/reading.ts';
import { passageHeading } from '../text/references.ts';
import { besidePassages, besideTitle } from './beside-view.ts';
import { citeTitle } from './cite-view.ts';
import { entryPages } from './entry-pages.ts';
import { goneViews } from './gone-view.ts';
import { historyTitle } from './history-view.ts';
import { matrixView } from './matrix-view.ts';
import { plainKinds, plainPage, type PageMaterial } from './plain-pages.ts';
import { citedVersion } from '../past/cited-version.ts';
import { printName } from './print-view.ts';

/** Path of a page from the root of the site, with a slash at its end, and its title. */
export type PageTitle = readonly [path: string, title: string];

/** Every page that has an address of its own, with the title that its view gives it, in order of path. */
export function pageTitles(edition: Edition, material: PageMaterial): readonly PageTitle[] {
  const titles: readonly PageTitle[] = [
    ...plainKinds(edition).map((kind): PageTitle => {
      const { section, title } = plainPage(kind, edition, material);
      return [section === undefined ? '' : sectionPath(section), title];
    }),
    ...edition.passages.map((passage): PageTitle => [`${passagePath(passage)}/`, passageHeading(passage, edition)]),
    [sectionPath('read'), readingWords.whole],
    [sectionPath('annotations'), annotationWords.title],
    [sectionPath('changes'), pastWords.title],
    ...goneViews(edition).flatMap(({ path, id, title }): readonly PageTitle[] =>
      id === undefined ? [[`${path}/`, title]] : [],
    ),
    [annotationFormPath(), contributeWords.title],
    [CORRECTION_PATH, correctionWords.title],
    [LOG_PATH, contributionLogWords.title],
    ...edition.passages
      .filter(({ annotations }) => annotations.length > 0)
      .map((passage): PageTitle => [historyPath(passage), historyTitle(passage, edition)]),
    ...citePages(edition, citedVersion(edition)).map((page): PageTitle => [
      sectionPath('cite') + page.url.slice(siteUrl('').length),
      citeTitle(page),
    ]),
    ...besidePassages(edition).map((passage): PageTitle => [besidePath(passage), besideTitle(passage, edition)]),
    ...entryPages(edition).map(({ section, id, view }): PageTitle => [sectionPath(section, id), view.title]),
    ...agendaTitles(edition),
    [sectionPath('print'), printName(undefined, edition)],
    ...edition.passages
      .filter(({ kind }) => kind === 'chapter')
      .map((chapter): PageTitle => [sectionPath('print', passagePath(chapter)), printName(chapter, edition)]),
  ];
  return titles.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function agendaTitles(edition: Edition): readonly PageTitle[] {
  if (edition.goals.length === 0) return [];
  return [
    [sectionPath('agenda'), matrixView(edition).title],
    ...edition.goals.map(({ id, number, name }): PageTitle => [
      sectionPath('agenda', id),
      nameWords.namedGoal(number, name),
    ]),
  ];
}
