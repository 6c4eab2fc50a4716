import type { Entries } from './entries.ts';
import type { Registry, Resolver } from './registry.ts';

/** Annotations that see a parallel where the instrument's own file says that there is none. */
export function findContradictions(entries: Entries, registry: Registry, resolver: Resolver): void {
  for (const { fields, passage, placeOf } of entries.annotations) {
    if (fields.kind !== 'parallel') continue;
    for (const [index, id] of fields.instruments.entries()) {
      const absent = registry.instrument.get(id)?.parallels.find((parallel) => parallel.relation === 'absent' && parallel.passage.id === passage);
      if (absent === undefined) continue;
      resolver.report('contradiction', placeOf(['instruments', index]), `“${id}” is declared absent on ${passage}`, `in instruments/${id}.md: ${absent.says}`);
    }
  }
}
