/** The differences between two states of the edition. Words of the interface, letters and addresses do not count. */
import type { Gone } from '../edition.ts';
import type { Release, ReleasedAnnotation, ReleasedCitation, ReleasedPassage } from '../fields/release-schema.ts';
import { wordsOfHtml } from './words-of-html.ts';
import { keyOf, thingsOf, type ReleasedThing } from './released-things.ts';

/** Something before and after a change; absent before it came, and after it was removed. */
export interface StateChange<Thing> {
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
}
export type NoteChange = StateChange<ReleasedAnnotation>;

export interface Differences {
  /** Version of the later state; absent if that is the present, unreleased one. */
  readonly until: string | undefined;
  /** Notes that came, were removed, or say something else; in the order of the later state, then the removed ones. */
  readonly notes: readonly NoteChange[];
  /** Title, introduction or words of a passage. */
  readonly passages: readonly StateChange<ReleasedPassage>[];
  /** All other things with an address that came, were removed, got another name, or say something else. */
  readonly entries: readonly StateChange<Omit<ReleasedThing, 'releases'>>[];
}

/**
 * @param gone says which id of the later state belonged to which thing of the earlier one
 * @param until version of the later state
 */
export function differencesOf(
  before: Release,
  after: Release,
  gone: readonly Gone[],
  until: string | undefined,
): Differences {
  const renames = new Map(gone.flatMap((one) => (one.renamed ? [[keyOf(one), keyOf(one.renamed)] as const] : [])));
  const pair = <Thing>(
    was: readonly Thing[],
    now: readonly Thing[],
    key: (thing: Thing) => string,
  ): StateChange<Thing>[] => {
    const later = new Map(now.map((thing) => [key(thing), thing]));
    const earlier = new Map(
      was.map((thing) => [later.has(key(thing)) ? key(thing) : (renames.get(key(thing)) ?? key(thing)), thing]),
    );
    return [
      ...now.map((thing) => ({ before: earlier.get(key(thing)), after: thing })),
      ...[...earlier].filter(([name]) => !later.has(name)).map(([, thing]) => ({ before: thing, after: undefined })),
    ];
  };
  const others = (state: Release) => thingsOf(state).filter(({ kind }) => !SHOWN_APART.has(kind));
  return {
    until,
    notes: pair(before.annotations, after.annotations, ({ id }) => `annotation:${id}`).filter(
      (change) => isOther(change, contentOfNote) || isRenamed(change),
    ),
    passages: pair(before.passages, after.passages, ({ id }) => `passage:${id}`).filter((change) =>
      isOther(change, contentOfPassage),
    ),
    entries: pair(others(before), others(after), keyOf).filter(
      (change) => isOther(change, ({ title }) => [title]) || saysOther(change) || isRenamed(change),
    ),
  };
}
/** Kinds that are compared with their passage, and its notes. */
const SHOWN_APART: ReadonlySet<string> = new Set(['passage', 'sentence', 'annotation']);

export function isRenamed({ before, after }: StateChange<{ readonly id: string }>): boolean {
  return before !== undefined && after !== undefined && before.id !== after.id;
}

function isOther<Thing>({ before, after }: StateChange<Thing>, content: (thing: Thing) => readonly unknown[]): boolean {
  if (before === undefined || after === undefined) return true;
  return JSON.stringify(content(before)) !== JSON.stringify(content(after));
}

/** If a release does not have the content of its entries, only their names are compared. */
function saysOther({ before, after }: StateChange<Omit<ReleasedThing, 'releases'>>): boolean {
  return before?.digits !== undefined && after?.digits !== undefined && before.digits !== after.digits;
}

function contentOfNote(note: ReleasedAnnotation): readonly unknown[] {
  const { kind, lemma, reading = '', judgement = '', prose, positions = [], instruments = [], by, sources } = note;
  return [
    ...[kind, lemma, wordsOfHtml(reading), judgement, wordsOfHtml(prose), by],
    positions.map(({ voice, holder, says, citation }) => [
      voice,
      wordsOfHtml(holder),
      wordsOfHtml(says),
      ...placeIn(citation),
    ]),
    instruments.map(({ id }) => id),
    sources.map(placeIn),
  ];
}

function placeIn({ source, at }: ReleasedCitation): readonly string[] {
  return [source, wordsOfHtml(at)];
}

function contentOfPassage({ title, text, introduction, sentences }: ReleasedPassage): readonly unknown[] {
  return [title, text, wordsOfHtml(introduction), sentences.map(({ id }) => id)];
}
