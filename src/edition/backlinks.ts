/** The other direction of every reference: on each thing, who refers to it, how, and where in it. */
import type { Annotation, Backlink, Citation, Essay, Figure, Origin, Passage, Prose, Reference, TimelineEvent } from './edition.ts';
import type { NameFinder } from './find-mentions.ts';
import type { Draft, Registry } from './registry.ts';
import { proseText } from './prose-text.ts';

interface Referring {
  readonly passages: readonly Passage[];
  readonly annotations: readonly Annotation[];
  readonly timeline: readonly TimelineEvent[];
  readonly figures: readonly Figure[];
  readonly about: Essay | undefined;
  readonly agenda: Essay | undefined;
  readonly provenance: Citation | undefined;
}

interface Referred {
  readonly backlinks: readonly Backlink[];
}

/** Writes backlinks on everything that is referred to, in the order of passages, annotations, terms, bodies, instruments, events, goals, figures, pages. */
export function indexBacklinks(referring: Referring, registry: Registry, finder: NameFinder): void {
  for (const passage of referring.passages) {
    const from: Origin = { kind: 'introduction', passage };
    linkEssay(passage.introduction, from);
    nameAll(passage.introduction.prose, from, finder);
  }
  for (const annotation of referring.annotations) linkAnnotation(annotation, finder);
  for (const term of registry.term.values()) {
    const from: Origin = { kind: 'term', term };
    linkEssay(term, from);
    for (const other of term.related) add(other, { from, how: 'relates', at: undefined });
  }
  for (const body of registry.body.values()) {
    const from: Origin = { kind: 'body', body };
    linkEssay(body, from);
    for (const passage of body.related) add(passage, { from, how: 'relates', at: undefined });
    if (body.parent !== undefined) add(body.parent, { from, how: 'relates', at: undefined });
  }
  for (const instrument of registry.instrument.values()) linkEssay(instrument, { kind: 'instrument', instrument });
  for (const event of referring.timeline) {
    const from: Origin = { kind: 'event', event };
    cite(event.sources, from);
    for (const thing of [...event.passages, ...event.bodies, ...event.instruments]) add(thing, { from, how: 'relates', at: undefined });
  }
  for (const goal of registry.goal.values()) if (goal.essay !== undefined) linkEssay(goal.essay, { kind: 'goal', goal });
  for (const figure of referring.figures) cite(figure.points.map(({ citation }) => citation), { kind: 'figure', figure });
  if (referring.about !== undefined) linkEssay(referring.about, { kind: 'page', page: 'about' });
  if (referring.agenda !== undefined) linkEssay(referring.agenda, { kind: 'page', page: 'agenda' });
  if (referring.provenance !== undefined) cite([referring.provenance], { kind: 'page', page: 'about' });
}

function linkAnnotation(annotation: Annotation, finder: NameFinder): void {
  const from: Origin = { kind: 'annotation', annotation };
  linkEssay(annotation, from);
  if (annotation.kind === 'parallel') for (const instrument of annotation.instruments) add(instrument, { from, how: 'relates', at: undefined });
  if (annotation.kind === 'debate') cite(annotation.positions.map(({ citation }) => citation), from);
  nameAll(annotation.prose, from, finder);
}

function linkEssay({ prose, sources }: { readonly prose: Prose; readonly sources: readonly Citation[] }, from: Origin): void {
  for (const reference of prose.references.values()) add(referent(reference), { from, how: 'link', at: undefined });
  cite(sources, from);
}

function cite(citations: readonly Citation[], from: Origin): void {
  for (const { source, at } of citations) add(source, { from, how: 'cites', at });
}

/** Prose that names a term or a body without a link refers to it all the same. */
function nameAll(prose: Prose, from: Origin, finder: NameFinder): void {
  for (const { of } of finder.find(proseText(prose))) add(referent(of), { from, how: 'names', at: undefined });
}

/** One origin is listed once for each way of referring and each pinpoint; a name counts only where there is no link. */
function add(thing: Referred, backlink: Backlink): void {
  const { backlinks } = thing as Draft<Referred>;
  const same = backlinks.some(
    (other) => originKey(other.from) === originKey(backlink.from) && (backlink.how === 'names' || (other.how === backlink.how && other.at === backlink.at)),
  );
  if (!same) backlinks.push(backlink);
}

/** The thing that a reference leads to. */
export function referent(reference: Reference) {
  switch (reference.kind) {
    case 'term':
      return reference.term;
    case 'body':
      return reference.body;
    case 'instrument':
      return reference.instrument;
    case 'goal':
      return reference.goal;
    case 'target':
      return reference.target;
    case 'passage':
      return reference.passage;
    case 'sentence':
      return reference.sentence;
    case 'source':
      return reference.source;
  }
}

/** Tells origins apart. */
export function originKey(origin: Origin): string {
  switch (origin.kind) {
    case 'annotation':
      return `annotation ${origin.annotation.id}`;
    case 'introduction':
      return `introduction ${origin.passage.id}`;
    case 'term':
      return `term ${origin.term.id}`;
    case 'body':
      return `body ${origin.body.id}`;
    case 'instrument':
      return `instrument ${origin.instrument.id}`;
    case 'event':
      return `event ${origin.event.id}`;
    case 'goal':
      return `goal ${origin.goal.id}`;
    case 'figure':
      return `figure ${origin.figure.id}`;
    case 'page':
      return `page ${origin.page}`;
  }
}
