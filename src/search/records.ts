/** What can be found: one record for each thing that has an address. Pure. */
import type { Edition } from '../edition/edition.ts';
import { proseText } from '../edition/prose-text.ts';
import { shortCitation } from '../render/citations.ts';
import { lemmaOf } from '../render/lemma.ts';
import { passageHeading, passageName } from '../render/references.ts';
import { capitalized, KIND_WORDS } from '../words/vocabulary.ts';
import { annotationUrl, bodyUrl, eventUrl, goalUrl, instrumentUrl, passageUrl, sentenceUrl, sourceUrl, targetUrl, termUrl } from '../urls.ts';

export interface SearchRecord {
  readonly url: string;
  /** What kind of thing it is, in words. */
  readonly kind: string;
  /** Its name; for a sentence or an annotation, where it stands. */
  readonly title: string;
  /** The words that are searched and excerpted. */
  readonly text: string;
  /** Words by which it is found and which are not shown. */
  readonly aliases: readonly string[];
  /** How much its words count, 0 to 10: text before commentary, names before prose. */
  readonly weight: number;
  /** 0 for the text and what it names, 1 for commentary, 2 for sources and events: a lower tier is printed first. */
  readonly tier: 0 | 1 | 2;
}

const WEIGHTS = { passage: 7, sentence: 8, term: 5, body: 5, instrument: 4, goal: 5, target: 3, annotation: 1, event: 0.7, source: 0.2 };

/** Every record, in an order that does not change. */
export function searchRecords(edition: Edition): readonly SearchRecord[] {
  const tiers = [
    [...passageRecords(edition), ...entryRecords(edition), ...agendaRecords(edition)],
    annotationRecords(edition),
    otherRecords(edition),
  ] as const;
  return tiers.flatMap((records, tier) => records.map((record) => ({ ...record, tier: tier as SearchRecord['tier'] })));
}

type Untiered = Omit<SearchRecord, 'tier'>;

function passageRecords(edition: Edition): readonly Untiered[] {
  return edition.passages.flatMap((passage) => [
    {
      url: passageUrl(passage), kind: capitalized(passage.kind === 'preamble' || passage.kind === 'closing' ? 'passage' : edition.info.names[passage.kind].one),
      title: passageHeading(passage, edition), text: passage.title, aliases: [passageName(passage, edition)], weight: WEIGHTS.passage,
    },
    ...passage.sentences.map((sentence) => ({
      url: sentenceUrl(sentence), kind: 'Text', title: `${passageName(passage, edition)}, sentence ${sentence.number}`, text: sentence.text, aliases: [],
      weight: WEIGHTS.sentence,
    })),
  ]);
}

/** An annotation's words are not in its title, or it would stand before the sentence that it quotes. */
function annotationRecords(edition: Edition): readonly Untiered[] {
  return edition.annotations.map((annotation) => {
    const positions = annotation.kind === 'debate' ? annotation.positions.map(({ holder, says }) => `${holder}: ${says}`) : [];
    const reading = annotation.kind === 'wording' && annotation.reading !== undefined ? [annotation.reading] : [];
    return {
      url: annotationUrl(annotation),
      kind: `Annotation, ${KIND_WORDS[annotation.kind].one.toLowerCase()}`,
      title: `${passageName(annotation.anchor.passage, edition)}, note ${annotation.letter}`,
      text: [lemmaOf(annotation, edition), ...reading, proseText(annotation.prose), ...positions].join('. '),
      aliases: [],
      weight: WEIGHTS.annotation,
    };
  });
}

function entryRecords({ terms, bodies, instruments }: Edition): readonly Untiered[] {
  return [
    ...terms.map((term) => ({
      url: termUrl(term), kind: 'Term', title: capitalized(term.label), text: proseText(term.prose), weight: WEIGHTS.term,
      aliases: [...term.aliases, ...(term.chinese === undefined ? [] : [term.chinese]), ...(term.pinyin === undefined ? [] : [term.pinyin])],
    })),
    ...bodies.map((body) => ({
      url: bodyUrl(body), kind: 'Body', title: body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`, text: proseText(body.prose),
      aliases: body.aliases, weight: WEIGHTS.body,
    })),
    ...instruments.map((instrument) => ({
      url: instrumentUrl(instrument), kind: 'Instrument', title: instrument.title, weight: WEIGHTS.instrument,
      text: [proseText(instrument.prose), ...instrument.parallels.map(({ says }) => says)].join(' '),
      aliases: [instrument.short, instrument.symbol].filter((alias) => alias !== undefined),
    })),
  ];
}

function agendaRecords({ goals, info }: Edition): readonly Untiered[] {
  return goals.flatMap((goal) => [
    { url: goalUrl(goal), kind: 'Goal', title: `Goal ${goal.number}: ${goal.name}`, text: `${info.names.agenda}, goal ${goal.number}`, aliases: [goal.name, ...goal.also], weight: WEIGHTS.goal },
    ...goal.targets.map((target) => ({ url: targetUrl(target), kind: 'Target', title: `Target ${target.id}`, text: target.label, aliases: [target.id], weight: WEIGHTS.target })),
  ]);
}

function otherRecords({ timeline, sources }: Edition): readonly Untiered[] {
  return [
    ...timeline.map((event) => ({ url: eventUrl(event), kind: 'Event', title: event.title, text: event.text, aliases: [event.date], weight: WEIGHTS.event })),
    ...sources.map((source) => ({ url: sourceUrl(source), kind: 'Source', title: shortCitation(source), text: source.csl.title, aliases: [], weight: WEIGHTS.source })),
  ];
}
