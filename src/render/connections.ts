/** What a passage connects to, beneath its text: each with the relation in words. */
import type { Edition, Instrument, Passage } from '../edition/edition.ts';
import { bodyUrl, figureUrl, goalUrl, instrumentUrl, passageUrl, targetUrl, termUrl } from '../urls.ts';
import { originView, passageHeading } from './references.ts';
import { ALIGNMENT_WORDS, PARALLEL_WORDS } from '../words/vocabulary.ts';
import { readingWords } from '../words/reading.ts';
import { nameWords } from '../words/names.ts';

export interface ConnectionGroup {
  readonly heading: string;
  readonly items: readonly Connection[];
}

export interface Connection {
  readonly label: string;
  readonly url: string;
  /** How the passage is connected, in words. */
  readonly relation: string | undefined;
  /** Of a goal: its colour. */
  readonly colour: string | undefined;
}

export function connectionsOf(passage: Passage, edition: Edition): readonly ConnectionGroup[] {
  const words = readingWords.connections;
  const groups: readonly ConnectionGroup[] = [
    { heading: edition.info.names.agenda, items: alignmentsOf(passage) },
    { heading: words.namedBodies, items: namedBodies(passage) },
    { heading: words.relatedBodies, items: relatedBodies(passage) },
    { heading: words.parallels, items: parallelsOf(passage) },
    { heading: words.figures, items: passage.figures.map((figure) => connection(figure.title, figureUrl(figure), figure.unit)) },
    { heading: words.terms, items: termsOf(passage) },
    { heading: words.timeline, items: eventsOf(passage, edition) },
    { heading: words.others, items: otherPassages(passage, edition) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Instruments that deal with the matter of a passage, by their own file or by a note on the passage. */
export function instrumentsOf(passage: Passage): readonly { readonly instrument: Instrument; readonly relation: string | undefined }[] {
  const declared = passage.parallels.map(({ instrument, relation, at }) => ({ instrument, relation: `${PARALLEL_WORDS[relation]} · ${at}` }));
  const annotated = passage.annotations
    .flatMap((annotation) => (annotation.kind === 'parallel' ? annotation.instruments.map((instrument) => ({ instrument, letter: annotation.letter })) : []))
    .filter(({ instrument }) => !declared.some((other) => other.instrument === instrument));
  const byInstrument = Map.groupBy(annotated, ({ instrument }) => instrument);
  return [...declared, ...[...byInstrument].map(([instrument, notes]) => ({ instrument, relation: nameWords.notes(notes.map(({ letter }) => letter)) }))];
}

function connection(label: string, url: string, relation?: string, colour?: string): Connection {
  return { label, url, relation, colour };
}

function alignmentsOf(passage: Passage): readonly Connection[] {
  return passage.alignments.map(({ goal, target, relation }) =>
    target === undefined
      ? connection(nameWords.namedGoal(goal.number, goal.name), goalUrl(goal), ALIGNMENT_WORDS[relation], goal.colour)
      : connection(`${target.id} ${target.label}`, targetUrl(target), ALIGNMENT_WORDS[relation], goal.colour),
  );
}

function namedBodies({ mentions }: Passage): readonly Connection[] {
  const bodies = new Set(mentions.flatMap(({ of }) => (of.kind === 'body' ? [of.body] : [])));
  return [...bodies].map((body) => connection(body.name, bodyUrl(body)));
}

function relatedBodies({ backlinks }: Passage): readonly Connection[] {
  return backlinks.flatMap(({ from, how }) => (from.kind === 'body' && how === 'relates' ? [connection(from.body.name, bodyUrl(from.body))] : []));
}

function parallelsOf(passage: Passage): readonly Connection[] {
  return instrumentsOf(passage).map(({ instrument, relation }) => connection(instrument.short ?? instrument.title, instrumentUrl(instrument), relation));
}

function termsOf({ mentions }: Passage): readonly Connection[] {
  const terms = new Set(mentions.flatMap(({ of }) => (of.kind === 'term' ? [of.term] : [])));
  return [...terms].map((term) => connection(term.label, termUrl(term)));
}

function eventsOf({ backlinks }: Passage, edition: Edition): readonly Connection[] {
  return backlinks.flatMap(({ from }) => (from.kind === 'event' ? [connection(from.event.title, originView(from, edition).url, from.event.date.slice(0, 4))] : []));
}

/** Passages that this one's commentary leads to, and passages whose commentary leads here. */
function otherPassages(passage: Passage, edition: Edition): readonly Connection[] {
  const others = new Set<Passage>();
  for (const { prose } of [passage.introduction, ...passage.annotations]) {
    for (const reference of prose.references.values()) {
      if (reference.kind === 'passage') others.add(reference.passage);
      if (reference.kind === 'sentence') others.add(reference.sentence.passage);
    }
  }
  for (const { from } of [...passage.backlinks, ...passage.sentences.flatMap((sentence) => sentence.backlinks)]) {
    if (from.kind === 'annotation') others.add(from.annotation.anchor.passage);
    if (from.kind === 'introduction') others.add(from.passage);
  }
  others.delete(passage);
  return edition.passages.filter((other) => others.has(other)).map((other) => connection(passageHeading(other, edition), passageUrl(other)));
}
