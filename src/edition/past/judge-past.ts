/** Checks that everything that was released still exists under its id, or is recorded in `gone.yaml`. */
import type { Gone } from '../edition.ts';
import type { Passage } from '../passage.ts';
import type { Release } from '../fields/release-schema.ts';
import { ENTRY_KINDS, KINDS } from '../kinds.ts';
import { fileOf } from '../content-paths.ts';
import type { Entries } from '../read/entries.ts';
import { compareText, type Place } from '../problems.ts';
import type { Resolver } from '../registry/resolver.ts';
import { judgeRecords } from './judge-records.ts';
import { reportReusedIds } from './reused-ids.ts';
import { releasedThings, type ReleasedThing } from './released-things.ts';
import { compareVersions, isVersion } from './versions.ts';

/**
 * @param releases the oldest first
 * @param passages as they are cut today
 * @returns everything that is gone, the newest first
 */
export function judgePast(
  releases: readonly Release[],
  entries: Entries,
  passages: readonly Pick<Passage, 'id' | 'sentences'>[],
  resolver: Resolver,
): readonly Gone[] {
  const released = releasedThings(releases);
  const living = livingIds(entries, passages);
  const gone = judgeRecords(entries.gone, released, living, resolver);
  reportLost(released, living, new Set(entries.gone?.fields.map(({ id }) => id)), entries, resolver);
  reportReusedIds(releases, entries, resolver);
  reportVersion(releases.at(-1)?.version, entries, resolver);
  return gone.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

/** Kind and id of everything that the files have, whether or not it is right: faults are reported elsewhere. */
function livingIds(entries: Entries, passages: readonly Pick<Passage, 'id' | 'sentences'>[]): ReadonlySet<string> {
  return new Set([
    ...ENTRY_KINDS.flatMap((kind) =>
      entries[KINDS[kind].list].map(({ id }) => `${kind}:${kind === 'goal' ? String(Number(id)) : id}`),
    ),
    ...passages.flatMap(({ id, sentences }) => sentences.map((sentence) => `sentence:${id}.${sentence.id}`)),
    ...entries.goals.flatMap(({ fields }) => fields.targets.map(({ id }) => `target:${id}`)),
  ]);
}

function reportLost(
  released: ReadonlyMap<string, ReleasedThing>,
  living: ReadonlySet<string>,
  recorded: ReadonlySet<string>,
  entries: Entries,
  resolver: Resolver,
): void {
  for (const [key, thing] of released) {
    const owner = ownerOf(thing);
    if (living.has(key) || recorded.has(key) || entries.broken.has(fileOfThing(thing))) continue;
    // A part shares the fate of its whole.
    if (owner !== undefined && !living.has(owner)) continue;
    resolver.report(
      'lost-id',
      placeOf(thing, entries),
      `${key} was released in ${thing.releases.at(-1) ?? ''} and is gone`,
      [
        ...successorsOf(thing, released, entries).map(
          (id) => `the same words are in annotation:${id}; was it renamed?`,
        ),
        `gone.yaml: - { id: "${key}", date: …, reason: … }`,
      ].join('\n'),
    );
  }
}

/** The file that would contain it. */
function placeOf(thing: ReleasedThing, entries: Entries): Place {
  const edition = entries.edition?.placeOf([]).path ?? 'content/edition.yaml';
  return { path: edition.replace(/edition\.yaml$/u, fileOfThing(thing)), line: 1, column: 1 };
}

function fileOfThing({ kind, id }: Pick<ReleasedThing, 'kind' | 'id'>): string {
  return kind === 'sentence' ? fileOf('passage', id.split('.')[0] ?? '') : fileOf(kind, id);
}

/** The passage of a sentence or an annotation, the goal of a target. */
function ownerOf({ kind, id }: Pick<ReleasedThing, 'kind' | 'id'>): string | undefined {
  if (kind === 'sentence') return `passage:${id.split('.')[0] ?? ''}`;
  if (kind === 'annotation') return `passage:${id.split('/')[0] ?? ''}`;
  return kind === 'target' ? `goal:${id.split('.')[0] ?? ''}` : undefined;
}

/** Annotations that no release has, and that are about the same words. */
function successorsOf(
  { annotation }: ReleasedThing,
  released: ReadonlyMap<string, ReleasedThing>,
  { annotations }: Entries,
): readonly string[] {
  if (annotation?.scope !== 'phrase') return [];
  return annotations
    .filter(({ id, fields }) => {
      const quoted = [fields.quote ?? []].flat().join(' … ');
      return !released.has(`annotation:${id}`) && quoted !== '' && annotation.lemma.startsWith(quoted);
    })
    .map(({ id }) => id);
}

function reportVersion(newest: string | undefined, { edition }: Entries, resolver: Resolver): void {
  const version = edition?.fields.version;
  if (newest === undefined || edition === undefined || version === undefined) return;
  if (isVersion(version) && compareVersions(version, newest) >= 0) return;
  resolver.report(
    'version-goes-back',
    edition.placeOf(['version']),
    isVersion(version)
      ? `Version ${version} is earlier than the newest release`
      : `“${version}” is not a version of a release, which has three numbers and nothing else`,
    `expected: ${newest} or later, as three numbers`,
  );
}
