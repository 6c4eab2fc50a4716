/** Pages of which there is one; the front page is the one without a section. */
import type { Edition } from '../../edition/edition.ts';
import type { FileHistory } from '../../edition/resolve/newest.ts';
import type { Section } from '../../urls.ts';
import { offlineWords } from '../../words/offline.ts';
import { settingsWords } from '../../words/settings.ts';
import { concordanceView, type ConcordanceView } from './concordance-view.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { figuresView, type FiguresView } from './figures-view.ts';
import { frontView, type FrontView } from './front-view.ts';
import {
  aboutView,
  contributeView,
  offlineView,
  searchView,
  settingsView,
  type AboutView,
  type ContributeView,
  type OfflineView,
  type SearchView,
  type SettingsView,
} from './plain-views.ts';
import { peopleView, type PeopleView } from './people-view.ts';
import { timelineView, type TimelineView } from './timeline-view.ts';
import { variantsView, type VariantsView } from './variants-view.ts';
import { aboutWords } from '../../words/about.ts';
import { contributePageWords } from '../../words/contribute-page.ts';
import { peopleWords } from '../../words/people.ts';
import { coverageWords } from '../../words/coverage.ts';
import { figureWords } from '../../words/figures.ts';
import { concordanceWords, searchWords } from '../../words/search.ts';
import { timelineWords } from '../../words/timeline.ts';
import { variantWords } from '../../words/variants.ts';

export type PlainView =
  | FrontView
  | AboutView
  | PeopleView
  | ContributeView
  | OfflineView
  | SearchView
  | SettingsView
  | TimelineView
  | VariantsView
  | FiguresView
  | CoverageView
  | ConcordanceView;

export interface PlainPage {
  readonly section: Section | undefined;
  readonly description: string;
  readonly view: PlainView;
}

/** What pages show beside the edition. */
export interface PageMaterial {
  /** Gives the text of a file in the content folder. */
  readonly readContent: (path: string) => string;
  /** Words that the concordance leaves out. */
  readonly stopWords: readonly string[];
  /** Of the content's files. */
  readonly history: FileHistory;
}

export function plainPages(edition: Edition, { readContent, stopWords, history }: PageMaterial): readonly PlainPage[] {
  const { title } = edition.info;
  return [
    { section: undefined, description: edition.info.description, view: frontView(edition) },
    { section: 'about', description: aboutWords.describe(title), view: aboutView(edition) },
    { section: 'people', description: peopleWords.describe(title), view: peopleView(edition, history) },
    {
      section: 'contribute',
      description: contributePageWords.describe(title),
      view: contributeView(edition, readContent),
    },
    { section: 'search', description: searchWords.description(title), view: searchView(edition) },
    {
      section: 'concordance',
      description: concordanceWords.description(title),
      view: concordanceView(edition, stopWords),
    },
    { section: 'settings', description: settingsWords.lede, view: settingsView() },
    { section: 'offline', description: offlineWords.description, view: offlineView() },
    { section: 'coverage', description: coverageWords.describe(title), view: coverageView(edition) },
    ...(edition.annotations.some(({ kind }) => kind === 'wording')
      ? [{ section: 'variants' as const, description: variantWords.describe(title), view: variantsView(edition) }]
      : []),
    ...(edition.figures.length === 0
      ? []
      : [{ section: 'figures' as const, description: figureWords.describe(title), view: figuresView(edition) }]),
    ...(edition.timeline.length === 0
      ? []
      : [{ section: 'timeline' as const, description: timelineWords.describe(title), view: timelineView(edition) }]),
  ];
}
