/**
 * The events as a picture: a row for each chapter that they bear on, a column for each year from the first to the last,
 * a mark for each event.
 */
import type { Edition, TimelineEvent } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { timelineWords } from '../../words/timeline.ts';
import { entryUrl } from '../../entry-urls.ts';
import { passageUrl } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { hueOf } from './site-view.ts';

export interface TimelinePicture {
  readonly years: readonly {
    readonly year: string;
    readonly isYearOfText: boolean;
    readonly url: string | undefined;
  }[];
  readonly lanes: readonly TimelineLane[];
}

export interface TimelineLane {
  readonly label: string;
  /** Address of the chapter; none for events that bear on no chapter. */
  readonly url: string | undefined;
  readonly hue: number;
  /** For each year, its events in order. */
  readonly cells: readonly (readonly { readonly label: string; readonly url: string }[])[];
}

/** Element id of a year in the list. */
export function yearId(year: string): string {
  return `y${year}`;
}

export function timelinePicture({ timeline, passages, info }: Edition): TimelinePicture {
  const taken = timeline.map(({ date }) => yearOf(date));
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const years = timeline.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const chapters = passages.filter(({ kind }) => kind === 'chapter');
  const lane = (label: string, chapter: Passage | undefined, events: readonly TimelineEvent[]): TimelineLane => ({
    label,
    url: chapter && passageUrl(chapter),
    hue: chapter === undefined ? 0 : hueOf(chapter),
    cells: years.map((year) =>
      events
        .filter(({ date }) => yearOf(date) === year)
        .map((event) => ({ label: `${readableDate(event.date)}: ${event.title}`, url: entryUrl('event', event) })),
    ),
  });
  const elsewhere = timeline.filter(
    ({ passages: on }) => on.length === 0 || on.some(({ chapter }) => chapter === undefined),
  );
  const lanes = [
    ...chapters.map((chapter) =>
      lane(
        chapter.title,
        chapter,
        timeline.filter((event) => event.passages.some((passage) => passage.chapter === chapter)),
      ),
    ),
    lane(timelineWords.elsewhere, undefined, elsewhere),
  ];
  return {
    years: years.map((year) => ({
      year: String(year),
      isYearOfText: info.date.startsWith(String(year)),
      url: taken.includes(year) ? `#${yearId(String(year))}` : undefined,
    })),
    lanes: lanes.filter(({ cells }) => cells.some((events) => events.length > 0)),
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
