import type { Annotation, AnnotationOf } from './annotation.ts';
import type { Everything } from './edition.ts';
import type { Essentials } from './essentials.ts';
import type { AnnotationKind } from './kinds.ts';

/** The results for annotations, kind by kind. */
export type PerKind<Kinds extends AnnotationKind, Result, Known extends Essentials = Everything> = {
  readonly [Kind in Kinds]: (annotation: AnnotationOf<Kind, Known>) => Result;
};

/**
 * The result for an annotation, by its kind.
 * @param makers may leave out kinds that have nothing to show; its type says which kinds it must have
 * @returns nothing for a kind that is left out
 */
export function forKind<Result, Known extends Essentials = Everything>(
  annotation: Annotation<Known>,
  makers: Partial<PerKind<AnnotationKind, Result, Known>>,
): Result | undefined {
  const make = makers[annotation.kind] as ((annotation: Annotation<Known>) => Result) | undefined;
  return make?.(annotation);
}
