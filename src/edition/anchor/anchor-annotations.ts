/** Makes annotations, puts each on what it is about, and orders and letters them. */
import { anchorPhrase } from './anchor-phrase.ts';
import type { Anchor, Annotation, Essentials, Id, Passage, Person, Position, ReferringFields } from '../edition.ts';
import type { AnnotationKind } from '../kinds.ts';
import type { AnnotationEntry } from '../read/read-kind.ts';
import { asId, type Draft } from '../registry/registry.ts';
import type { Resolver } from '../registry/resolver.ts';
import { resolveCitation, resolveCitations, resolveProse } from '../prose/resolve-prose.ts';
import type { AnnotationFields } from '../schemas.ts';

/** Puts every annotation on what it is about, in the order of passages, and letters them passage by passage. */
export function anchorAnnotations<Known extends Essentials>(
  entries: readonly AnnotationEntry[],
  passages: readonly Known['passage'][],
  resolver: Resolver<Known>,
): readonly Annotation<Known>[] {
  const annotations = entries.flatMap((entry) => readAnnotation(entry, resolver) ?? []);
  return passages.flatMap((passage) =>
    annotations
      .filter(({ anchor }) => anchor.passage === passage)
      .toSorted(byPlace)
      .map((annotation, index) => Object.assign(annotation, { letter: letterOf(index) })),
  );
}

/** Hangs annotations on their passages and their authors. */
export function hangAnnotations(annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    (annotation.anchor.passage as Draft<Passage>).annotations.push(annotation);
    (annotation.by as Draft<Person>).annotations.push(annotation);
  }
}

/** `a` to `z`, then `aa`, `ab`, … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function readAnnotation<Known extends Essentials>(
  entry: AnnotationEntry,
  resolver: Resolver<Known>,
): Annotation<Known> | undefined {
  const {
    quote: _,
    before: _before,
    after: _after,
    part: _part,
    insert: _insert,
    sentence: _sentence,
    ...fields
  } = entry.fields;
  const passage = resolver.find('passage', entry.passage, entry.placeAt(undefined));
  const by = resolver.find('person', fields.by, entry.placeOf(['by']));
  const resolved = {
    ...readOwnFields(fields, entry, resolver),
    id: asId<'annotation'>(entry.id),
    slug: entry.id.slice(entry.passage.length + 1),
    letter: '',
    date: fields.date,
    sources: resolveCitations(fields.sources, entry, ['sources'], resolver),
    prose: resolveProse(entry.prose, entry.placeAt, resolver),
  };
  const anchor = passage && anchorOf(entry, passage, resolver);
  // The compiler checks the fields of each kind, but cannot see that they belong together.
  return by && anchor && ({ ...resolved, by, anchor } as unknown as Annotation<Known>);
}

/** The fields as they are written, with things in place of ids. */
function readOwnFields<Known extends Essentials>(
  fields: KindFields,
  entry: AnnotationEntry,
  resolver: Resolver<Known>,
): object {
  const referring: {
    readonly [Kind in keyof ReferringFields]: (fields: FieldsOfKind<Kind>) => ReferringFields<Known>[Kind];
  } = {
    wording: (own) => readWording(own, entry, resolver),
    parallel: (own) => ({
      ...own,
      instruments: resolver.findEach('instrument', own.instruments, entry, ['instruments']),
    }),
    debate: (own) => ({ ...own, positions: readPositions(own.positions, entry, resolver) }),
  };
  const byKind: Readonly<Partial<Record<AnnotationKind, unknown>>> = referring;
  const read = byKind[fields.kind] as ((fields: KindFields) => object) | undefined;
  return read?.(fields) ?? fields;
}

type Without<Fields, Name extends PropertyKey> = Fields extends unknown ? Omit<Fields, Name> : never;
type KindFields = Without<AnnotationFields, 'quote' | 'before' | 'after' | 'part' | 'insert' | 'sentence'>;
type FieldsOfKind<Kind extends AnnotationKind> = Extract<KindFields, { kind: Kind }>;

function readWording<Known extends Essentials>(
  { witness, crux, ...fields }: FieldsOfKind<'wording'>,
  entry: AnnotationEntry,
  resolver: Resolver<Known>,
) {
  const { reading, effect, basis, confidence, sources } = fields;
  const call = (field: string, value?: string) => `“${resolver.call([field], entry.path, value)}”`;
  if (reading === undefined && effect !== 'addition' && !crux) {
    resolver.report(
      'missing-field',
      entry.placeOf(['effect']),
      `The field ${call('reading')} is missing`,
      `only ${call('effect', 'addition')} and ${call('crux', 'true')} may leave it out`,
      ['reading'],
    );
  }
  if (crux && confidence !== 'low')
    resolver.report(
      'unsure-crux',
      entry.placeOf(['confidence']),
      `A crux has ${call('confidence', confidence)}`,
      `expected: ${call('confidence', 'low')}`,
    );
  if (basis === 'conjecture' && witness.length > 0)
    resolver.report(
      'wrong-witness',
      entry.placeOf(['witness']),
      'A conjecture has a witness',
      'expected: none, or another basis',
    );
  // Faults in the sources of a witness are reported in its own file.
  const isCited = ({ sources: copies }: Essentials['witness']) =>
    copies.length === 0 || copies.some((copy) => sources.some(({ source }) => source === copy.source.id));
  if (basis !== 'conjecture' && witness.length === 0) {
    const fitting = [...resolver.registry.witness.values()]
      .filter((one) => one.basis === basis && isCited(one))
      .map(({ id }) => id);
    resolver.report(
      'wrong-witness',
      entry.placeOf(['basis']),
      `The reading has ${call('basis', basis)} and no witness`,
      `expected: ${call('witness', `[${fitting.length > 0 ? fitting.join(', ') : 'a file in witnesses/, without .yaml'}]`)}`,
    );
  }
  const witnesses = resolver.findEach('witness', witness, entry, ['witness']);
  for (const one of witnesses) {
    const place = entry.placeOf(['witness', witness.indexOf(one.id)]);
    if (basis !== 'conjecture' && one.basis !== basis)
      resolver.report(
        'wrong-witness',
        place,
        `The witness “${one.id}” has ${call('basis', one.basis)}, the reading ${call('basis', basis)}`,
        'expected: the same basis',
      );
    if (!isCited(one)) {
      resolver.report(
        'wrong-witness',
        place,
        `The annotation does not cite the witness “${one.id}”`,
        `expected among its sources: ${one.sources.map(({ source }) => source.id).join(' or ')}`,
      );
    }
  }
  return { ...fields, witnesses, isCrux: crux };
}

function readPositions<Known extends Essentials>(
  positions: FieldsOfKind<'debate'>['positions'],
  entry: AnnotationEntry,
  resolver: Resolver<Known>,
): Position<Known>[] {
  const [first] = positions;
  if (first !== undefined && positions.every(({ voice }) => voice === first.voice)) {
    resolver.report(
      'one-voice',
      entry.placeOf(['positions', 0, 'voice']),
      `All positions have “${resolver.call(['voice'], entry.path, first.voice)}”`,
      'expected: at least two different voices',
    );
  }
  return positions.flatMap(({ source, at, ...position }, index) => {
    const citation = resolveCitation(source, at, entry.placeOf(['positions', index, 'source']), resolver);
    return citation === undefined ? [] : [{ ...position, citation }];
  });
}

function anchorOf<Known extends Essentials>(
  entry: AnnotationEntry,
  passage: Known['passage'],
  resolver: Resolver<Known>,
): Anchor<Known> | undefined {
  const { fields } = entry;
  if (fields.quote !== undefined && fields.sentence !== undefined) {
    resolver.report(
      'malformed-field',
      entry.placeOf(['sentence']),
      'An annotation has a quotation or a sentence, not both',
    );
  }
  if (fields.quote !== undefined) return anchorPhrase(entry, passage, resolver);
  if (fields.sentence === undefined) return { scope: 'passage', passage };
  const sentence = resolver.findSentence(passage, fields.sentence, entry.placeOf(['sentence']));
  return sentence && { scope: 'sentence', passage, sentence };
}

/**
 * Whole passage, title, then text by position. At the same place the longer comes first, and a whole sentence before
 * its words.
 */
function byPlace(a: Annotation<Essentials>, b: Annotation<Essentials>): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  for (const [index, value] of x.entries()) {
    const difference = value - (y[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareIds(a.id, b.id);
}

function sortKey({ anchor }: Annotation<Essentials>): readonly number[] {
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
