import type { Backlink, Edition, Mention, Origin, Passage, Reference } from '../edition/edition.ts';
import { annotationUrl, bodyUrl, eventUrl, figureUrl, goalUrl, instrumentUrl, introductionUrl, referenceUrl, sectionUrl, termUrl } from '../urls.ts';
import { shortCitation } from './citations.ts';
import { readableDate } from '../words/dates.ts';
import { lemmaOf } from './lemma.ts';
import { capitalized } from '../words/vocabulary.ts';
import { aboutWords } from '../words/about.ts';
import { entryWords } from '../words/entries.ts';
import { nameWords } from '../words/names.ts';

/** A link with what kind of thing it leads to. */
export interface LinkView {
  readonly label: string;
  readonly url: string;
  readonly kind: Reference['kind'] | Origin['kind'];
  /** The words that an annotation is about, the date of an event. */
  readonly detail?: string;
}

export function referenceView(reference: Reference, edition: Pick<Edition, 'info'>): LinkView {
  return { label: referenceLabel(reference, edition), url: referenceUrl(reference), kind: reference.kind };
}

function referenceLabel(reference: Reference, edition: Pick<Edition, 'info'>): string {
  switch (reference.kind) {
    case 'term':
      return reference.term.label;
    case 'body':
      return reference.body.name;
    case 'instrument':
      return reference.instrument.title;
    case 'goal':
      return nameWords.namedGoal(reference.goal.number, reference.goal.name);
    case 'target':
      return nameWords.target(reference.target.id);
    case 'passage':
      return passageName(reference.passage, edition);
    case 'sentence':
      return nameWords.sentenceOf(passageName(reference.sentence.passage, edition), reference.sentence.number);
    case 'source':
      return shortCitation(reference.source);
  }
}

/** What a passage is called: “Proposal 8”, “Chapter 2”, “Preamble”. */
export function passageName({ kind, number, title }: Passage, { info }: Pick<Edition, 'info'>): string {
  switch (kind) {
    case 'proposal':
    case 'chapter':
      return `${capitalized(info.names[kind].one)} ${number ?? ''}`;
    case 'preamble':
    case 'closing':
      return title;
  }
}

/** Name and title, where the title is not the name. */
export function passageHeading(passage: Passage, edition: Pick<Edition, 'info'>): string {
  const name = passageName(passage, edition);
  return name === passage.title ? name : nameWords.heading(name, passage.title);
}

/** How scholars name it: title of the work, issuer, year, passage. */
export function citedAs(passage: Passage, edition: Pick<Edition, 'info'>): string {
  const { title, issuer, date } = edition.info;
  return [title, issuer, date.slice(0, 4), passageName(passage, edition)].join(', ');
}

/** Where a mention stands, in words. */
export function mentionPlace({ passage, sentence }: Mention, edition: Pick<Edition, 'info'>): string {
  const name = passageName(passage, edition);
  return sentence === undefined ? nameWords.titleOf(name) : nameWords.sentenceOf(name, sentence.number);
}

/** The page or place that refers to something. */
export function originView(origin: Origin, edition: Pick<Edition, 'info'>): LinkView {
  const { kind } = origin;
  switch (kind) {
    case 'annotation': {
      const { annotation } = origin;
      const label = nameWords.noteOf(passageName(annotation.anchor.passage, edition), annotation.letter);
      return { kind, url: annotationUrl(annotation), label, detail: lemmaOf(annotation, edition) };
    }
    case 'introduction':
      return { kind, url: introductionUrl(origin.passage), label: nameWords.inBriefOf(passageName(origin.passage, edition)) };
    case 'term':
      return { kind, url: termUrl(origin.term), label: origin.term.label };
    case 'body':
      return { kind, url: bodyUrl(origin.body), label: origin.body.name };
    case 'instrument':
      return { kind, url: instrumentUrl(origin.instrument), label: origin.instrument.title };
    case 'event':
      return { kind, url: eventUrl(origin.event), label: origin.event.title, detail: readableDate(origin.event.date) };
    case 'goal':
      return { kind, url: goalUrl(origin.goal), label: nameWords.namedGoal(origin.goal.number, origin.goal.name) };
    case 'figure':
      return { kind, url: figureUrl(origin.figure), label: origin.figure.title };
    case 'page':
      return { kind, url: sectionUrl(origin.page), label: origin.page === 'about' ? aboutWords.title : edition.info.names.agenda };
  }
}

export interface BacklinkView extends LinkView {
  /** Pinpoints, where a source is cited. */
  readonly at: readonly string[];
}
export interface BacklinkGroup {
  readonly heading: string;
  readonly links: readonly BacklinkView[];
}

/** Backlinks by kind of origin, each origin once. */
export function backlinkGroups(backlinks: readonly Backlink[], edition: Pick<Edition, 'info'>): readonly BacklinkGroup[] {
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
