/** Pages of which there is one; the front page is the one without a section. */
import type { Edition } from '../edition/edition.ts';
import type { Section } from '../urls.ts';
import { settingsWords } from '../words/settings.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { figuresView, type FiguresView } from './figures-view.ts';
import { frontView, type FrontView } from './front-view.ts';
import { aboutView, contributeView, peopleView, searchView, settingsView, type AboutView, type ContributeView, type PeopleView, type SearchView, type SettingsView } from './plain-views.ts';
import { timelineView, type TimelineView } from './timeline-view.ts';
import { variantsView, type VariantsView } from './variants-view.ts';

export interface PlainPage {
  readonly section: Section | undefined;
  readonly description: string;
  readonly view: FrontView | AboutView | PeopleView | ContributeView | SearchView | SettingsView | TimelineView | VariantsView | FiguresView | CoverageView;
}

/**
 * @param readContent gives the text of a file in the content folder
 */
export function plainPages(edition: Edition, readContent: (path: string) => string): readonly PlainPage[] {
  const { title } = edition.info;
  return [
    { section: undefined, description: edition.info.description, view: frontView(edition) },
    { section: 'about', description: `What text this is, how it is annotated, and under which licences: ${title}.`, view: aboutView(edition) },
    { section: 'people', description: `Who annotated ${title}.`, view: peopleView(edition) },
    { section: 'contribute', description: `How to add an annotation to ${title}.`, view: contributeView(edition, readContent) },
    { section: 'search', description: `Search the text and the commentary of ${title}.`, view: searchView(edition) },
    { section: 'settings', description: settingsWords.lede, view: settingsView() },
    { section: 'coverage', description: `How much of ${title} is annotated, by kind and by voice.`, view: coverageView(edition) },
    ...(edition.annotations.some(({ kind }) => kind === 'wording')
      ? [{ section: 'variants' as const, description: `Where the text of ${title} differs from other wordings, in one table.`, view: variantsView(edition) }]
      : []),
    ...(edition.figures.length === 0 ? [] : [{ section: 'figures' as const, description: `Figures on the matters of ${title}, with year and source.`, view: figuresView(edition) }]),
    ...(edition.timeline.length === 0 ? [] : [{ section: 'timeline' as const, description: `Events around ${title}, by date.`, view: timelineView(edition) }]),
  ];
}
