import { assembleText, sha256 } from '../edition/assemble-text.ts';
import type { Edition, Person, TimelineEvent } from '../edition/edition.ts';
import { EDITION_SCHEMA, eventUrl, personUrl } from '../urls.ts';
import { annotationJson } from './annotations-json.ts';
import type { EditionInfoJson, EditionJson, EventJson, PersonJson } from './edition-json-schema.ts';
import { bodyJson, figureJson, goalJson, instrumentJson, termJson } from './entries-json.ts';
import { citationJson, citationsJson, idsOf, present, type ProseToHtml } from './json-parts.ts';
import { passageJson } from './passages-json.ts';
import { sourceJson } from './sources-json.ts';

/**
 * The value of `edition.json`: the same for the same edition, as `editionJsonSchema` describes it.
 * @param html how the prose of the commentary becomes HTML
 */
export function editionJson(edition: Edition, html: ProseToHtml): EditionJson {
  return {
    $schema: `./${EDITION_SCHEMA}`,
    edition: infoJson(edition),
    passages: edition.passages.map((passage) => passageJson(passage, html)),
    annotations: edition.annotations.map((annotation) => annotationJson(annotation, html)),
    terms: edition.terms.map((term) => termJson(term, html)),
    bodies: edition.bodies.map((body) => bodyJson(body, html)),
    goals: edition.goals.map((goal) => goalJson(goal, html)),
    instruments: edition.instruments.map((instrument) => instrumentJson(instrument, html)),
    figures: edition.figures.map(figureJson),
    sources: edition.sources.map((source) => sourceJson(source, edition)),
    people: edition.people.map(personJson),
    timeline: edition.timeline.map(eventJson),
  };
}

function infoJson({ info, passages }: Edition): EditionInfoJson {
  const { title, shortTitle, issuer, date, language, version, edited, editors, description, textNotice, officialText, provenance, rights, repository } = info;
  return present({
    title, shortTitle, issuer, date, language, version, edited, editors: editors.id, description, textNotice, officialText,
    provenance: provenance && citationJson(provenance),
    sha256: sha256(assembleText(passages)),
    rights: present({ text: rights.text, commentary: { ...rights.commentary }, code: { ...rights.code }, fonts: rights.fonts, data: rights.data }),
    repository: repository === '' ? undefined : repository,
  });
}

function personJson(person: Person): PersonJson {
  return present({ id: person.id, name: person.name, url: personUrl(person), homepage: person.url, note: person.note });
}

function eventJson(event: TimelineEvent): EventJson {
  const { id, date, title, text, passages, bodies, instruments, sources } = event;
  return {
    id, date, title, url: eventUrl(event), text, passages: idsOf(passages), bodies: idsOf(bodies), instruments: idsOf(instruments),
    sources: citationsJson(sources),
  };
}
