/**
 * The changes of a proposal outside its own files: links that the text gets or loses, words that the search answers,
 * and names.
 */
import type { Edition, Things } from '../../edition/edition.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../../edition/kinds.ts';
import { NAMED_KINDS, type NamedKind } from '../../edition/kind-with.ts';
import { plural } from '../../edition/plural.ts';

/** Nobody would read more of one kind of change. */
const MOST_ITEMS = 40;

/** Differences, as lines: each list in order of the edition. */
export interface OutsideChanges {
  /** Names of things that are new, gone or changed. */
  readonly names: readonly string[];
  /** Words by which the search finds a thing. */
  readonly searchWords: readonly string[];
  /** Places of the text that link to something now, or did before. */
  readonly links: readonly string[];
}

export function outsideChanges(was: Edition, now: Edition): OutsideChanges {
  return {
    names: differences(namesOf(was), namesOf(now)),
    searchWords: differences(searchWordsOf(was), searchWordsOf(now)),
    links: differences(linksOf(was), linksOf(now)),
  };
}

/** @param words makes words of an author harmless in Markdown */
export function outsideSection(
  { names, searchWords, links }: OutsideChanges,
  words: (line: string) => string,
): readonly string[] {
  const parts = [
    ['Names', names],
    ['Words that the search answers', searchWords],
    ['Links in the text', links],
  ] as const;
  const changed = parts.filter(([, lines]) => lines.length > 0);
  return [
    '### Outside its own files',
    '',
    ...(changed.length === 0 ? ['No name, no word of the search and no link in the text changes.', ''] : []),
    ...changed.flatMap(([heading, lines]) => [
      `**${heading}** (${plural(lines.length, 'change')})`,
      '',
      ...lines.slice(0, MOST_ITEMS).map((line) => `- ${line.slice(0, 1)} ${words(line.slice(2))}`),
      ...(lines.length > MOST_ITEMS ? [`- and ${lines.length - MOST_ITEMS} more`] : []),
      '',
    ]),
  ];
}

/** Lines that only one of the two has, each after `-` or `+`. */
function differences(was: readonly string[], now: readonly string[]): readonly string[] {
  const [before, after] = [new Set(was), new Set(now)];
  return [
    ...was.filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
}

/** A thing of any kind, of which only some fields matter. */
type AnyThing = Readonly<Record<string, unknown>> & { readonly id: string };

function each(edition: Edition, line: (kind: EntryKind, thing: AnyThing) => readonly string[]): readonly string[] {
  return ENTRY_KINDS.flatMap((kind) =>
    (edition[KINDS[kind].list] as unknown as readonly AnyThing[]).flatMap((thing) => line(kind, thing)),
  );
}

function namesOf(edition: Edition): readonly string[] {
  return each(edition, (kind, thing) => {
    const entry = KINDS[kind];
    return 'name' in entry ? [`${kind} ${thing.id}: ${String(thing[entry.name])}`] : [];
  });
}

function searchWordsOf(edition: Edition): readonly string[] {
  const things = each(edition, (kind, { id, also, aliases }) =>
    [also, aliases].flatMap((words) =>
      Array.isArray(words) ? words.map((word) => `${kind} ${id}: ${String(word)}`) : [],
    ),
  );
  const sentences = edition.passages.flatMap((passage) =>
    passage.sentences.flatMap(({ id, also }) => also.map((word) => `sentence ${passage.id}.${id}: ${word}`)),
  );
  return [...things, ...sentences];
}

function linksOf(edition: Edition): readonly string[] {
  return NAMED_KINDS.flatMap((kind) =>
    edition[KINDS[kind].list].flatMap(({ id, mentions }: Things[NamedKind]) =>
      mentions
        .filter(({ isLinked }) => isLinked)
        .map(
          ({ passage, part, sentence, start, end }) =>
            `${passage.id}.${sentence?.id ?? 'title'}, “${passage[part].slice(start, end)}”: ${kind} ${id}`,
        ),
    ),
  );
}
