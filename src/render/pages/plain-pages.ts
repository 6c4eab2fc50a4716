/** Pages that exist only once; the front page is the one without a section. */
import type { Edition } from '../../edition/edition.ts';
import type { WrittenFile } from '../../exports/write-formats.ts';
import type { FileHistory } from '../../edition/resolve/newest.ts';
import type { Section } from '../../sections.ts';
import { offlineWords } from '../../words/offline.ts';
import { settingsWords } from '../../words/settings.ts';
import { concordanceView, type ConcordanceView } from './concordance-view.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { downloadsView, type DownloadsView } from './downloads-view.ts';
import { figuresView, type FiguresView } from './figures-view.ts';
import { frontView, type FrontView } from './front-view.ts';
import {
  aboutView,
  contributeView,
  offlineView,
  ownNotesView,
  searchView,
  settingsView,
  type AboutView,
  type ContributeView,
  type OfflineView,
  type OwnNotesView,
  type SearchView,
  type SettingsView,
} from './plain-views.ts';
import { peopleView, type PeopleView } from './people-view.ts';
import { questionsView, type QuestionsView } from './questions-view.ts';
import { checkView, goView, type CheckView, type GoView } from './check-view.ts';
import { timelineView, type TimelineView } from './timeline-view.ts';
import { variantsView, type VariantsView } from './variants-view.ts';
import { aboutWords } from '../../words/about.ts';
import { contributePageWords } from '../../words/contribute-page.ts';
import { ownNoteWords } from '../../words/own-notes.ts';
import { peopleWords } from '../../words/people.ts';
import { goWords, quotationWords } from '../../words/quotation.ts';
import { coverageWords } from '../../words/coverage.ts';
import { downloadWords } from '../../words/downloads.ts';
import { figureWords } from '../../words/figures.ts';
import { concordanceWords, searchWords } from '../../words/search.ts';
import { questionWords } from '../../words/questions.ts';
import { timelineWords } from '../../words/timeline.ts';
import { variantWords } from '../../words/variants.ts';

export type PlainView =
  | FrontView
  | AboutView
  | PeopleView
  | ContributeView
  | OfflineView
  | OwnNotesView
  | SearchView
  | SettingsView
  | TimelineView
  | VariantsView
  | FiguresView
  | CoverageView
  | QuestionsView
  | ConcordanceView
  | CheckView
  | GoView
  | DownloadsView;

/** The parts that only one kind of page needs. */
interface PlainPageOf<View extends PlainView> {
  readonly section: Section | undefined;
  description: (edition: Edition) => string;
  view: (edition: Edition, material: PageMaterial) => View;
  /** Whether the edition has anything to show there; without it, always. */
  exists?: (edition: Edition) => boolean;
}

/** Values that a page passes to its layout and to its component. */
export interface PlainPage {
  readonly section: Section | undefined;
  readonly title: string;
  readonly description: string;
  readonly view: PlainView;
}

export type PlainKind = PlainView['kind'];

/** Material that pages show beside the edition. */
export interface PageMaterial {
  /** Returns the text of a file in the content folder. */
  readonly readContent: (path: string) => string;
  /** Words that the concordance leaves out. */
  readonly stopWords: readonly string[];
  /** Files that the build writes of the edition, made on request. */
  readonly files: () => readonly WrittenFile[];
  /** Of the content's files. */
  readonly history: FileHistory;
}

const PAGES: { readonly [Kind in PlainKind]: PlainPageOf<Extract<PlainView, { readonly kind: Kind }>> } = {
  front: { section: undefined, description: ({ info }) => info.description, view: frontView },
  about: { section: 'about', description: ({ info }) => aboutWords.describe(info.title), view: aboutView },
  people: {
    section: 'people',
    description: ({ info }) => peopleWords.describe(info.title),
    view: (edition, { history }) => peopleView(edition, history),
  },
  contribute: {
    section: 'contribute',
    description: ({ info }) => contributePageWords.describe(info.title),
    view: (edition, { readContent }) => contributeView(edition, readContent),
  },
  search: { section: 'search', description: ({ info }) => searchWords.description(info.title), view: searchView },
  concordance: {
    section: 'concordance',
    description: ({ info }) => concordanceWords.description(info.title),
    view: (edition, { stopWords }) => concordanceView(edition, stopWords),
  },
  settings: { section: 'settings', description: () => settingsWords.lede, view: settingsView },
  check: { section: 'check', description: ({ info }) => quotationWords.describe(info.title), view: checkView },
  go: { section: 'go', description: ({ info }) => goWords.describe(info.title), view: goView },
  offline: { section: 'offline', description: () => offlineWords.description, view: offlineView },
  notes: { section: 'own-notes', description: () => ownNoteWords.description, view: ownNotesView },
  coverage: { section: 'coverage', description: ({ info }) => coverageWords.describe(info.title), view: coverageView },
  questions: {
    section: 'questions',
    description: ({ info }) => questionWords.describe(info.title),
    view: questionsView,
    exists: ({ questions }) => questions.length > 0,
  },
  variants: {
    section: 'variants',
    description: ({ info }) => variantWords.describe(info.title),
    view: variantsView,
    exists: ({ annotations }) => annotations.some(({ kind }) => kind === 'wording'),
  },
  downloads: {
    section: 'downloads',
    description: ({ info }) => downloadWords.describe(info.title),
    view: (edition, { files }) => downloadsView(edition, files()),
  },
  figures: {
    section: 'figures',
    description: ({ info }) => figureWords.describe(info.title),
    view: figuresView,
    exists: ({ figures }) => figures.length > 0,
  },
  timeline: {
    section: 'timeline',
    description: ({ info }) => timelineWords.describe(info.title),
    view: timelineView,
    exists: ({ timeline }) => timeline.length > 0,
  },
};

/** The kinds of page that an edition has. */
export function plainKinds(edition: Edition): readonly PlainKind[] {
  return (Object.keys(PAGES) as readonly PlainKind[]).filter((kind) => PAGES[kind].exists?.(edition) !== false);
}

/** The page of a kind, and no other: only its view is made. */
export function plainPage(kind: PlainKind, edition: Edition, material: PageMaterial): PlainPage {
  const { section, description, view: make } = PAGES[kind];
  const view: PlainView = make(edition, material);
  const title = view.kind === 'front' ? edition.info.shortTitle : view.title;
  return { section, title, description: description(edition), view };
}
