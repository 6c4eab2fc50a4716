import type { Entries } from './entries.ts';
import type { Registry, Resolver } from './registry.ts';

/** Parallels that one place sees and another denies: an annotation against an instrument's own file, or that file against itself. */
export function findContradictions(entries: Pick<Entries, 'annotations' | 'instruments'>, registry: Registry, resolver: Resolver): void {
  for (const { fields, passage, placeOf } of entries.annotations) {
    if (fields.kind !== 'parallel') continue;
    for (const [index, id] of fields.instruments.entries()) {
      const instrument = registry.instrument.get(id);
      const place = placeOf(['instruments', index]);
      const absent = instrument?.parallels.find((parallel) => parallel.relation === 'absent' && parallel.passage.id === passage);
      if (absent !== undefined) resolver.report('contradiction', place, `“${id}” is declared absent on ${passage}`, `in instruments/${id}.md: ${absent.says}`);
      if (instrument?.silentOn.some((silent) => silent.id === passage)) resolver.report('contradiction', place, `“${id}” is declared silent on ${passage}`, `in instruments/${id}.md, field “silent”`);
    }
  }
  for (const { id, fields, placeOf } of entries.instruments) {
    if (fields.silent.length > 0 && fields.examined === undefined) {
      resolver.report('missing-field', placeOf(['silent']), 'The field “examined” is missing', 'expected: what of the instrument was examined, in words');
    }
    for (const [index, silent] of fields.silent.entries()) {
      const parallel = fields.parallels.find(({ passage }) => passage === silent);
      if (parallel !== undefined) resolver.report('contradiction', placeOf(['silent', index]), `“${id}” is declared silent on ${silent} and has a parallel there`, `the parallel: ${parallel.says}`);
    }
  }
}
