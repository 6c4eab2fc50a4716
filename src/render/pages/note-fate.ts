/** The fate of a released note, step by step. */
import type { Gone } from '../../edition/edition.ts';
import { isRenamed, type Differences, type NoteChange } from '../../edition/past/differences.ts';
import { wordsOfHtml } from '../../edition/past/words-of-html.ts';
import type { ReleasedAnnotation, ReleasedCitation } from '../../edition/fields/release-schema.ts';
import { readableDate } from '../../words/dates.ts';
import { pastWords } from '../../words/past.ts';
import { stretchesOf, type FieldChange, type Stretch } from '../text/stretches.ts';

export interface ChangeView {
  /** The version of the change, and what happened. */
  readonly what: string;
  readonly reason: string | undefined;
  readonly prose: readonly Stretch[];
  readonly fields: readonly FieldChange[];
}

export interface NoteFate {
  readonly changes: readonly ChangeView[];
  /** The note as it is today; absent if there is none. */
  readonly today: ReleasedAnnotation | undefined;
}

/**
 * @param steps from the release of the note on, the oldest first
 * @param gone records of ids that no longer exist
 */
export function fateOf(note: ReleasedAnnotation, steps: readonly Differences[], gone: readonly Gone[]): NoteFate {
  let today: ReleasedAnnotation | undefined = note;
  const changes: ChangeView[] = [];
  for (const step of steps) {
    const id: string | undefined = today?.id;
    const change: NoteChange | undefined = step.notes.find(({ before }) => before !== undefined && before.id === id);
    if (change === undefined) continue;
    changes.push(changeView(change, step.until, gone));
    today = change.after;
  }
  return { changes, today };
}

/** @param until version in which it changed; absent if that is not released */
function changeView({ before, after }: NoteChange, until: string | undefined, gone: readonly Gone[]): ChangeView {
  const record = gone.find(({ kind, id }) => kind === 'annotation' && id === before?.id);
  const what =
    after === undefined
      ? pastWords.removed(record && readableDate(record.date))
      : isRenamed({ before, after })
        ? pastWords.renamed
        : pastWords.changed;
  return {
    what: pastWords.where(pastWords.inVersion(until), what),
    reason: after === undefined || isRenamed({ before, after }) ? record?.reason : undefined,
    ...wordChanges({ before, after }),
  };
}

function wordChanges({ before, after }: NoteChange): Pick<ChangeView, 'prose' | 'fields'> {
  if (before === undefined || after === undefined) return { prose: [], fields: [] };
  const [was, now] = [fieldsOfNote(before), fieldsOfNote(after)];
  const fields = Object.entries(pastWords.fields)
    .map(([name, label]) => ({ label, before: was[name] ?? '', after: now[name] ?? '' }))
    .filter((field) => field.before !== field.after);
  return { prose: stretchesOf(wordsOfHtml(before.prose), wordsOfHtml(after.prose)), fields };
}

function fieldsOfNote(note: ReleasedAnnotation): Readonly<Record<string, string>> {
  const { label, lemma, reading = '', judgement = '', positions = [], instruments = [], by, sources } = note;
  return {
    ...{ kind: label, lemma, reading: wordsOfHtml(reading), judgement, by },
    positions: positions
      .map(({ voice, holder, says, citation }) =>
        wordsOfHtml([voice, holder, says, citationWords(citation)].join(', ')),
      )
      .join('; '),
    instruments: instruments.map((one) => one.label).join(', '),
    sources: sources.map(citationWords).join('; '),
  };
}

function citationWords({ label, at }: ReleasedCitation): string {
  return wordsOfHtml(`${label}, ${at}`);
}
