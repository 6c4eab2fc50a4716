/** The connections of a passage, beneath its text: each with the relation in words. */
import { PARALLEL_RELATIONS } from '../../edition/vocabularies.ts';
import type { Edition, Instrument } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { entryUrl, parallelUrl, targetUrl } from '../../entry-urls.ts';
import { annotationUrl, passageUrl } from '../../urls.ts';
import { passageHeading } from '../text/references.ts';
import { ALIGNMENT_WORDS, PARALLEL_WORDS } from '../../words/vocabulary.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
import { readingWords } from '../../words/reading.ts';

export interface ConnectionGroup {
  readonly heading: string;
  readonly items: readonly Connection[];
  /** Further links, together if they are connected in the same way. */
  readonly lists: readonly ConnectionList[];
}

export interface ConnectionList {
  /** How the passage is connected to all of them, in words. */
  readonly relation: string;
  readonly links: readonly Pick<Connection, 'label' | 'url'>[];
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
  const groups = [
    { heading: edition.info.names.agenda, items: alignmentsOf(passage) },
    { heading: words.namedBodies, items: namedBodies(passage) },
    { heading: words.relatedBodies, items: relatedBodies(passage) },
    { heading: words.parallels, lists: parallelsOf(passage) },
    {
      heading: words.figures,
      items: passage.figures.map((figure) => connection(figure.title, entryUrl('figure', figure), figure.unit)),
    },
    { heading: words.terms, items: termsOf(passage) },
    { heading: words.timeline, items: eventsOf(passage) },
    { heading: words.others, items: otherPassages(passage, edition) },
  ];
  return groups
    .map((group) => ({ items: [], lists: [], ...group }))
    .filter(({ items, lists }) => items.length + lists.length > 0);
}

function connection(label: string, url: string, relation?: string, colour?: string): Connection {
  return { label, url, relation, colour };
}

function alignmentsOf(passage: Passage): readonly Connection[] {
  return passage.alignments.map(({ goal, target, relation }) =>
    target === undefined
      ? connection(
          nameWords.namedGoal(goal.number, goal.name),
          entryUrl('goal', goal),
          ALIGNMENT_WORDS[relation],
          goal.colour,
        )
      : connection(`${target.id} ${target.label}`, targetUrl(target), ALIGNMENT_WORDS[relation], goal.colour),
  );
}

function namedBodies({ mentions }: Passage): readonly Connection[] {
  const bodies = new Set(mentions.flatMap(({ of }) => (of.kind === 'body' ? [of.thing] : [])));
  return [...bodies].map((body) => connection(body.name, entryUrl('body', body)));
}

function relatedBodies({ backlinks }: Passage): readonly Connection[] {
  return backlinks.flatMap(({ from, how }) =>
    from.kind === 'body' && how === 'relates' ? [connection(from.thing.name, entryUrl('body', from.thing))] : [],
  );
}

/**
 * Instruments that deal with the matter of a passage, by their own file or otherwise by a note on the passage. Each
 * leads to the place that says so.
 */
function parallelsOf(passage: Passage): readonly ConnectionList[] {
  const declared = Map.groupBy(passage.parallels, ({ relation }) => relation);
  const known = new Set(passage.parallels.map(({ instrument }) => instrument));
  const noted = passage.annotations.flatMap((annotation) =>
    annotation.kind === 'parallel'
      ? annotation.instruments
          .filter((instrument) => !known.has(instrument))
          .map((instrument) => ({ label: shortName(instrument), url: annotationUrl(annotation) }))
      : [],
  );
  const lists = PARALLEL_RELATIONS.map((relation) => ({
    relation: PARALLEL_WORDS[relation],
    links: [...new Set(declared.get(relation)?.map(({ instrument }) => instrument))].map((instrument) => ({
      label: shortName(instrument),
      url: parallelUrl(instrument, passage),
    })),
  }));
  return [...lists, { relation: entryWords.instruments.table.noted, links: noted }].filter(
    ({ links }) => links.length > 0,
  );
}

function shortName({ short, title }: Instrument): string {
  return short ?? title;
}

/** Terms that the passage names but its text does not link, for example in a title. */
function termsOf({ mentions }: Passage): readonly Connection[] {
  const linked = new Set(mentions.flatMap(({ of, isLinked }) => (of.kind === 'term' && isLinked ? [of.thing] : [])));
  const named = new Set(mentions.flatMap(({ of }) => (of.kind === 'term' && !linked.has(of.thing) ? [of.thing] : [])));
  return [...named].map((term) => connection(term.label, entryUrl('term', term)));
}

function eventsOf({ backlinks }: Passage): readonly Connection[] {
  return backlinks.flatMap(({ from }) =>
    from.kind === 'event'
      ? [connection(from.thing.title, entryUrl('event', from.thing), from.thing.date.slice(0, 4))]
      : [],
  );
}

/** Passages that this one's commentary leads to, and passages whose commentary leads here. */
function otherPassages(passage: Passage, edition: Edition): readonly Connection[] {
  const others = new Set<Passage>();
  for (const { prose } of [passage.introduction, ...passage.annotations]) {
    for (const reference of prose.references.values()) {
      if (reference.kind === 'passage') others.add(reference.thing);
      if (reference.kind === 'sentence') others.add(reference.thing.passage);
    }
  }
  for (const { from } of [...passage.backlinks, ...passage.sentences.flatMap((sentence) => sentence.backlinks)]) {
    if (from.kind === 'annotation') others.add(from.thing.anchor.passage);
    if (from.kind === 'introduction') others.add(from.thing);
  }
  others.delete(passage);
  return edition.passages
    .filter((other) => others.has(other))
    .map((other) => connection(passageHeading(other, edition), passageUrl(other)));
}
