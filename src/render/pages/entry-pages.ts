/** The sections that consist of an index and its entries. */
import type { Edition, Things } from '../../edition/edition.ts';
import type { KindWith } from '../../edition/kind-with.ts';
import { KINDS } from '../../edition/kinds.ts';
import { siteUrl } from '../../site-files.ts';
import type { Section } from '../../sections.ts';
import { citeUrl, correctionUrl, sectionPath } from '../../urls.ts';
import { bodiesIndexPage, bodyPage } from './bodies-pages.ts';
import { glossaryIndexPage, glossaryTermPage } from './glossary-pages.ts';
import { instrumentPage, instrumentsIndexPage } from './instruments-pages.ts';
import { citedSources } from './cited-sources.ts';
import type { CorrigibleEntry, EntryView, IndexView } from './entry-view.ts';
import { perEdition } from './per-edition.ts';
import { sourcePage, sourcesIndexPage } from './sources-pages.ts';
import { witnessData, witnessPage, witnessesIndexPage } from './witnesses-pages.ts';
import {
  bodyData,
  instrumentData,
  pageData,
  sourceData,
  termData,
  type StructuredData,
} from '../head/structured-data.ts';

/** A page of such a section. */
export interface EntryPage {
  readonly section: Section;
  /** Id of the entry; absent for the index. */
  readonly id: string | undefined;
  readonly view: IndexView | CorrigibleEntry;
  /** The subject of the page, for machines. */
  readonly data: StructuredData;
}

/** Kinds whose section is an index, with a page for each of them; goals have pages of their own design. */
type IndexedKind = Exclude<KindWith<{ readonly readAt: 'page' }>, 'goal'>;

/** How a kind is shown. */
interface EntrySection<Kind extends IndexedKind> {
  index: (edition: Edition) => IndexView;
  entry: (thing: Things[Kind], edition: Edition) => EntryView;
  /** @param cited addresses of its sources */
  data: (thing: Things[Kind], cited: readonly string[]) => StructuredData;
}

const ENTRY_SECTIONS: { readonly [Kind in IndexedKind]: EntrySection<Kind> } = {
  term: { index: glossaryIndexPage, entry: glossaryTermPage, data: termData },
  body: { index: bodiesIndexPage, entry: bodyPage, data: bodyData },
  instrument: { index: instrumentsIndexPage, entry: instrumentPage, data: instrumentData },
  witness: { index: witnessesIndexPage, entry: witnessPage, data: witnessData },
  source: { index: sourcesIndexPage, entry: sourcePage, data: sourceData },
};

/** Every page of every section that consists of an index and its entries; empty sections have none. */
export const entryPages = perEdition((edition): readonly EntryPage[] =>
  (Object.keys(ENTRY_SECTIONS) as readonly IndexedKind[]).flatMap((kind) => pagesOf(kind, edition)),
);

function pagesOf(kind: IndexedKind, edition: Edition): readonly EntryPage[] {
  const things: readonly Things[IndexedKind][] = edition[KINDS[kind].list];
  const { index, entry, data } = ENTRY_SECTIONS[kind] as EntrySection<IndexedKind>;
  const section = KINDS[kind].section;
  if (things.length === 0) return [];
  const view = index(edition);
  return [
    { section, id: undefined, view, data: pageData(view.title) },
    ...things.map((thing) => ({
      section,
      id: thing.id,
      view: {
        ...entry(thing, edition),
        correctionUrl: correctionUrl(kind, thing.id),
        citeUrl: kind === 'source' ? undefined : citeUrl(siteUrl(sectionPath(section, thing.id))),
      },
      data: data(thing, citedSources([thing], edition)),
    })),
  ];
}
