/** Fills what refers to others, in every kind but annotations. */
import type { FieldPath } from '../markdown/author-file.ts';
import type { CutPassage } from './cut-passages.ts';
import type { Alignment, AnnotationKind, EditionInfo, Essay, Parallel, Part, Person, TextRange } from './edition.ts';
import type { Entries, Entry, ProseEntry } from './entries.ts';
import { nearestWords } from './nearest.ts';
import { findQuotation } from './quotations.ts';
import { asId, type Draft, type EventDraft, type RegisteredKind, type Resolver } from './registry.ts';
import { resolveCitation, resolveCitations, resolveProse } from './resolve-prose.ts';

/** Resolves the fields and the prose of passages, terms, bodies and instruments in place. */
export function resolveReferences(entries: Entries, passages: readonly CutPassage[], resolver: Resolver): void {
  const { registry } = resolver;
  for (const entry of entries.instruments) {
    const instrument = registry.instrument.get(entry.id);
    if (instrument === undefined) continue;
    Object.assign(instrument, resolveEssay(entry, resolver));
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
    term.related = findEach('term', entry.fields.related, entry, ['related'], resolver);
    findEach('passage', entry.fields.unlinked, entry, ['unlinked'], resolver);
  }
  for (const entry of entries.bodies) {
    const body = registry.body.get(entry.id);
    if (body === undefined) continue;
    Object.assign(body, resolveEssay(entry, resolver));
    body.related = findEach('passage', entry.fields.related, entry, ['related'], resolver);
    body.parent = entry.fields.parent === undefined ? undefined : resolver.find('body', entry.fields.parent, entry.placeOf(['parent']));
    findEach('passage', entry.fields.unlinked, entry, ['unlinked'], resolver);
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
      passages: findEach('passage', fields.passages, entry, [index, 'passages'], resolver),
      bodies: findEach('body', fields.bodies, entry, [index, 'bodies'], resolver),
      instruments: findEach('instrument', fields.instruments, entry, [index, 'instruments'], resolver),
      sources: resolveCitations(fields.sources, entry, [index, 'sources'], resolver),
    };
  });
}

/** Prose with its sources. */
export function resolveEssay(entry: ProseEntry<{ readonly sources: readonly { readonly source: string; readonly at: string }[] }>, resolver: Resolver): Essay {
  return { prose: resolveProse(entry.prose, entry.placeAt, resolver), sources: resolveCitations(entry.fields.sources, entry, ['sources'], resolver) };
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

function findEach<Kind extends RegisteredKind>(kind: Kind, ids: readonly string[], entry: Entry<unknown>, path: FieldPath, resolver: Resolver) {
  return ids.flatMap((id, index) => resolver.find(kind, id, entry.placeOf([...path, index])) ?? []);
}

function resolvePassage({ entry, passage }: CutPassage, resolver: Resolver): void {
  passage.introduction = {
    prose: resolveProse(entry.body.introduction, entry.placeAt, resolver),
    sources: resolveCitations(entry.fields.sources, entry, ['sources'], resolver),
  };
  passage.noneFound = new Map(Object.entries(entry.fields['none-found']).map(([kind, why]) => [kind as AnnotationKind, why]));
  passage.alignments = entry.fields.alignments.flatMap((fields, index): Alignment[] => {
    const path = ['alignments', index];
    const target = fields.target === undefined ? undefined : resolver.find('target', fields.target, entry.placeOf([...path, 'target']));
    const goal = target?.goal ?? (fields.goal === undefined ? undefined : resolver.find('goal', String(fields.goal), entry.placeOf([...path, 'goal'])));
    if (fields.target === undefined && fields.goal === undefined) {
      resolver.report('missing-field', entry.placeOf(path), 'The alignment names neither target nor goal', 'expected: target or goal');
    }
    const evidence = findEvidence(fields.evidence, passage);
    if (evidence === undefined) {
      const near = nearestWords(fields.evidence, `${passage.title}\n${passage.text}`);
      const note = near && `nearest: “${near.words}”`;
      resolver.report('evidence-not-found', entry.placeOf([...path, 'evidence']), `These words are not in ${passage.id}`, note);
    }
    if (goal === undefined || evidence === undefined) return [];
    const alignment: Alignment = { passage, goal, target, relation: fields.relation, evidence: fields.evidence, evidencePart: evidence.part, because: fields.because };
    (goal as Draft<typeof goal>).alignments.push(alignment);
    (target as Draft<NonNullable<typeof target>> | undefined)?.alignments.push(alignment);
    return [alignment];
  });
}

function findEvidence(words: string, { title, text }: { readonly title: string; readonly text: string }): { readonly part: Part; readonly range: TextRange } | undefined {
  const [inText] = findQuotation({ exact: words }, text);
  if (inText !== undefined) return { part: 'text', range: inText };
  const [inTitle] = findQuotation({ exact: words }, title);
  return inTitle && { part: 'title', range: inTitle };
}
