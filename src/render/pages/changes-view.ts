/** Every release, and what changed after it. */
import type { Edition, Gone } from '../../edition/edition.ts';
import { isRenamed, type StateChange, type Differences, type NoteChange } from '../../edition/past/differences.ts';
import { keyOf } from '../../edition/past/released-things.ts';
import type { Release } from '../../edition/fields/release-schema.ts';
import { siteUrl } from '../../site-files.ts';
import { versionUrl } from '../../urls.ts';
import { readableDate } from '../../words/dates.ts';
import { citingWords } from '../../words/citing.ts';
import { pastWords } from '../../words/past.ts';
import { linkTo, type ReleaseLink } from './release-view.ts';
import type { ReleaseInTime } from './released-note-view.ts';

export interface ChangesView {
  readonly title: string;
  /** The newest first. */
  readonly versions: readonly VersionView[];
}

export interface VersionView {
  readonly id: string;
  readonly heading: string;
  readonly holds: string;
  readonly read: ReleaseLink;
  /** What changed after it, and until when. */
  readonly after: string;
  readonly until: string;
  readonly counts: string;
  readonly passages: readonly PassageChanges[];
  /** Things that are listed by name, by what happened to them. */
  readonly others: readonly { readonly what: string; readonly items: readonly OtherChange[] }[];
}

/** How many notes on a passage came, changed, got another address, or were removed. */
interface PassageChanges extends ReleaseLink {
  readonly counts: string;
}

interface OtherChange {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly reason: string | undefined;
}

const HAPPENED = ['added', 'changed', 'renamed', 'removed'] as const;
type Happened = (typeof HAPPENED)[number];

/** @param releases each with the states after it, the oldest first */
export function changesView(releases: readonly ReleaseInTime[], edition: Pick<Edition, 'gone'>): ChangesView {
  return {
    title: pastWords.title,
    versions: releases
      .toReversed()
      .flatMap(({ release, steps: [step] }) => (step ? [versionView(release, step, edition)] : [])),
  };
}

function versionView(release: Release, step: Differences, { gone }: Pick<Edition, 'gone'>): VersionView {
  const { version, date, passages, annotations, entries } = release;
  return {
    id: `v${version}`,
    heading: citingWords.dated(version, readableDate(date)),
    holds: pastWords.holds(passages.length, annotations.length, entries.length),
    read: { label: pastWords.read(version), url: versionUrl(version) },
    after: pastWords.after(version),
    until: step.until === undefined ? pastWords.now : pastWords.version(step.until),
    counts: countsOf([...step.notes, ...step.entries]),
    passages: passages.flatMap((passage) => {
      const link = linkTo(passage, version);
      const notes = step.notes.filter(({ before, after }) => (before ?? after)?.passage === passage.id);
      return link === undefined || notes.length === 0 ? [] : [{ ...link, counts: countsOf(notes).replace(/\.$/u, '') }];
    }),
    others: HAPPENED.map((what) => ({
      what: pastWords.counts[what],
      items: listed(step)
        .filter((change) => happened(change) === what)
        .map((change) => otherChange(change, version, gone)),
    })).filter(({ items }) => items.length > 0),
  };
}

/** The old words of a changed note are shown beside the note, in the version that has it. */
function listed(step: Differences): Differences['entries'] {
  return [...step.notes.map(asThings).filter((change) => happened(change) !== 'changed'), ...step.entries];
}

function otherChange(change: Differences['entries'][number], version: string, gone: readonly Gone[]): OtherChange {
  const { before, after } = change;
  const one = after ?? before;
  return {
    id: one === undefined ? '' : `${version}-${keyOf(one).replaceAll(/[:/]/gu, '-')}`,
    title: titlesOf(change),
    url: one && siteUrl(one.address),
    reason: gone.find((record) => before !== undefined && keyOf(record) === keyOf(before))?.reason,
  };
}

function asThings({ before, after }: NoteChange): Differences['entries'][number] {
  const thing = (note: NoteChange['before']) =>
    note && { kind: 'annotation' as const, id: note.id, title: note.lemma, address: note.address };
  return { before: thing(before), after: thing(after) };
}

/** The name, and the earlier one if it was different. */
function titlesOf({ before, after }: StateChange<{ readonly title: string }>): string {
  const [was, now] = [before?.title ?? '', after?.title ?? ''];
  return was === '' || now === '' || was === now ? now || was : pastWords.where(was, now);
}

function happened(change: StateChange<{ readonly id: string }>): Happened {
  if (change.before === undefined) return 'added';
  if (change.after === undefined) return 'removed';
  return isRenamed(change) ? 'renamed' : 'changed';
}

function countsOf(changes: readonly StateChange<{ readonly id: string }>[]): string {
  const counts = HAPPENED.map((what) => [changes.filter((change) => happened(change) === what).length, what] as const);
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${pastWords.counts[what]}`);
  return words.length === 0 ? pastWords.nothing : `${words.join(', ')}.`;
}
