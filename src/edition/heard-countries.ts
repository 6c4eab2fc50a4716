import type { Annotation } from './annotation.ts';
import type { Essentials } from './essentials.ts';
import type { Voice } from './vocabularies.ts';

/** A voice that is heard in a debate. */
export interface Heard {
  readonly voice: Voice;
  /** A code of ISO 3166-1, or `EU`; absent if no country is named. */
  readonly country: string | undefined;
}

/** Every position, once for each country that it comes from. */
export function heardCountries(annotations: readonly Annotation<Essentials>[]): readonly Heard[] {
  return annotations
    .flatMap((annotation) => (annotation.kind === 'debate' ? annotation.positions : []))
    .flatMap(({ voice, country }) => (country?.split(', ') ?? [undefined]).map((one) => ({ voice, country: one })));
}
