import type { Edition } from '../../edition/edition.ts';
import { entryUrl } from '../../entry-urls.ts';
import { citeUrl, correctionUrl, passageUrl } from '../../urls.ts';
import { citationView, type CitationView } from '../text/citations.ts';
import { readableDate } from '../../words/dates.ts';
import { wordsHtml } from '../text/prose.ts';
import { passageName } from '../text/references.ts';
import { hueOf } from './site-view.ts';
import { timelinePicture, yearId, type TimelinePicture } from './timeline-picture.ts';
import { siteWords } from '../../words/site.ts';
import { timelineWords } from '../../words/timeline.ts';

export interface TimelineView {
  readonly kind: 'timeline';
  readonly title: string;
  readonly lede: string;
  readonly picture: TimelinePicture;
  readonly years: readonly {
    readonly year: string;
    /** Element id. */ readonly id: string;
    readonly isYearOfText: boolean;
    readonly events: readonly EventView[];
  }[];
}

export interface EventView {
  readonly id: string;
  readonly date: string;
  readonly iso: string;
  readonly title: string;
  /** HTML. */
  readonly text: string;
  /** Chapter colours of the passages that it bears on. */
  readonly passages: readonly { readonly label: string; readonly url: string; readonly hue: number }[];
  readonly others: readonly { readonly label: string; readonly url: string }[];
  readonly sources: readonly CitationView[];
  readonly correctionUrl: string;
  readonly citeUrl: string;
}

export function timelineView(edition: Edition): TimelineView {
  const byYear = Map.groupBy(edition.timeline, ({ date }) => date.slice(0, 4));
  const years = [...byYear.keys()];
  return {
    kind: 'timeline',
    title: siteWords.section.timeline,
    lede: timelineWords.lede(edition.timeline.length, years.at(0) ?? '', years.at(-1) ?? ''),
    picture: timelinePicture(edition),
    years: [...byYear].map(([year, events]) => ({
      year,
      id: yearId(year),
      isYearOfText: edition.info.date.startsWith(year),
      events: events.map((event) => ({
        id: event.id,
        date: readableDate(event.date),
        iso: event.date,
        title: event.title,
        text: wordsHtml(event.text, edition),
        passages: event.passages.map((passage) => ({
          label: passageName(passage, edition),
          url: passageUrl(passage),
          hue: hueOf(passage),
        })),
        others: [
          ...event.bodies.map((body) => ({ label: body.acronym ?? body.name, url: entryUrl('body', body) })),
          ...event.instruments.map((instrument) => ({
            label: instrument.short ?? instrument.title,
            url: entryUrl('instrument', instrument),
          })),
        ],
        sources: event.sources.map((one) => citationView(one, edition, event.reviews)),
        correctionUrl: correctionUrl('event', event.id),
        citeUrl: citeUrl(entryUrl('event', event)),
      })),
    })),
  };
}
