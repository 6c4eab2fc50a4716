import type { Edition } from '../../edition/edition.ts';
import { proseText } from '../../edition/prose/prose-text.ts';
import { fullNames, shortCitation } from '../../render/text/citations.ts';
import { eventUrl, figureUrl, sectionUrl, sourceUrl } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { sectionWords } from '../../words/entries.ts';
import type { SearchDocument } from './search-document.ts';

/** Things without prose of their own, and pages that are about the edition. */
export const OTHER_DOCUMENTS = {
  event: eventDocuments,
  figure: figureDocuments,
  source: sourceDocuments,
  page: pageDocuments,
};

function eventDocuments({ timeline }: Edition): readonly SearchDocument[] {
  return timeline.map((event) => ({
    reference: `event:${event.id}`,
    kind: 'event',
    url: eventUrl(event),
    label: `${event.title} (${readableDate(event.date)})`,
    names: [event.title],
    also: [],
    text: event.text,
    more: [...event.bodies.map(({ name }) => name), ...event.instruments.map(({ title }) => title)].join('\n'),
    facts: [readableDate(event.date), event.date],
    passages: event.passages,
  }));
}

function figureDocuments({ figures }: Edition): readonly SearchDocument[] {
  return figures.map((figure) => ({
    reference: `figure:${figure.id}`,
    kind: 'figure',
    url: figureUrl(figure),
    label: figure.title,
    names: [figure.title],
    also: [],
    text: [...new Set([figure.unit, ...figure.points.map(({ label }) => label)])].join(', '),
    more: figure.note ?? '',
    facts: [...new Set(figure.points.map(({ date }) => date))],
    passages: figure.passages,
    goals: figure.goals.map(({ number }) => number),
  }));
}

function sourceDocuments({ sources }: Edition): readonly SearchDocument[] {
  return sources.map((source) => ({
    reference: `source:${source.id}`,
    kind: 'source',
    url: sourceUrl(source),
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

/** What stands on pages of their own, not about a thing. */
function pageDocuments({ about, agenda, info }: Edition): readonly SearchDocument[] {
  const pages = [
    { section: 'about', label: sectionWords.about, essay: about },
    { section: 'agenda', label: info.names.agenda, essay: agenda },
  ] as const;
  return pages.flatMap(({ section, label, essay }) =>
    essay === undefined
      ? []
      : [
          {
            reference: `page:${section}`,
            kind: 'page' as const,
            url: sectionUrl(section),
            label,
            names: [label],
            also: [],
            text: proseText(essay.prose),
            more: section === 'about' ? `${info.title}. ${info.description}` : '',
            facts: section === 'about' ? [readableDate(info.date), info.issuer] : [],
            passages: [],
          },
        ],
  );
}
