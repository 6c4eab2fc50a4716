import type { Edition, Proposed } from '../../edition/edition.ts';
import type { Naming } from '../../edition/edition-info.ts';
import type { Backlink, Origin, Reference } from '../../edition/reference.ts';
import type { Mention, Passage } from '../../edition/passage.ts';
import { isSelfNamed, nameOf } from '../../edition/registry/name-of.ts';
import { originUrl, referenceUrl } from '../../entry-urls.ts';
import { shortCitation } from './citations.ts';
import { readableDate } from '../../words/dates.ts';
import { lemmaOf } from './lemma.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { aboutWords } from '../../words/about.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';

/** A link with the kind of thing it leads to. */
export interface LinkView {
  readonly label: string;
  readonly url: string;
  readonly kind: Reference['kind'] | Origin['kind'];
  /** Further words: those that an annotation is about, or the date of an event. */
  readonly detail?: string;
}

export function referenceView(reference: Reference, edition: Naming): LinkView {
  return { label: referenceLabel(reference, edition), url: referenceUrl(reference), kind: reference.kind };
}

/** The name of a thing beside other things. */
function referenceLabel(reference: Reference, edition: Naming): string {
  if (isSelfNamed(reference)) return nameOf(reference);
  const { kind, thing } = reference;
  switch (kind) {
    case 'goal':
      return nameWords.namedGoal(thing.number, thing.name);
    case 'target':
      return nameWords.target(thing.id);
    case 'passage':
      return passageName(thing, edition);
    case 'sentence':
      return nameWords.sentenceOf(passageName(thing.passage, edition), thing.number);
    case 'source':
      return shortCitation(thing);
  }
}

/** The name of a passage: “Proposal 8”, “Chapter 2”, “Preamble”. */
export function passageName(
  { kind, number, title }: Pick<Passage, 'kind' | 'number' | 'title'>,
  { info }: Naming,
): string {
  switch (kind) {
    case 'proposal':
    case 'chapter':
      return `${capitalized(info.names[kind].one)} ${number ?? ''}`;
    case 'preamble':
    case 'closing':
      return title;
  }
}

/** Name and title, unless the title is the name. */
export function passageHeading(passage: Passage, edition: Naming): string {
  const name = passageName(passage, edition);
  return name === passage.title ? name : nameWords.heading(name, passage.title);
}

/** How scholars name it: title of the work, issuer, year, passage. */
export function citedAs(passage: Passage, edition: Pick<Edition, 'info'>): string {
  const { title, issuer, date } = edition.info;
  return [title, issuer, date.slice(0, 4), passageName(passage, edition)].join(', ');
}

/** The place of a mention, in words. */
export function mentionPlace({ passage, sentence }: Pick<Mention, 'passage' | 'sentence'>, edition: Naming): string {
  const name = passageName(passage, edition);
  return sentence === undefined ? nameWords.titleOf(name) : nameWords.sentenceOf(name, sentence.number);
}

/** The subject of a proposal. */
export function proposedAboutView(about: Proposed['about'], edition: Naming): Pick<LinkView, 'label' | 'url'> {
  if (about.kind === 'annotation') return originView(about, edition);
  if (isSelfNamed(about)) return { label: nameOf(about), url: referenceUrl(about) };
  return referenceView(about, edition);
}

/** The page or place that refers to something. */
export function originView(origin: Origin, edition: Naming): LinkView {
  return { kind: origin.kind, url: originUrl(origin), ...originLabel(origin, edition) };
}

function originLabel(origin: Origin, edition: Naming): Pick<LinkView, 'label' | 'detail'> {
  if (origin.kind === 'event') return { label: origin.thing.title, detail: readableDate(origin.thing.date) };
  if (isSelfNamed(origin)) return { label: nameOf(origin) };
  const { kind, thing } = origin;
  switch (kind) {
    case 'annotation':
      return {
        label: nameWords.noteOf(passageName(thing.anchor.passage, edition), thing.letter),
        detail: lemmaOf(thing, edition),
      };
    case 'introduction':
      return { label: nameWords.inBriefOf(passageName(thing, edition)) };
    case 'goal':
      return { label: nameWords.namedGoal(thing.number, thing.name) };
    case 'page':
      return { label: thing === 'about' ? aboutWords.title : edition.info.names.agenda };
  }
}

export interface BacklinkView extends LinkView {
  /** Pinpoints, if a source is cited. */
  readonly at: readonly string[];
}
export interface BacklinkGroup {
  readonly heading: string;
  readonly links: readonly BacklinkView[];
}

/** Backlinks by kind of origin, each origin once. */
export function backlinkGroups(backlinks: readonly Backlink[], edition: Naming): readonly BacklinkGroup[] {
  const groups = new Map<Origin['kind'], Map<string, BacklinkView>>();
  for (const { from, at } of backlinks) {
    const links = groups.get(from.kind) ?? new Map<string, BacklinkView>();
    groups.set(from.kind, links);
    const view = originView(from, edition);
    const known = links.get(view.url)?.at ?? [];
    links.set(view.url, { ...view, at: at === undefined ? known : [...known, at] });
  }
  return [...groups].map(([kind, links]) => ({ heading: entryWords.origins[kind], links: [...links.values()] }));
}
