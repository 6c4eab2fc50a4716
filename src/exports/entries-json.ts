/** Terms, bodies, goals and instruments for `edition.json`. */
import type { Alignment, Body, Figure, Goal, Instrument, Term } from '../edition/edition.ts';
import { bodyUrl, figureUrl, goalUrl, instrumentUrl, targetUrl, termUrl } from '../urls.ts';
import type { BodyJson, FigureJson, GoalJson, InstrumentJson, TermJson } from './entry-json-schemas.ts';
import { citationJson, essayJson, idsOf, mentionsJson, present, type ProseToHtml } from './json-parts.ts';

export function termJson(term: Term, html: ProseToHtml): TermJson {
  const { id, label, aliases, chinese, pinyin, related, mentions } = term;
  return present({
    id, label, aliases: [...aliases], chinese, pinyin, related: idsOf(related), url: termUrl(term), ...essayJson(term, html), mentions: mentionsJson(mentions),
  });
}

export function bodyJson(body: Body, html: ProseToHtml): BodyJson {
  const { id, name, acronym, aliases, kind, founded, ended, seat, parent, official, wikidata, related, mentions } = body;
  return present({
    id, name, acronym, aliases: [...aliases], kind, founded, ended, seat, parent: parent?.id, url: bodyUrl(body), official, wikidata,
    related: idsOf(related), ...essayJson(body, html), mentions: mentionsJson(mentions),
  });
}

/** A goal. Alignments with one of its targets stand on the target only. */
export function goalJson(goal: Goal, html: ProseToHtml): GoalJson {
  const { number, name, colour, uri, official, alignments, targets, essay } = goal;
  return present({
    number, name, colour, url: goalUrl(goal), uri, official, essay: essay && essayJson(essay, html),
    alignments: alignments.filter(({ target }) => target === undefined).map(alignmentJson),
    targets: targets.map((target) => ({
      id: target.id, label: target.label, url: targetUrl(target), uri: target.uri, alignments: target.alignments.map(alignmentJson),
    })),
  });
}

function alignmentJson({ passage, relation, evidencePart, evidence, because }: Alignment) {
  return { passage: passage.id, relation, part: evidencePart, evidence, because };
}

export function instrumentJson(instrument: Instrument, html: ProseToHtml): InstrumentJson {
  const { id, title, short, date, issuer, kind, symbol, official, parallels, examined, silentOn } = instrument;
  return present({
    id, title, short, date, issuer, kind, symbol, url: instrumentUrl(instrument), official, ...essayJson(instrument, html),
    parallels: parallels.map(({ passage, at, relation, says }) => ({ passage: passage.id, at, relation, text: says })), examined, silentOn: idsOf(silentOn),
  });
}

export function figureJson(figure: Figure): FigureJson {
  const { id, title, unit, note, passages, goals, points } = figure;
  return present({
    id, title, url: figureUrl(figure), unit, note, passages: idsOf(passages), goals: goals.map(({ number }) => number),
    points: points.map(({ label, date, value, citation }) => ({ label, date, value, ...citationJson(citation) })),
  });
}
