/** Judges a contribution beside the contents of the edition: its names, its words, the dictionary of its language. */
import type { Annotation } from '../edition/annotation.ts';
import type { Essentials } from '../edition/essentials.ts';
import { heardCountries } from '../edition/heard-countries.ts';
import { callInFolder, type CallThing } from '../edition/field-calls.ts';
import type { Place, Problem } from '../edition/problems.ts';
import { findOneGovernment } from '../edition/prose/one-government.ts';
import { findRepeatedWords } from '../edition/prose/repeated-words.ts';
import { checkMean, countSentences } from '../edition/prose/sentence-count.ts';
import { unknownWordsIn, type Speller } from '../edition/prose/speller.ts';
import { findAssumedNames } from '../edition/read/assumed-names.ts';
import { findLookAlikes, looksOf, nameOfSource, namesOfKind, namesOfSources } from '../edition/read/look-alikes.ts';
import { findSharedShortNames, shortNamesIn, type ShortName } from '../edition/read/shared-short-names.ts';
import type { EntryOf } from '../edition/read/read-kind.ts';
import type { EditionDigest } from './edition-digest.ts';
import type { EditionReference } from './edition-reference.ts';

/** The contributed things, as far as they could be read. */
export interface Contributed {
  readonly notes: readonly {
    readonly annotation: Annotation<Essentials>;
    /** The words of its prose, and where they begin. */
    readonly text: string;
    readonly place: Place;
  }[];
  readonly sources: readonly EntryOf<'source'>[];
  readonly people: readonly EntryOf<'person'>[];
  /** Returns the text of a file by its path. */
  readonly textOf: (path: string) => string;
}

export type JudgeBesideOthers = (contributed: Contributed, root: string) => readonly Problem[];

/**
 * @param speller returns a speller that has all its suggestions left
 * @param callThing returns the name of a thing for the author
 */
export function judgeBesideOthers(
  known: EditionDigest,
  reference: EditionReference,
  speller: () => Speller,
  callThing?: CallThing,
): JudgeBesideOthers {
  const looks = looksOf([
    ...known.people.map(({ id, name }) => ({ kind: 'person' as const, id, name })),
    ...known.sources.map(({ id, ...csl }) => nameOfSource(id, csl)),
  ]);
  const maintainers = known.people.filter(({ id }) => known.maintainers.includes(id));
  const shortNames = shortNamesOf(known);
  const own = new Set(reference.words);
  const { language } = known.info;
  const counted = countSentences([...reference.notes, ...reference.others.map((text) => ({ text }))], language);
  return ({ notes, sources, people, textOf }, root) => {
    const [first] = notes;
    const called = callThing ?? callInFolder(root);
    return [
      ...findLookAlikes([...namesOfKind('person', people), ...namesOfSources(sources)], looks, called, maintainers),
      ...findAssumedNames(namesOfKind('person', people), reference.taken, maintainers),
      ...findSharedShortNames(shortNamesIn({ ...NOTHING, sources }), shortNames, called),
      ...findRepeatedWords(
        notes.map(({ annotation: { id }, text, place }) => ({ id, text, place })),
        reference.notes,
        (id) => called('annotation', id),
      ),
      ...unknownWordsIn(
        notes.map(({ annotation, ...piece }) => ({
          ...piece,
          annotation,
          tree: annotation.prose.tree,
          words: annotation.words,
        })),
        own,
        speller(),
        textOf,
      ),
      ...(first === undefined
        ? []
        : [
            ...checkMean([counted, countSentences(notes, language)], first.place),
            ...findOneGovernment(
              [...reference.heard, ...heardCountries(notes.map(({ annotation }) => annotation))],
              language,
              first.place,
            ),
          ]),
    ];
  };
}

/** Kinds that no form makes. */
const NOTHING = { instruments: [], witnesses: [], bodies: [] };

/** What notes call the things of an edition, as far as a browser knows it. No source that is new is cited by them. */
function shortNamesOf({ sources, instruments, witnesses, bodies }: EditionDigest): readonly ShortName[] {
  const named = (kind: ShortName['kind'], id: string, name: string | undefined, isOwn: boolean) =>
    name === undefined ? [] : [{ kind, id, name, isOwn, cites: [] }];
  return [
    ...sources.flatMap((source) => named('source', source.id, source['title-short'], false)),
    ...instruments.flatMap(({ id, title, short }) => [
      ...named('instrument', id, title, true),
      ...named('instrument', id, short, false),
    ]),
    ...witnesses.flatMap(({ id, title }) => named('witness', id, title, true)),
    ...bodies.flatMap(({ id, name }) => named('body', id, name, true)),
  ];
}
