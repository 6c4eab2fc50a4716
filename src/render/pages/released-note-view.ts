/** A note as a release has it, with everything that became of it since. */
import type { Gone } from '../../edition/edition.ts';
import type { Differences } from '../../edition/past/differences.ts';
import { keyOf, thingsOf } from '../../edition/past/released-things.ts';
import type { Release, ReleasedAnnotation, ReleasedCitation } from '../../edition/fields/release-schema.ts';
import { siteUrl } from '../../site-files.ts';
import { markId, noteId } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { noteHtml } from '../text/note-html.ts';
import type { NoteView } from '../text/note-view.ts';
import { releasedHtml } from '../text/released-html.ts';
import { slugOf } from '../text/released-text.ts';
import { fateOf, type ChangeView } from './note-fate.ts';

/** A release with the states after it. */
export interface ReleaseInTime {
  readonly release: Release;
  /** Changes from it on, release by release, and finally until today. */
  readonly steps: readonly Differences[];
  readonly today: Release;
  readonly gone: readonly Gone[];
  /** Day of the text, ISO 8601. */
  readonly published: string;
}

export interface ReleasedNoteView {
  readonly id: string;
  readonly letter: string;
  readonly kind: string;
  readonly html: string;
  readonly changes: readonly ChangeView[];
  readonly todayUrl: string | undefined;
}

export function releasedNoteView(
  note: ReleasedAnnotation,
  { steps, gone }: ReleaseInTime,
  addressOf: (name: string) => string | undefined,
): ReleasedNoteView {
  const { changes, today } = fateOf(note, steps, gone);
  const html = (words: string) => releasedHtml(words, addressOf);
  const citation = ({ source, label, at }: ReleasedCitation) => ({
    label: html(label),
    at: html(at),
    url: addressOf(`source:${source}`) ?? '',
  });
  const id = noteId(slugOf(note));
  return {
    id,
    letter: note.letter,
    kind: note.kind,
    html: noteHtml(
      {
        id,
        markId: markId(slugOf(note)),
        url: siteUrl(note.address),
        kind: note.kind as NoteView['kind'],
        historyUrl: '',
        correctionUrl: '',
        isQuiet: false,
        letter: note.letter,
        kindLabel: note.label,
        lemma: note.lemma,
        isQuoted: note.scope === 'phrase',
        reading: note.reading && html(note.reading),
        html: html(note.prose),
        judgement: note.judgement,
        positions: (note.positions ?? []).map(({ voice, holder, says, citation: where }) => ({
          voice,
          holder: html(holder),
          says: html(says),
          source: citation(where),
        })),
        instruments: (note.instruments ?? []).map((one) => ({
          label: one.label,
          url: addressOf(`instrument:${one.id}`) ?? '',
        })),
        by: note.by,
        date: readableDate(note.date),
        sources: note.sources.map(citation),
      },
      `#${markId(slugOf(note))}`,
    ),
    changes,
    todayUrl: today && siteUrl(today.address),
  };
}

/** Today's addresses of things, and the pages about those that are gone. */
export function addressesIn({
  today,
  gone,
}: Pick<ReleaseInTime, 'today' | 'gone'>): (name: string) => string | undefined {
  const addresses = new Map(thingsOf(today).map((thing) => [linkNameOf(keyOf(thing)), thing.address]));
  for (const one of gone) addresses.set(linkNameOf(keyOf(one)), one.address);
  return (name) => {
    const address = addresses.get(name);
    return address === undefined ? undefined : siteUrl(address);
  };
}

/** A link names a sentence through its passage. */
function linkNameOf(key: string): string {
  return key.replace(/^sentence:/u, 'passage:');
}
