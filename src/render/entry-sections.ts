/** The sections that are an index and its entries. */
import type { Edition } from '../edition/edition.ts';
import type { Section } from '../urls.ts';
import { bodiesIndex, bodyEntry } from './bodies-pages.ts';
import { glossaryIndex, termEntry } from './glossary-pages.ts';
import { instrumentEntry, instrumentsIndex } from './instruments-pages.ts';
import type { EntryView, IndexView } from './page-views.ts';
import { sourceEntry, sourcesIndex } from './sources-pages.ts';
import { bodyData, instrumentData, pageData, sourceData, termData, type StructuredData } from './structured-data.ts';

/** A page of such a section. */
export interface EntryPage {
  readonly section: Section;
  /** Id of the entry; absent for the index. */
  readonly id: string | undefined;
  readonly view: IndexView | EntryView;
  /** What it is about, for machines. */
  readonly data: StructuredData;
}

/** Every page of every section that is an index and its entries; sections with nothing in them have none. */
export function entryPages(edition: Edition): readonly EntryPage[] {
  return [
    ...pagesOf('glossary', edition.terms, () => glossaryIndex(edition), (term) => termEntry(term, edition), termData),
    ...pagesOf('bodies', edition.bodies, () => bodiesIndex(edition), (body) => bodyEntry(body, edition), bodyData),
    ...pagesOf('instruments', edition.instruments, () => instrumentsIndex(edition), (instrument) => instrumentEntry(instrument, edition), instrumentData),
    ...pagesOf('sources', edition.sources, () => sourcesIndex(edition), (source) => sourceEntry(source, edition), sourceData),
  ];
}

function pagesOf<Thing extends { readonly id: string }>(
  section: Section,
  things: readonly Thing[],
  index: () => IndexView,
  entry: (thing: Thing) => EntryView,
  data: (thing: Thing) => StructuredData,
): readonly EntryPage[] {
  if (things.length === 0) return [];
  const view = index();
  return [{ section, id: undefined, view, data: pageData(view.title) }, ...things.map((thing) => ({ section, id: thing.id, view: entry(thing), data: data(thing) }))];
}
