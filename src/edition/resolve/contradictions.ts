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
