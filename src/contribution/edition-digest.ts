/**
 * An extract of an edition for places that do not have its files: enough to check a contribution by the same rules, and
 * small enough for a browser.
 */
import type { CslItem } from '../edition/sources.ts';
import type { Edition } from '../edition/edition.ts';
import type { EditionInfo } from '../edition/edition-info.ts';
import type { Essentials, KnownByName } from '../edition/essentials.ts';
import { BASES_IN_THE_LANGUAGE, type PassageKind } from '../edition/vocabularies.ts';
import { ENTRY_KINDS, KINDS } from '../edition/kinds.ts';
import type { ListOf, RegisteredKind, SelfNamedKind } from '../edition/kind-with.ts';
import { nameOf, type SelfNamed } from '../edition/registry/name-of.ts';

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
    readonly places: readonly {
      readonly passage: string;
      readonly sentence?: string | undefined;
      /** Words of the witness, if they can be compared with a reading. */
      readonly quote?: string | undefined;
    }[];
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
export const TITLE = 'title';
/** Kinds of which more than the name is known. The compiler checks that no kind is both here and among the names. */
const BY_MORE: Readonly<Record<Exclude<SelfNamedKind & RegisteredKind, KnownByName>, true>> = {
  instrument: true,
  witness: true,
};
/** Kinds of which only the name is known. */
export const KNOWN_BY_NAME = ENTRY_KINDS.filter(
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
      KNOWN_BY_NAME.map((kind) => [
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
      places: statements.map(({ passage, sentence, isOfTitle, quote }) => ({
        passage: passage.id,
        sentence: isOfTitle ? TITLE : sentence?.id,
        quote: BASES_IN_THE_LANGUAGE.has(basis) ? quote : undefined,
      })),
    })),
    goals: goals.map(({ number, name, targets }) => ({
      number,
      name,
      targets: targets.map(({ id, label }) => ({ id, label })),
    })),
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
