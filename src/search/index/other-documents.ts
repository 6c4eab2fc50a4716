import type { Citation } from '../../edition/sources.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Essay } from '../../edition/reference.ts';
import { ENTRY_KINDS, KINDS } from '../../edition/kinds.ts';
import { fullNames, shortCitation } from '../../render/text/citations.ts';
import { rightsOf } from '../../render/text/rights.ts';
import { sectionId } from '../../render/text/sections.ts';
import { entryUrl } from '../../entry-urls.ts';
import type { Section } from '../../sections.ts';
import { sectionUrl } from '../../urls.ts';
import { aboutWords } from '../../words/about.ts';
import { readableDate } from '../../words/dates.ts';
import { sectionWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
import { aboutSearchWords, pageSearchWords } from '../../words/page-search.ts';
import { sectionSearchWords } from '../../words/section-search.ts';
import { abbreviatedNames } from './abbreviated-names.ts';
import { designationOf } from './designation.ts';
import { essaySections, type EssaySection } from './essay-sections.ts';
import { wordsOfTermsIn } from './words-of-terms-in.ts';
import type { SearchDocument } from './search-document.ts';

const PAGES = { ...pageSearchWords, ...sectionSearchWords };
type ListingSection = Exclude<Section, 'agenda'>;
/** A section that lists things of a kind is found by its name, even if it says nothing more. */
const LISTING = [...new Set([...Object.keys(PAGES), ...ENTRY_KINDS.map((kind) => KINDS[kind].section)])].filter(
  (section): section is ListingSection => section !== 'agenda',
);

const THE_TEXT = /\bthe text\b/u;

/** Things without prose of their own, and pages about the edition. */
export const OTHER_DOCUMENTS = {
  event: eventDocuments,
  figure: figureDocuments,
  source: sourceDocuments,
  page: pageDocuments,
};

function eventDocuments(edition: Edition): readonly SearchDocument[] {
  return edition.timeline.map((event) => ({
    reference: `event:${event.id}`,
    kind: 'event',
    url: entryUrl('event', event),
    label: `${event.title} (${readableDate(event.date)})`,
    names: [event.title, readableDate(event.date)],
    also: [...event.also, shortName(event), ...abbreviatedNames(event.title, edition)],
    inherited: wordsOfTermsIn(event.title, edition),
    text: event.text,
    more: [...event.bodies.map(({ name }) => name), ...event.instruments.map(({ title }) => title)].join('\n'),
    facts: [readableDate(event.date), event.date],
    passages: event.passages,
  }));
}

function figureDocuments(edition: Edition): readonly SearchDocument[] {
  return edition.figures.map((figure) => ({
    reference: `figure:${figure.id}`,
    kind: 'figure',
    url: entryUrl('figure', figure),
    label: figure.title,
    names: [figure.title],
    also: [...figure.also, shortName(figure), ...abbreviatedNames(figure.title, edition)],
    inherited: wordsOfTermsIn(figure.title, edition),
    text: [...new Set([figure.unit, ...figure.points.map(({ label }) => label)])].join(', '),
    more: figure.note ?? '',
    facts: [
      ...new Set([
        ...figure.points.map(({ date }) => date),
        ...titlesOf(figure.points.map(({ citation }) => citation)),
      ]),
    ],
    passages: figure.passages,
    goals: figure.goals.map(({ number }) => number),
  }));
}

/** Titles of the sources of a thing. */
function titlesOf(sources: readonly Citation[]): readonly string[] {
  return sources.map(({ source }) => source.csl.title);
}

/** Its author's name for it in references, in words: “coverage-5g”, “iana-transition”. */
function shortName({ id }: { readonly id: string }): string {
  return id.replaceAll('-', ' ');
}

function sourceDocuments({ sources }: Edition): readonly SearchDocument[] {
  return sources.map((source) => ({
    reference: `source:${source.id}`,
    kind: 'source',
    url: entryUrl('source', source),
    label: shortCitation(source),
    names: [source.csl.title],
    also: [],
    text: source.csl.title,
    more: [fullNames(source.csl.author), source.csl['container-title'], source.csl.publisher]
      .filter((part) => part !== undefined)
      .join(', '),
    facts: source.csl.issued === 'n.d.' ? [] : [readableDate(source.csl.issued)],
    passages: [],
  }));
}

/** Pages that are not about a thing: each as a whole, and each of their sections, which answer different questions. */
function pageDocuments({ about, agenda, goals, info }: Edition): readonly SearchDocument[] {
  const rights = rightsOf(info).map(({ label, words }) => `${label}: ${words}`);
  return [
    ...pageWithSections('about', sectionWords.about, about, {
      text: `${info.title}. ${info.description}`,
      facts: [readableDate(info.date), info.issuer],
      also: aboutSearchWords.page,
      further: [{ heading: aboutWords.rights.heading, text: rights.join('\n'), also: aboutSearchWords.rights }],
    }),
    ...(agenda === undefined && goals.length > 0
      ? [
          {
            ...pageOf('agenda'),
            label: info.names.agenda,
            names: [info.names.agenda],
            also: [],
            text: info.names.agenda,
          },
        ]
      : pageWithSections('agenda', info.names.agenda, agenda, { text: '', facts: [], also: [], further: [] })),
    ...LISTING.map(usePage),
  ].map((page) => ({ ...page, also: byDesignation(page.also, designationOf(info.title)) }));
}

/** What readers call the text: “the text” is also “the initiative”, where its title says so. */
function byDesignation(words: readonly string[], designation: string): readonly string[] {
  const also = designation === '' ? [] : words.filter((one) => THE_TEXT.test(one));
  return [...words, ...also.map((one) => one.replace(THE_TEXT, `the ${designation}`))];
}

/**
 * A page that lists things, or is about reading the edition: it is found by its purpose, and not by the things that it
 * lists.
 */
function usePage(section: ListingSection): SearchDocument {
  const pages: Readonly<Partial<Record<Section, { readonly says: string; readonly also: readonly string[] }>>> = PAGES;
  const { says, also } = pages[section] ?? { says: sectionWords[section], also: [] };
  return {
    ...pageOf(section),
    label: sectionWords[section],
    names: [],
    also,
    text: says,
  };
}

function pageOf(section: Section) {
  const url = sectionUrl(section);
  return { reference: `page:${section}`, kind: 'page', url, more: '', facts: [], passages: [] } as const;
}

/** @param own the page's own words, and sections that are not in its essay */
function pageWithSections(
  section: 'about' | 'agenda',
  label: string,
  essay: Essay | undefined,
  own: Pick<SearchDocument, 'text' | 'facts' | 'also'> & {
    readonly further: readonly (EssaySection & Pick<SearchDocument, 'also'>)[];
  },
): readonly SearchDocument[] {
  if (essay === undefined) return [];
  const { opening, sections } = essaySections(essay.prose);
  const page = pageOf(section);
  const text = [own.text, opening].filter((words) => words !== '').join('\n');
  return [
    { ...page, label, names: [label], also: own.also, text, facts: own.facts },
    ...[...sections.map((one) => ({ ...one, also: [] })), ...own.further].map((one) => ({
      ...page,
      also: one.also,
      url: `${sectionUrl(section)}#${sectionId(one.heading)}`,
      label: nameWords.heading(label, one.heading),
      names: [one.heading],
      text: one.text,
    })),
  ];
}
