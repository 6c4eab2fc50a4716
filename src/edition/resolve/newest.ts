/** Annotations by the day on which they came. */
import type { Annotation } from '../annotation.ts';
import { fileOf } from '../content-paths.ts';
import { compareText } from '../problems.ts';

/** The known past of files. If nothing is known of a file, its annotation came on its own date. */
export interface FileHistory {
  /** The days on which a file was added and last changed, ISO 8601; by its path from the content folder. */
  daysOf: (path: string) => { readonly added: string; readonly changed: string } | undefined;
}

export const NO_HISTORY: FileHistory = { daysOf: () => undefined };

export interface DatedAnnotation {
  readonly annotation: Annotation;
  /** ISO 8601. */
  readonly added: string;
  readonly changed: string;
}

/** The newest first; those of one day in order of id. */
export function newestAnnotations(
  annotations: readonly Annotation[],
  history: FileHistory,
): readonly DatedAnnotation[] {
  return annotations
    .map((annotation): DatedAnnotation => ({
      annotation,
      ...(history.daysOf(fileOf('annotation', annotation.id)) ?? { added: annotation.date, changed: annotation.date }),
    }))
    .toSorted(
      (a, b) =>
        compareText(b.added, a.added) ||
        compareText(b.annotation.date, a.annotation.date) ||
        compareText(a.annotation.id, b.annotation.id),
    );
}
