/** The history of the notes of a passage, day by day. Plain words: old text is never markup here. */
import type { Review } from '../../edition/sources.ts';
import type { Annotation } from '../../edition/annotation.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { fileOf } from '../../edition/content-paths.ts';
import type { NoteHistory, NoteVersion } from '../../edition/resolve/note-versions.ts';
import { FEED } from '../../site-files.ts';
import { entryUrl } from '../../entry-urls.ts';
import { annotationUrl, citeUrl, logUrl, noteId, passageUrl, sectionUrl } from '../../urls.ts';
import { FIELD_WORDS } from '../../words/contribute.ts';
import { readableDate } from '../../words/dates.ts';
import { historyWords } from '../../words/history.ts';
import { capitalized, KIND_WORDS } from '../../words/vocabulary.ts';
import { readingHtml } from './readings.ts';
import { shortCitation } from '../text/citations.ts';
import { wordsHtml } from '../text/prose.ts';
import { lemmaOf } from '../text/lemma.ts';
import { passageHeading } from '../text/references.ts';
import { stretchesOf, type FieldChange, type Stretch } from '../text/stretches.ts';

export interface HistoryView {
  readonly title: string;
  readonly description: string;
  readonly hue: number;
  readonly passageUrl: string;
  readonly feedUrl: string;
  readonly changesUrl: string;
  readonly citeUrl: string;
  readonly isKnown: boolean;
  readonly notes: readonly {
    readonly id: string;
    readonly letter: string;
    readonly kind: string;
    readonly lemma: string;
    readonly url: string;
    readonly citeUrl: string;
    readonly by: string;
    readonly date: string;
    readonly events: readonly HistoryEvent[];
    /** Sources that were read to check it. */
    readonly readings: readonly { readonly label: string; readonly url: string; readonly html: string }[];
    /** Proposals that led to it. */
    readonly proposals: readonly { readonly what: string; readonly url: string }[];
  }[];
}

export interface HistoryEvent {
  /** Element id: of the note, and the day; if a day has several, their number. */
  readonly id: string;
  readonly what: string;
  readonly iso: string;
  readonly date: string;
  readonly reason: string | undefined;
  /** The prose, if it was changed. */
  readonly prose: readonly Stretch[];
  /** Fields that were changed, other than the prose. */
  readonly fields: readonly FieldChange[];
}

/** Title of the page about the notes of a passage. */
export function historyTitle(passage: Passage, edition: Edition): string {
  return historyWords.title(passageHeading(passage, edition));
}

export function historyView(passage: Passage, edition: Edition, history: NoteHistory, hue: number): HistoryView {
  const name = passageHeading(passage, edition);
  return {
    title: historyTitle(passage, edition),
    description: historyWords.describe(name),
    hue,
    passageUrl: passageUrl(passage),
    feedUrl: passageUrl(passage) + FEED,
    changesUrl: sectionUrl('changes'),
    citeUrl: citeUrl(passageUrl(passage)),
    isKnown: history.isKnown,
    notes: passage.annotations.map((note) => ({
      id: noteId(note),
      letter: note.letter,
      kind: KIND_WORDS[note.kind].one,
      lemma: lemmaOf(note, edition),
      url: annotationUrl(note),
      citeUrl: citeUrl(annotationUrl(note)),
      by: note.by.name,
      date: readableDate(note.date),
      events: eventsOf(note, history),
      readings: note.reviews.flatMap((review) => readingOf(review, edition)),
      proposals: edition.proposed
        .filter(({ note: made }) => made === note)
        .map(({ id, what }) => ({ what, url: logUrl(id) })),
    })),
  };
}

function readingOf(review: Review, edition: Edition): HistoryView['notes'][number]['readings'] {
  const { source } = review;
  const html = readingHtml(review);
  return source === undefined
    ? [{ label: '', url: '', html }]
    : [{ label: wordsHtml(shortCitation(source), edition), url: entryUrl('source', source), html }];
}

function eventsOf(note: Annotation, history: NoteHistory): readonly HistoryEvent[] {
  const versions = history.versionsOf(fileOf('annotation', note.id));
  const events = versions.flatMap((version, index) => eventOf(versions[index - 1], version) ?? []);
  return events.map((event, index) => {
    const before = events.slice(0, index).filter(({ iso }) => iso === event.iso).length;
    return { ...event, id: [noteId(note), event.iso, ...(before === 0 ? [] : [before + 1])].join('.') };
  });
}

/** The changes of a version; nothing if a reader would find no different word. */
function eventOf(before: NoteVersion | undefined, after: NoteVersion): Omit<HistoryEvent, 'id'> | undefined {
  const { day, reason } = after;
  const event = { iso: day, date: readableDate(day), reason, prose: [], fields: [] };
  if (after.isGone) return { ...event, what: historyWords.removed };
  if (before === undefined) return { ...event, what: historyWords.added };
  if (before.isGone) return { ...event, what: historyWords.restored };
  const [old, fresh] = [before.contents(), after.contents()];
  const [was, now] = [wordsOfMarkdown(old.prose), wordsOfMarkdown(fresh.prose)];
  const prose = stretchesOf(was, now);
  const fields = changedFields(old.fields, fresh.fields);
  return prose.length + fields.length === 0 ? undefined : { ...event, what: historyWords.changed, prose, fields };
}

function changedFields(
  was: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): HistoryEvent['fields'] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .map((name) => ({
      label: FIELD_WORDS[name] ?? capitalized(name),
      before: valueWords(was[name]),
      after: valueWords(now[name]),
    }))
    .filter(({ before, after }) => before !== after);
}

/** A value as words: items after one another, including the parts of an item. */
function valueWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(valueWords).join('; ');
  if (typeof value === 'object') return Object.values(value).map(valueWords).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The words that a reader of the note saw: without addresses and marks, on one line. */
function wordsOfMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/(?<!\\)[*_`]/gu, '')
    .replaceAll(/\\(?=\p{P}|\p{S})/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
