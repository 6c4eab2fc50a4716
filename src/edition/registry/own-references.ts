import type { Annotation, ReferringFields } from '../annotation.ts';
import type { Citation } from '../sources.ts';
import type { Everything } from '../edition.ts';
import type { Essentials } from '../essentials.ts';
import type { Reference } from '../reference.ts';
import { forKind, type PerKind } from '../for-kind.ts';

interface OwnReferences<Known extends Essentials> {
  readonly cites?: readonly Citation<Known>[];
  /** By fields. */
  readonly relates?: readonly Reference<Known>['thing'][];
}

/**
 * The things that the fields of an annotation's kind refer to, beside the sources and the links that every annotation
 * may have.
 */
export function ownReferences<Known extends Essentials = Everything>(
  annotation: Annotation<Known>,
): OwnReferences<Known> {
  const references: PerKind<keyof ReferringFields, OwnReferences<Known>, Known> = {
    wording: ({ witnesses }) => ({ relates: witnesses }),
    parallel: ({ instruments }) => ({ relates: instruments }),
    debate: ({ positions }) => ({ cites: positions.map(({ citation }) => citation) }),
  };
  return forKind(annotation, references) ?? {};
}

/** Every source that an annotation cites, with the place in it. */
export function allCitations<Known extends Essentials = Everything>(
  annotation: Annotation<Known>,
): readonly Citation<Known>[] {
  return [...annotation.sources, ...(ownReferences(annotation).cites ?? [])];
}
