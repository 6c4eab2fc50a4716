/** The part of a book after the text: every thing that a link of the commentary may lead to, by kind. */
import type { Citation } from '../edition/sources.ts';
import type { Edition, Things } from '../edition/edition.ts';
import type { Prose } from '../edition/reference.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../edition/kinds.ts';
import type { LinkKind } from '../edition/kind-with.ts';
import { isSelfNamed, nameOf } from '../edition/registry/name-of.ts';
import { bibliographicParts, fullNames } from '../render/text/citations.ts';
import { targetId } from '../entry-urls.ts';
import { readableDate } from '../words/dates.ts';
import { sectionWords } from '../words/entries.ts';
import { nameWords } from '../words/names.ts';
import { BASIS_WORDS, capitalized } from '../words/vocabulary.ts';

/** Kinds that come after the text; passages and sentences are the text, and targets come under their goals. */
export type BackKind = Exclude<LinkKind, 'passage' | 'target'> | 'person';

export interface BackEntry {
  readonly id: string;
  readonly name: string;
  /** The facts about it beside its prose, each as a line. */
  readonly facts: readonly string[];
  /** Its own address on the web. */
  readonly official: string | undefined;
  readonly prose: Prose | undefined;
  readonly sources: readonly Citation[];
  /** Things under it that links lead to. */
  readonly parts: readonly { readonly id: string; readonly elementId: string; readonly name: string }[];
}

export interface BackSection {
  readonly kind: BackKind;
  readonly label: string;
  readonly entries: readonly BackEntry[];
}

/** The sections with content, in the order in which pages name them. */
export function backMatter(edition: Edition): readonly BackSection[] {
  const kinds = ENTRY_KINDS.filter((kind): kind is BackKind => kind !== 'passage' && isReferredTo(kind));
  return kinds
    .map((kind): BackSection => ({
      kind,
      label: kind === 'goal' ? edition.info.names.agenda : sectionWords[KINDS[kind].section],
      entries: edition[KINDS[kind].list].map((thing) => entryOf(kind, thing)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function isReferredTo(kind: EntryKind): boolean {
  return KINDS[kind].referredTo !== 'never';
}

function entryOf(kind: BackKind, thing: Things[BackKind]): BackEntry {
  const make = ENTRIES[kind] as ((thing: Things[BackKind]) => BackEntry) | undefined;
  return make?.(thing) ?? plainEntry(kind, thing);
}

/** Kinds that have more than a name, prose and sources. */
const ENTRIES: { readonly [Kind in BackKind]?: (thing: Things[Kind]) => BackEntry } = {
  term: ({ id, label, chinese, pinyin, prose, sources }) =>
    entry(id, capitalized(label), [chinese, pinyin], { prose, sources }),
  body: ({ id, name, acronym, kind, seat, founded, ended, official, prose, sources }) =>
    entry(id, name, [acronym, capitalized(kind), seat, span(founded, ended)], { official, prose, sources }),
  instrument: ({ id, title, issuer, date, symbol, official, prose, sources }) =>
    entry(id, title, [issuer, readableDate(date), symbol], { official, prose, sources }),
  goal: ({ id, number, name, official, essay, targets }) =>
    entry(id, nameWords.namedGoal(number, name), [], {
      official,
      prose: essay?.prose,
      sources: essay?.sources,
      parts: targets.map((target) => ({
        id: target.id,
        elementId: targetId(target),
        name: nameWords.heading(nameWords.target(target.id), target.label),
      })),
    }),
  witness: ({ id, title, basis, publisher, date, sources }) =>
    entry(id, title, [capitalized(BASIS_WORDS[basis]), publisher, date && readableDate(date)], { sources }),
  source: (source) =>
    entry(source.id, source.csl.title, [fullNames(source.csl.author), ...bibliographicParts(source)], {
      official: source.csl.URL,
    }),
  person: ({ id, name, note, url }) => entry(id, name, [note], { official: url }),
};

function plainEntry(kind: BackKind, thing: Things[BackKind]): BackEntry {
  const one = { kind, thing };
  return entry(thing.id, isSelfNamed(one) ? nameOf(one) : thing.id, [], {
    prose: 'prose' in thing ? thing.prose : undefined,
    sources: 'sources' in thing ? thing.sources : undefined,
  });
}

function entry(
  id: string,
  name: string,
  facts: readonly (string | undefined)[],
  more: {
    readonly official?: string | undefined;
    readonly prose?: Prose | undefined;
    readonly sources?: readonly Citation[] | undefined;
    readonly parts?: BackEntry['parts'];
  },
): BackEntry {
  return {
    id,
    name,
    facts: facts.flatMap((fact) => (fact === undefined || fact === '' ? [] : [fact])),
    official: more.official,
    prose: more.prose,
    sources: more.sources ?? [],
    parts: more.parts ?? [],
  };
}

function span(founded: string | undefined, ended: string | undefined): string | undefined {
  if (founded === undefined && ended === undefined) return undefined;
  return [founded, ended].map((date) => (date === undefined ? '' : readableDate(date))).join('–');
}
