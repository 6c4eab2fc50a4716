import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { OFFLINE_WORKER, PRINT_SHEET, siteUrl } from '../../site-files.ts';
import { SECTIONS_AT, type Section } from '../../sections.ts';
import { passageUrl, sectionUrl } from '../../urls.ts';
import { earlyScript } from '../head/early-script.ts';
import { goneViews, type GoneView } from './gone-view.ts';
import type { CitedEdition } from '../head/structured-data.ts';
import { perEdition } from './per-edition.ts';
import { passageHeading, passageName } from '../text/references.ts';
import { citedVersion, datedVersion } from '../past/cited-version.ts';
import { siteWords } from '../../words/site.ts';

/** The facts about the whole that every page shows. */
export interface SiteView {
  readonly name: string;
  readonly title: string;
  readonly homeUrl: string;
  readonly language: string;
  readonly searchUrl: string;
  readonly settings: SectionLink;
  /** Address of the service worker. */
  readonly workerUrl: string;
  /** Style of the page on paper. */
  readonly printSheetUrl: string;
  /** Sets the reader's theme, text size and measure before the first paint. */
  readonly earlyScript: string;
  /** The site's sections with content. */
  readonly sections: readonly SectionLink[];
  /** Further pages, named at the foot. */
  readonly footSections: readonly SectionLink[];
  readonly strip: readonly StripGroup[];
  readonly colophon: string;
  readonly rights: { readonly text: string; readonly commentary: string; readonly commentaryUrl: string };
  readonly repository: string;
  /** Removed things that had their place on a page, by the path of the page. */
  readonly gone: Readonly<Record<string, readonly GoneView[]>>;
  /** For machines and reference managers. */
  readonly cited: CitedEdition;
}

export interface SectionLink {
  readonly section: Section;
  readonly label: string;
  readonly url: string;
}

/** A chapter with its proposals, or a passage outside of chapters. */
export interface StripGroup {
  /** Chapter colour; 0 outside of chapters. */
  readonly hue: number;
  readonly head: StripLink | undefined;
  readonly cells: readonly StripLink[];
}

export interface StripLink {
  readonly id: string;
  readonly label: string;
  /** Its name when it is the reader's place: without its title, if it has a number. */
  readonly place: string;
  readonly name: string;
  readonly url: string;
}

/** How many colours there are for chapters; a text with more chapters begins again with the first. */
const HUES = 4;

/** The number of a passage's chapter colour; 0 for none. */
export function hueOf({ chapter }: Pick<Passage, 'chapter'>): number {
  return chapter?.number === undefined ? 0 : ((chapter.number - 1) % HUES) + 1;
}

/** Every page asks for it. */
export const siteView = perEdition((edition): SiteView => {
  const { info } = edition;
  return {
    name: info.shortTitle,
    title: info.title,
    homeUrl: siteUrl(''),
    language: info.language,
    searchUrl: sectionUrl('search'),
    settings: { section: 'settings', label: sectionLabel('settings', edition), url: sectionUrl('settings') },
    workerUrl: siteUrl(OFFLINE_WORKER),
    printSheetUrl: siteUrl(PRINT_SHEET),
    earlyScript: earlyScript(siteUrl('')),
    sections: sectionsAt('head', edition),
    footSections: sectionsAt('foot', edition),
    strip: stripOf(edition),
    colophon: colophon(edition),
    rights: {
      text: info.rights.text,
      commentary: info.rights.commentary.name,
      commentaryUrl: info.rights.commentary.url,
    },
    repository: info.repository,
    gone: Object.fromEntries(
      Map.groupBy(
        goneViews(edition).filter(({ id }) => id !== undefined),
        ({ path }) => siteUrl(`${path}/`),
      ),
    ),
    cited: {
      name: info.shortTitle,
      editors: info.editors.name,
      version: citedVersion(edition),
      edited: info.edited,
      language: info.language,
      licence: info.rights.commentary.url,
      rights: siteWords.allRights(info.rights.text, info.rights.commentary.name),
    },
  };
});

/** Editors, version and date. */
export function colophon(edition: Edition): string {
  return siteWords.colophon(edition.info.editors.name, datedVersion(edition));
}

/** The name of a section, in navigation and on its own page. */
export function sectionLabel(section: Section, { info }: Pick<Edition, 'info'>): string {
  return section === 'agenda' ? info.names.agenda : siteWords.section[section];
}

/** Sections that are named at a place and have content. */
function sectionsAt(place: 'head' | 'foot', edition: Edition): readonly SectionLink[] {
  const empty = new Set<Section>(
    ENTRY_KINDS.filter((kind) => edition[KINDS[kind].list].length === 0).map((kind) => KINDS[kind].section),
  );
  if (!edition.annotations.some(({ kind }) => kind === 'wording')) empty.add('variants');
  if (edition.questions.length === 0) empty.add('questions');
  return SECTIONS_AT[place]
    .filter((section) => !empty.has(section))
    .map((section) => ({
      section,
      label: sectionLabel(section, edition),
      url: sectionUrl(section),
    }));
}

function stripOf(edition: Edition): readonly StripGroup[] {
  const link = (passage: Passage): StripLink => ({
    id: passage.id,
    label: passage.kind === 'proposal' ? String(passage.number ?? '') : passage.title,
    place: passageName(passage, edition),
    name: passageHeading(passage, edition),
    url: passageUrl(passage),
  });
  const groups = Map.groupBy(
    edition.passages,
    (passage) => passage.chapter ?? (passage.kind === 'proposal' ? undefined : passage),
  );
  return [...groups].map(([head, members]) => ({
    hue: head === undefined ? 0 : hueOf(head),
    head: head && link(head),
    cells: members.filter((member) => member.kind === 'proposal').map(link),
  }));
}
