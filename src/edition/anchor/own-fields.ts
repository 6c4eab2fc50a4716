import type { Essentials } from '../essentials.ts';
import type { Position, ReferringFields } from '../annotation.ts';
import type { AnnotationKind } from '../kinds.ts';
import type { AnnotationEntry } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';
import { resolveCitation } from '../prose/resolve-prose.ts';
import type { AnnotationFields } from '../schemas.ts';

/** The fields of an annotation's kind as they are written, with things in place of ids. */
export function readOwnFields<Known extends Essentials>(
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
        `The witness “${resolver.callThing('witness', one.id)}” has ${call('basis', one.basis)}, the reading ${call('basis', basis)}`,
        'expected: the same basis',
      );
    if (!isCited(one)) {
      resolver.report(
        'wrong-witness',
        place,
        `The annotation does not cite the witness “${resolver.callThing('witness', one.id)}”`,
        `expected among its sources: ${one.sources.map(({ source }) => resolver.callThing('source', source.id)).join(' or ')}`,
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
