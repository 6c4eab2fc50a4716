import type { Essentials } from '../essentials.ts';
import type { AnnotationEntry, EntryOf } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';

/** Parallels that an annotation claims and the instrument’s own file denies. */
export function findContradictions<Known extends Essentials>(
  annotations: readonly AnnotationEntry[],
  resolver: Resolver<Known>,
): void {
  for (const { fields, passage, placeOf } of annotations) {
    if (fields.kind !== 'parallel') continue;
    for (const [index, id] of fields.instruments.entries()) {
      const instrument = resolver.registry.instrument.get(id);
      const place = placeOf(['instruments', index]);
      const absent = instrument?.parallels.find(
        (parallel) => parallel.relation === 'absent' && parallel.passage.id === passage,
      );
      if (absent !== undefined)
        resolver.report(
          'contradiction',
          place,
          `“${resolver.callThing('instrument', id)}” is declared absent on ${resolver.callThing('passage', passage)}`,
          `in ${resolver.callThing('instrument', id, 'file')}: ${absent.says}`,
        );
      if (instrument?.silentOn.some((silent) => silent.id === passage))
        resolver.report(
          'contradiction',
          place,
          `“${resolver.callThing('instrument', id)}” is declared silent on ${resolver.callThing('passage', passage)}`,
          `in ${resolver.callThing('instrument', id, 'file')}`,
        );
    }
  }
}

/** An instrument’s own file may contradict itself. */
export function findSilentParallels(instruments: readonly EntryOf<'instrument'>[], resolver: Resolver): void {
  for (const { id, fields, placeOf } of instruments) {
    if (fields.silent.length > 0 && fields.examined === undefined) {
      resolver.report(
        'missing-field',
        placeOf(['silent']),
        'The field “examined” is missing',
        'expected: which part of the instrument was examined, in words',
      );
    }
    findOpposites(fields.parallels, (index, note) =>
      resolver.report(
        'contradiction',
        placeOf(['parallels', index, 'relation']),
        'Two parallels of one passage contradict each other',
        note,
      ),
    );
    for (const [index, silent] of fields.silent.entries()) {
      const parallel = fields.parallels.find(({ passage }) => passage === silent);
      if (parallel !== undefined)
        resolver.report(
          'contradiction',
          placeOf(['silent', index]),
          `“${id}” is declared silent on ${silent} but has a parallel there`,
          `the parallel: ${parallel.says}`,
        );
    }
  }
}

type WrittenParallel = EntryOf<'instrument'>['fields']['parallels'][number];

/**
 * Parallels of which an earlier one says the opposite: that the instrument has nothing on the passage, or that the same
 * place relates to it otherwise.
 */
function findOpposites(parallels: readonly WrittenParallel[], report: (index: number, note: string) => void): void {
  for (const [index, one] of parallels.entries()) {
    const earlier = parallels
      .slice(0, index)
      .find(
        (other) =>
          other.passage === one.passage &&
          other.relation !== one.relation &&
          (isSamePlace(one.at, other.at) || one.relation === 'absent' || other.relation === 'absent'),
      );
    if (earlier !== undefined)
      report(
        index,
        `“relation: ${one.relation}” for ${one.at}\nbut “relation: ${earlier.relation}” for ${earlier.at}: ${earlier.says}`,
      );
  }
}

function isSamePlace(one: string, other: string): boolean {
  const plain = (place: string) =>
    place
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}
