/**
 * An extract of an edition for places that do not have its files: enough to check a contribution by the same rules, and
 * small enough for a browser.
 */
import type { CslItem } from '../edition/sources.ts';
import type { Edition } from '../edition/edition.ts';
import type { EditionInfo } from '../edition/edition-info.ts';
import type { Essentials, KnownByName } from '../edition/essentials.ts';
import type { PassageKind } from '../edition/vocabularies.ts';
import { ENTRY_KINDS, KINDS } from '../edition/kinds.ts';
import type { ListOf, RegisteredKind, SelfNamedKind } from '../edition/kind-with.ts';
import { nameOf, type SelfNamed } from '../edition/registry/name-of.ts';
import { asId, type RegistryOf } from '../edition/registry/registry.ts';

export interface EditionDigest extends Names {
  readonly info: Pick<EditionInfo, 'date' | 'edited' | 'language' | 'names' | 'languages' | 'repository'>;
  readonly passages: readonly DigestPassage[];
  /** Ids that something had once, as in links: `annotation:proposal-08/since`. Nothing new takes them. */
  readonly gone: readonly string[];
  /** Ids of people in whose names only maintainers write. */
  readonly maintainers: readonly string[];
  readonly sources: readonly (CslItem & { readonly id: string })[];
  readonly instruments: readonly {
    readonly id: string;
    readonly title: string;
    readonly short?: string | undefined;
    readonly absent: readonly { readonly passage: string; readonly says: string }[];
    readonly silent: readonly string[];
  }[];
  readonly witnesses: readonly (Pick<Essentials['witness'], 'title' | 'basis'> & {
    readonly id: string;
    /** Ids of sources. */ readonly sources: readonly string[];
    readonly read: Essentials['witness']['read']['extent'];
    /** Where something is said of it: ids of passages and sentences, or `title`. */
    readonly places: readonly { readonly passage: string; readonly sentence?: string | undefined }[];
  })[];
  readonly goals: readonly {
    readonly number: number;
    readonly name: string;
    readonly targets: readonly { readonly id: string; readonly label: string }[];
  }[];
}

/** Names by kind, for kinds of which nothing else is needed; of some kinds, other names too. */
type Names = {
  readonly [Kind in KnownByName as ListOf<Kind>]: readonly (Essentials[Kind] & { aliases?: readonly string[] })[];
};
/** What a sentence of a passage is called where its title is meant. */
const TITLE = 'title';
/** Kinds of which more than the name is known. The compiler checks that no kind is both here and among the names. */
const BY_MORE: Readonly<Record<Exclude<SelfNamedKind & RegisteredKind, KnownByName>, true>> = {
  instrument: true,
  witness: true,
};
const BY_NAME = ENTRY_KINDS.filter(
  (kind): kind is KnownByName => KINDS[kind].referredTo !== 'never' && 'name' in KINDS[kind] && !(kind in BY_MORE),
);

export interface DigestPassage {
  readonly id: string;
  readonly kind: PassageKind;
  readonly number?: number | undefined;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  /** The names of its annotations' files, without `.md`. */
  readonly notes: readonly string[];
}

export function editionDigest(edition: Edition): EditionDigest {
  const { info, passages, gone, maintainers, sources, instruments, witnesses, goals } = edition;
  const { date, edited, language, names, languages, repository } = info;
  return {
    info: { date, edited, language, names, languages, repository },
    passages: passages.map(({ id, kind, number, title, text, sentences, annotations }) => ({
      id,
      kind,
      number,
      title,
      text,
      sentences: sentences.map((sentence) => ({ id: sentence.id, start: sentence.start, end: sentence.end })),
      notes: annotations.map(({ slug }) => slug),
    })),
    gone: gone.map(({ kind, id }) => `${kind}:${id}`),
    maintainers: maintainers.map(({ id }) => id),
    sources: sources.map(({ id, csl }) => ({ ...csl, id })),
    ...(Object.fromEntries(
      BY_NAME.map((kind) => [
        KINDS[kind].list,
        edition[KINDS[kind].list].map((thing) => ({
          id: thing.id,
          [KINDS[kind].name]: nameOf({ kind, thing } as SelfNamed),
          ...('aliases' in thing ? { aliases: thing.aliases } : {}),
        })),
      ]),
    ) as unknown as Names),
    instruments: instruments.map(({ id, title, short, parallels, silentOn }) => ({
      id,
      title,
      short,
      absent: parallels
        .filter(({ relation }) => relation === 'absent')
        .map(({ passage, says }) => ({ passage: passage.id, says })),
      silent: silentOn.map((passage) => passage.id),
    })),
    witnesses: witnesses.map(({ id, title, basis, sources: copies, read, statements }) => ({
      id,
      title,
      basis,
      sources: copies.map(({ source }) => source.id),
      read: read.extent,
      places: statements.map(({ passage, sentence, isOfTitle }) => ({
        passage: passage.id,
        sentence: isOfTitle ? TITLE : sentence?.id,
      })),
    })),
    goals: goals.map(({ number, name, targets }) => ({
      number,
      name,
      targets: targets.map(({ id, label }) => ({ id, label })),
    })),
  };
}

/** The known things, by kind and id. */
export function registryOfDigest(known: EditionDigest): RegistryOf<Essentials> {
  const passages = byId(known.passages.map(passageOf));
  const goals = known.goals.map(({ number, name, targets }) => {
    const goal: Essentials['goal'] = { id: asId(String(number)), number, name };
    return { goal, targets: targets.map(({ id, label }) => ({ id: asId<'target'>(id), label, goal })) };
  });
  return {
    passage: passages,
    goal: byId(goals.map(({ goal }) => goal)),
    target: byId(goals.flatMap(({ targets }) => targets)),
    ...(Object.fromEntries(
      BY_NAME.map((kind) => [kind, byId<{ readonly id: string }>(known[KINDS[kind].list])]),
    ) as unknown as Pick<RegistryOf<Essentials>, KnownByName>),
    instrument: byId(
      known.instruments.map(({ id, title, short, absent, silent }) => ({
        id: asId<'instrument'>(id),
        title,
        short,
        parallels: absent.map(({ passage, says }) => ({
          passage: { id: asId<'passage'>(passage) },
          relation: 'absent' as const,
          says,
        })),
        silentOn: silent.map((passage) => ({ id: asId<'passage'>(passage) })),
      })),
    ),
    witness: byId(
      known.witnesses.map(({ id, title, basis, sources, read, places }) => ({
        id: asId<'witness'>(id),
        title,
        basis,
        sources: sources.map((source) => ({ source: { id: asId<'source'>(source) } })),
        read: { extent: read },
        statements: places.map(({ passage, sentence }) => ({
          passage: { id: asId<'passage'>(passage) },
          sentence: sentence === undefined || sentence === TITLE ? undefined : { id: asId<'sentence'>(sentence) },
          isOfTitle: sentence === TITLE,
        })),
      })),
    ),
    source: byId(known.sources.map(({ id, ...csl }) => ({ id: asId<'source'>(id), csl }))),
  };
}

/**
 * Ids that something of a kind had once.
 * @param folder what they begin with, which is left out
 */
export function goneIds(
  { gone }: Pick<EditionDigest, 'gone'>,
  kind: 'annotation' | 'source' | 'person',
  folder = '',
): string[] {
  const start = `${kind}:${folder}`;
  return gone.flatMap((id) => (id.startsWith(start) ? [id.slice(start.length)] : []));
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function passageOf({ id, kind, number, title, text, sentences }: DigestPassage): Essentials['passage'] {
  const passage = { id: asId<'passage'>(id), kind, number, title, text, sentences: [] as Essentials['sentence'][] };
  passage.sentences.push(
    ...sentences.map(({ id: sentence, start, end }, index) => ({
      id: asId<'sentence'>(sentence),
      number: index + 1,
      passage,
      text: text.slice(start, end),
      start,
      end,
    })),
  );
  return passage;
}
