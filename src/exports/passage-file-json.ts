import { PASSAGE_SCHEMA, siteUrl } from '../site-files.ts';
import { KINDS } from '../edition/kinds.ts';
import { NAMED_KINDS, type NamedKind } from '../edition/kind-with.ts';
import { nameOf, type SelfNamed } from '../edition/registry/name-of.ts';
import type { JsonOf } from './entry-json-schemas.ts';
import type { EditionJson } from './edition-json-schema.ts';
import { present } from '../edition/present.ts';
import type { PassageFileJson } from './passage-file-schema.ts';
import type { PassageJson } from './passage-json-schemas.ts';

/** A passage with everything that the edition says of it, taken from `edition.json`. */
export function passageFileJson(passage: PassageJson, json: EditionJson): PassageFileJson {
  const { id } = passage;
  const annotations = json.annotations.filter((annotation) => annotation.passage === id);
  const figures = json.figures.filter(({ passages }) => passages.includes(id));
  const authors = new Set([json.edition.editors, ...annotations.map(({ by }) => by)]);
  const cited = citedIn([passage, annotations, figures]);
  return {
    $schema: siteUrl(PASSAGE_SCHEMA),
    edition: json.edition,
    passage,
    annotations,
    mentions: mentionsOf(id, json),
    alignments: alignmentsOf(id, json),
    parallels: parallelsOf(id, json),
    figures,
    sources: json.sources.filter((source) => cited.has(source.id)),
    people: json.people.filter((person) => authors.has(person.id)),
  };
}

/** Things that a passage names, in order: title, then text. */
export function mentionsOf(passage: string, json: EditionJson): PassageFileJson['mentions'] {
  return NAMED_KINDS.flatMap((kind) =>
    json[KINDS[kind].list].flatMap((thing: JsonOf<NamedKind>) =>
      thing.mentions
        .filter((mention) => mention.passage === passage)
        .map(({ passage: _, ...place }) => ({
          kind,
          id: thing.id,
          name: nameOf({ kind, thing } as SelfNamed),
          url: thing.url,
          ...place,
        })),
    ),
  ).toSorted((a, b) => Number(a.part === 'text') - Number(b.part === 'text') || a.start - b.start || a.end - b.end);
}

/** The relations of a passage to goals and targets. */
export function alignmentsOf(passage: string, { goals }: EditionJson): PassageFileJson['alignments'] {
  return goals.flatMap(({ number, name, url, alignments, targets }) => {
    const places = [{ id: undefined, label: name, url, alignments }, ...targets];
    return places.flatMap((place) =>
      place.alignments
        .filter((alignment) => alignment.passage === passage)
        .map(({ relation, part, evidence, because }) =>
          present({
            goal: number,
            target: place.id,
            label: place.label,
            url: place.url,
            relation,
            part,
            evidence,
            because,
          }),
        ),
    );
  });
}

/** Places where instruments deal with the matter of a passage. */
export function parallelsOf(passage: string, { instruments }: EditionJson): PassageFileJson['parallels'] {
  return instruments.flatMap(({ id, title, url, parallels }) =>
    parallels
      .filter((parallel) => parallel.passage === passage)
      .map(({ at, relation, text }) => ({ instrument: id, title, url, at, relation, text })),
  );
}

/** Ids of the sources that values cite, however deep in them. */
function citedIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    if ('source' in inner && typeof inner.source === 'string') found.add(inner.source);
    for (const one of Object.values(inner)) visit(one);
  };
  visit(value);
  return found;
}
