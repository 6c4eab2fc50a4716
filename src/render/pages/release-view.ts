/** A passage as a release has it, with everything that changed since. */
import type { Differences } from '../../edition/past/differences.ts';
import { wordsOfHtml } from '../../edition/past/words-of-html.ts';
import type { ReleasedAnnotation, ReleasedPassage } from '../../edition/fields/release-schema.ts';
import { siteUrl } from '../../site-files.ts';
import { INTRODUCTION_ID, releasedCiteUrl, releasedQuotingUrl, versionUrl } from '../../urls.ts';
import { citingWords } from '../../words/citing.ts';
import { readableDate } from '../../words/dates.ts';
import { nameWords } from '../../words/names.ts';
import { pastWords } from '../../words/past.ts';
import type { PassageTextView } from '../text/passage-text.ts';
import { releasedHtml } from '../text/released-html.ts';
import { releasedTextView } from '../text/released-text.ts';
import { stretchesOf } from '../text/stretches.ts';
import type { ChangeView } from './note-fate.ts';
import { releasedData, type ReleasedData } from './released-data.ts';
import { releasedNoteView, type addressesIn, type ReleasedNoteView, type ReleaseInTime } from './released-note-view.ts';

export interface ReleaseLink {
  readonly label: string;
  readonly url: string;
}

export interface ReleasePageView extends ReleasedData {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly kept: string;
  readonly notice: string | undefined;
  /** The same passage today, if there is one. */
  readonly today: ReleaseLink | undefined;
  readonly indexUrl: string;
  /** Of the lines that are copied with its words. */
  readonly quotingUrl: string;
  readonly citeUrl: string;
  readonly id: string;
  /** As it is cited, with its version. */
  readonly citedAs: string;
  readonly name: string;
  readonly text: PassageTextView;
  readonly introductionId: string;
  readonly introduction: string;
  /** Changes of text and introduction, and new notes. */
  readonly changes: readonly ChangeView[];
  readonly changedNotes: number;
  readonly came: readonly ReleaseLink[];
  readonly notes: readonly ReleasedNoteView[];
  readonly previous: ReleaseLink | undefined;
  readonly next: ReleaseLink | undefined;
}

/** @param addressOf returns the present address of a thing of a release, as `addressesIn` makes it */
export function releasePageView(
  passage: ReleasedPassage,
  inTime: ReleaseInTime,
  addressOf: ReturnType<typeof addressesIn>,
): ReleasePageView {
  const { release, steps, today } = inTime;
  const { version, date, passages } = release;
  const notes = release.annotations.filter((note) => note.passage === passage.id);
  const index = passages.indexOf(passage);
  const views = notes.map((note) => releasedNoteView(note, inTime, addressOf));
  const living = today.passages.find(({ id }) => id === passage.id);
  const heading = passage.title === passage.name ? passage.name : nameWords.heading(passage.name, passage.title);
  const title = pastWords.versionOf(passage.name, version);
  return {
    ...releasedData(inTime, pastWords.versionOf(heading, version), passage),
    title,
    description: pastWords.describeVersion(version, readableDate(date), passage.name),
    language: release.language,
    kept: pastWords.kept(version, readableDate(date)),
    notice: release.textNotice,
    today: living && { label: pastWords.today(living.name), url: siteUrl(living.address) },
    indexUrl: versionUrl(version),
    quotingUrl: releasedQuotingUrl(version),
    citeUrl: releasedCiteUrl(version, passage.id),
    id: passage.id,
    citedAs: citingWords.place(release.shortTitle, title),
    name: passage.name,
    text: releasedTextView(passage, notes),
    introductionId: INTRODUCTION_ID,
    introduction: releasedHtml(passage.introduction, addressOf),
    changes: steps.flatMap((step) => passageChanges(passage, step)),
    changedNotes: views.filter(({ changes }) => changes.length > 0).length,
    came: today.annotations
      .filter((note) => note.passage === passage.id && steps.some((step) => isNew(note, step)))
      .map((note) => ({ label: note.lemma, url: siteUrl(note.address) })),
    notes: views,
    previous: linkTo(passages[index - 1], version),
    next: linkTo(passages[index + 1], version),
  };
}

export function linkTo(passage: ReleasedPassage | undefined, version: string): ReleaseLink | undefined {
  return passage && { label: passage.name, url: versionUrl(version, passage.address) };
}

function isNew({ id }: ReleasedAnnotation, { notes }: Differences): boolean {
  return notes.some(({ before, after }) => before === undefined && after?.id === id);
}

/** Title, sentences and introduction of a passage that changed in a step. */
function passageChanges({ id }: ReleasedPassage, step: Differences): readonly ChangeView[] {
  const change = step.passages.find(({ before }) => before?.id === id);
  const { before, after } = change ?? {};
  if (before === undefined) return [];
  const [was, now] = [before, after].map((one) => ({
    title: one?.title ?? '',
    text: one?.text ?? '',
    introduction: wordsOfHtml(one?.introduction.replaceAll(/<h\d>.*?<\/h\d>/gsu, '') ?? ''),
  }));
  if (was === undefined || now === undefined) return [];
  const words = [
    [pastWords.text, stretchesOf(`${was.title}\n${was.text}`, `${now.title}\n${now.text}`)],
    [pastWords.introduction, stretchesOf(was.introduction, now.introduction)],
  ] as const;
  return words
    .filter(([, prose]) => prose.length > 0)
    .map(([what, prose]) => ({
      what: pastWords.where(pastWords.inVersion(step.until), what),
      reason: undefined,
      prose,
      fields: [],
    }));
}
