/** Fills what refers to others, in every kind but annotations. */
import type { CutPassage } from './cut-passages.ts';
import type { AnnotationKind, EditionInfo, Parallel, Person } from './edition.ts';
import type { Entries } from './entries.ts';
import { asId, type EventDraft, type Resolver } from './registry.ts';
import { resolveAlignments } from './resolve-agenda.ts';
import { resolveCitation, resolveCitations, resolveEssay, resolveProse } from './resolve-prose.ts';

/** Resolves the fields and the prose of passages, terms, bodies and instruments in place. */
export function resolveReferences(entries: Entries, passages: readonly CutPassage[], resolver: Resolver): void {
  const { registry } = resolver;
  for (const entry of entries.instruments) {
    const instrument = registry.instrument.get(entry.id);
    if (instrument === undefined) continue;
    Object.assign(instrument, resolveEssay(entry, resolver));
    instrument.silentOn = resolver.findEach('passage', entry.fields.silent, entry, ['silent']);
    for (const [index, parallel] of entry.fields.parallels.entries()) {
      const passage = resolver.find('passage', parallel.passage, entry.placeOf(['parallels', index, 'passage']));
      if (passage === undefined) continue;
      const resolved: Parallel = { ...parallel, passage, instrument };
      instrument.parallels.push(resolved);
      passage.parallels.push(resolved);
    }
  }
  for (const entry of entries.terms) {
    const term = registry.term.get(entry.id);
    if (term === undefined) continue;
    Object.assign(term, resolveEssay(entry, resolver));
    term.related = resolver.findEach('term', entry.fields.related, entry, ['related']);
    resolver.findEach('passage', entry.fields.unlinked, entry, ['unlinked']);
  }
  for (const entry of entries.bodies) {
    const body = registry.body.get(entry.id);
    if (body === undefined) continue;
    Object.assign(body, resolveEssay(entry, resolver));
    body.related = resolver.findEach('passage', entry.fields.related, entry, ['related']);
    body.parent = entry.fields.parent === undefined ? undefined : resolver.find('body', entry.fields.parent, entry.placeOf(['parent']));
    resolver.findEach('passage', entry.fields.unlinked, entry, ['unlinked']);
  }
  for (const cut of passages) resolvePassage(cut, resolver);
}

/** The events, in the order of the file, which must be that of their dates. */
export function resolveTimeline(entries: Entries, resolver: Resolver): EventDraft[] {
  const entry = entries.timeline;
  if (entry === undefined) return [];
  const ids = new Set<string>();
  return entry.fields.map((fields, index) => {
    if (ids.has(fields.id)) resolver.report('duplicate-id', entry.placeOf([index, 'id']), `There is another event “${fields.id}”`);
    ids.add(fields.id);
    const previous = entry.fields[index - 1];
    if (previous !== undefined && previous.date > fields.date) {
      resolver.report('out-of-order', entry.placeOf([index, 'date']), 'The event stands after a later one', `the event before it is of ${previous.date}`);
    }
    return {
      ...fields,
      id: asId(fields.id),
      passages: resolver.findEach('passage', fields.passages, entry, [index, 'passages']),
      bodies: resolver.findEach('body', fields.bodies, entry, [index, 'bodies']),
      instruments: resolver.findEach('instrument', fields.instruments, entry, [index, 'instruments']),
      sources: resolveCitations(fields.sources, entry, [index, 'sources'], resolver),
    };
  });
}

/** The fields of `edition.yaml`, resolved. */
export function resolveInfo(entry: NonNullable<Entries['edition']>, resolver: Resolver): EditionInfo {
  const { editors, provenance, languages, ...fields } = entry.fields;
  const nobody: Person = { id: asId(editors), name: editors, url: undefined, note: undefined, annotations: [] };
  return {
    ...fields,
    editors: resolver.find('person', editors, entry.placeOf(['editors'])) ?? nobody,
    provenance: provenance && resolveCitation(provenance.source, provenance.at, entry.placeOf(['provenance', 'source']), resolver),
    languages: { han: languages.Han, romanization: languages.romanization },
    textNotice: fields.textNotice,
    officialText: fields.officialText,
    sha256: fields.sha256,
    rights: { ...fields.rights, fonts: fields.rights.fonts, data: fields.rights.data },
  };
}

function resolvePassage({ entry, passage }: CutPassage, resolver: Resolver): void {
  for (const id of Object.keys(entry.fields.also)) if (id !== 'title') resolver.findSentence(passage, id, entry.placeOf(['also', id]));
  passage.introduction = {
    prose: resolveProse(entry.body.introduction, entry.placeAt, resolver),
    sources: resolveCitations(entry.fields.sources, entry, ['sources'], resolver),
  };
  passage.noneFound = new Map(Object.entries(entry.fields['none-found']).map(([kind, why]) => [kind as AnnotationKind, why]));
  passage.alignments = resolveAlignments(entry, passage, resolver);
}
