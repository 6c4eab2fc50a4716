/** The things of an edition for `edition.json`. */
import type { Body, Edition, Figure, Instrument, Person, Term, Things, TimelineEvent } from '../edition/edition.ts';
import type { Witness } from '../edition/sources.ts';
import type { EntryKind } from '../edition/kinds.ts';
import { entryUrl } from '../entry-urls.ts';
import { goalJson } from './goal-json.ts';
import { annotationJson } from './annotations-json.ts';
import type { JsonOf } from './entry-json-schemas.ts';
import { present } from '../edition/present.ts';
import {
  citationJson,
  citationsJson,
  essayJson,
  idsOf,
  mentionsJson,
  reviewsJson,
  type ProseToHtml,
} from './json-parts.ts';
import { passageJson } from './passages-json.ts';
import { sourceJson } from './sources-json.ts';

const WRITERS: {
  readonly [Kind in EntryKind]: (thing: Things[Kind], html: ProseToHtml, edition: Edition) => JsonOf<Kind>;
} = {
  passage: passageJson,
  annotation: annotationJson,
  term: termJson,
  body: bodyJson,
  instrument: instrumentJson,
  event: eventJson,
  goal: goalJson,
  figure: figureJson,
  witness: witnessJson,
  source: (source, _html, edition) => sourceJson(source, edition),
  person: personJson,
};

/** The published fields of a thing. */
export function entryJson<Kind extends EntryKind>(
  kind: Kind,
  thing: Things[Kind],
  html: ProseToHtml,
  edition: Edition,
): JsonOf<Kind> {
  return WRITERS[kind](thing, html, edition);
}

function termJson(term: Term, html: ProseToHtml, { info }: Pick<Edition, 'info'>): JsonOf<'term'> {
  const { id, label, aliases, chinese, pinyin, related, mentions } = term;
  return present({
    id,
    label,
    aliases: [...aliases],
    chinese,
    pinyin,
    related: idsOf(related),
    url: entryUrl('term', term),
    ...essayJson(term, html),
    assistance: term.assistance ?? info.assistance,
    mentions: mentionsJson(mentions),
  });
}

function bodyJson(body: Body, html: ProseToHtml, { info }: Pick<Edition, 'info'>): JsonOf<'body'> {
  const { id, name, acronym, aliases, kind, founded, ended, seat, parent, official, wikidata, related, mentions } =
    body;
  return present({
    id,
    name,
    acronym,
    aliases: [...aliases],
    kind,
    founded,
    ended,
    seat,
    parent: parent?.id,
    url: entryUrl('body', body),
    official,
    wikidata,
    related: idsOf(related),
    ...essayJson(body, html),
    assistance: body.assistance ?? info.assistance,
    mentions: mentionsJson(mentions),
  });
}

function instrumentJson(
  instrument: Instrument,
  html: ProseToHtml,
  { info }: Pick<Edition, 'info'>,
): JsonOf<'instrument'> {
  const { id, title, short, date, issuer, kind, symbol, official, parallels, examined, silentOn } = instrument;
  return present({
    id,
    title,
    short,
    date,
    issuer,
    kind,
    symbol,
    url: entryUrl('instrument', instrument),
    official,
    ...essayJson(instrument, html),
    assistance: instrument.assistance ?? info.assistance,
    parallels: parallels.map(({ passage, at, relation, says }) => ({ passage: passage.id, at, relation, text: says })),
    examined,
    silentOn: idsOf(silentOn),
  });
}

function figureJson(figure: Figure): JsonOf<'figure'> {
  const { id, title, unit, note, passages, goals, points, reviews } = figure;
  return present({
    id,
    title,
    url: entryUrl('figure', figure),
    unit,
    note,
    passages: idsOf(passages),
    goals: goals.map(({ number }) => number),
    points: points.map(({ label, date, value, citation }) => ({ label, date, value, ...citationJson(citation) })),
    reviews: reviewsJson(reviews),
  });
}

function witnessJson(witness: Witness): JsonOf<'witness'> {
  const { id, title, basis, language, publisher, date, sources, read, statements, reviews } = witness;
  return present({
    id,
    title,
    url: entryUrl('witness', witness),
    basis,
    language,
    publisher,
    date,
    sources: citationsJson(sources),
    read: { ...read },
    sentences: statements.map(({ passage, sentence, isOfTitle, quote, says, citation }) =>
      present({
        passage: passage.id,
        part: isOfTitle ? ('title' as const) : ('text' as const),
        sentence: sentence?.id ?? null,
        quote,
        says,
        ...citationJson(citation),
      }),
    ),
    reviews: reviewsJson(reviews),
  });
}

function personJson(person: Person): JsonOf<'person'> {
  return present({
    id: person.id,
    name: person.name,
    url: entryUrl('person', person),
    homepage: person.url,
    note: person.note,
  });
}

function eventJson(event: TimelineEvent): JsonOf<'event'> {
  const { id, date, title, text, passages, bodies, instruments, sources, reviews } = event;
  return {
    id,
    date,
    title,
    url: entryUrl('event', event),
    text,
    passages: idsOf(passages),
    bodies: idsOf(bodies),
    instruments: idsOf(instruments),
    sources: citationsJson(sources),
    reviews: reviewsJson(reviews),
  };
}
