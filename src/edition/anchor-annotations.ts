/** Makes annotations, puts each on what it is about, and orders and letters them. */
import { anchorPhrase } from './anchor-phrase.ts';
import type { Anchor, Annotation, Id, Passage, Person, Position } from './edition.ts';
import type { AnnotationEntry, AnnotationFields, ContributedEntries } from './contributed-entries.ts';
import { asId, type Draft, type Resolver } from './registry.ts';
import { resolveCitation, resolveCitations, resolveProse } from './resolve-prose.ts';

/** Anchors every annotation, letters them passage by passage and hangs them on passages and people. */
export function anchorAnnotations(entries: Pick<ContributedEntries, 'annotations'>, passages: readonly Draft<Passage>[], resolver: Resolver): Annotation[] {
  const annotations = entries.annotations.flatMap((entry) => readAnnotation(entry, resolver) ?? []);
  for (const passage of passages) {
    passage.annotations = annotations
      .filter(({ anchor }) => anchor.passage === passage)
      .toSorted(byPlace)
      .map((annotation, index) => Object.assign(annotation, { letter: letterOf(index) }));
    for (const annotation of passage.annotations) (annotation.by as Draft<Person>).annotations.push(annotation);
  }
  return passages.flatMap((passage) => passage.annotations);
}

/** `a` to `z`, then `aa`, `ab`, … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function readAnnotation(entry: AnnotationEntry, resolver: Resolver): Annotation | undefined {
  const { fields } = entry;
  const passage = resolver.find('passage', entry.passage, entry.placeAt(undefined));
  const by = resolver.find('person', fields.by, entry.placeOf(['by']));
  const common = {
    slug: entry.id.slice(entry.passage.length + 1),
    id: asId<'annotation'>(entry.id),
    letter: '',
    date: fields.date,
    sources: resolveCitations(fields.sources, entry, ['sources'], resolver),
    prose: resolveProse(entry.prose, entry.placeAt, resolver),
  };
  const kindFields = readKindFields(entry, resolver);
  const anchor = passage && anchorOf(entry, passage, resolver);
  return by && anchor && { ...common, ...kindFields, by, anchor };
}

function readKindFields(entry: AnnotationEntry, resolver: Resolver) {
  const { fields } = entry;
  switch (fields.kind) {
    case 'wording':
      return readWording(fields, entry, resolver);
    case 'parallel':
      return { kind: fields.kind, instruments: fields.instruments.flatMap((id, index) => resolver.find('instrument', id, entry.placeOf(['instruments', index])) ?? []) };
    case 'debate':
      return { kind: fields.kind, positions: readPositions(fields.positions, entry, resolver) };
    case 'context':
      return { kind: fields.kind };
    case 'since':
      return { kind: fields.kind };
  }
}

type WordingFields = Extract<AnnotationFields, { kind: 'wording' }>;

function readWording(fields: WordingFields, entry: AnnotationEntry, resolver: Resolver) {
  const { kind, reading, effect, basis, confidence, witness, crux } = fields;
  if (reading === undefined && effect !== 'addition' && !crux) {
    resolver.report('missing-field', entry.placeOf(['effect']), 'The field “reading” is missing', 'only “effect: addition” and “crux: true” may leave it out');
  }
  if (crux && confidence !== 'low') resolver.report('unsure-crux', entry.placeOf(['confidence']), `The confidence of a crux is “${confidence}”`, 'expected: low');
  if (basis === 'conjecture' && witness.length > 0) resolver.report('wrong-witness', entry.placeOf(['witness']), 'A conjecture has a witness', 'expected: none, or another basis');
  if (basis !== 'conjecture' && witness.length === 0) {
    resolver.report('wrong-witness', entry.placeOf(['basis']), `The reading has the basis “${basis}” and no witness`, `expected: witness: [${fields.sources.map(({ source }) => source).join(', ')}]`);
  }
  const witnesses = witness.flatMap((id, index) => {
    const place = entry.placeOf(['witness', index]);
    const source = resolver.find('source', id, place);
    if (source !== undefined && !fields.sources.some((citation) => citation.source === id)) {
      resolver.report('wrong-witness', place, `The witness “${id}” is not among the sources of the annotation`, `they are: ${fields.sources.map((citation) => citation.source).join(', ')}`);
    }
    return source ?? [];
  });
  return { kind, reading, effect, basis, confidence, witnesses, isCrux: crux };
}

type DebateFields = Extract<AnnotationFields, { kind: 'debate' }>;

function readPositions(positions: DebateFields['positions'], entry: AnnotationEntry, resolver: Resolver): Position[] {
  const [first] = positions;
  if (first !== undefined && positions.every(({ voice }) => voice === first.voice)) {
    resolver.report('one-voice', entry.placeOf(['positions', 0, 'voice']), `All positions are of one voice, “${first.voice}”`, 'expected: at least two different voices');
  }
  return positions.flatMap(({ source, at, voice, holder, says }, index) => {
    const citation = resolveCitation(source, at, entry.placeOf(['positions', index, 'source']), resolver);
    return citation === undefined ? [] : [{ voice, holder, says, citation }];
  });
}

function anchorOf(entry: AnnotationEntry, passage: Passage, resolver: Resolver): Anchor | undefined {
  const { fields } = entry;
  if (fields.quote !== undefined && fields.sentence !== undefined) {
    resolver.report('malformed-field', entry.placeOf(['sentence']), 'An annotation has a quotation or a sentence, not both');
  }
  if (fields.quote !== undefined) return anchorPhrase(entry, passage, resolver);
  if (fields.sentence === undefined) return { scope: 'passage', passage };
  const sentence = resolver.findSentence(passage, fields.sentence, entry.placeOf(['sentence']));
  return sentence && { scope: 'sentence', passage, sentence };
}

/** Whole passage, title, then text by position; at one place the longer first, a whole sentence before its words. */
function byPlace(a: Annotation, b: Annotation): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  for (const [index, value] of x.entries()) {
    const difference = value - (y[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareIds(a.id, b.id);
}

function sortKey({ anchor }: Annotation): readonly number[] {
  switch (anchor.scope) {
    case 'passage':
      return [0, 0, 0];
    case 'sentence':
      return [2, anchor.sentence.start, -Infinity];
    case 'phrase': {
      const [first] = anchor.ranges;
      return [anchor.part === 'title' ? 1 : 2, first?.start ?? 0, -(first?.end ?? 0)];
    }
  }
}

function compareIds(a: Id<'annotation'>, b: Id<'annotation'>): number {
  return a < b ? -1 : 1;
}
