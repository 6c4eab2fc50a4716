/** Checks that a reading differs from the words that it is a reading of. */
import type { Annotation } from '../annotation.ts';
import type { Essentials } from '../essentials.ts';
import type { AnnotationEntry } from '../read/read-kind.ts';
import type { Resolver } from '../registry/resolver.ts';

/** Reports readings that have the words of the text, whatever their capitals, marks and spaces. */
export function reportSameReading<Known extends Essentials>(
  entries: readonly AnnotationEntry[],
  annotations: readonly Annotation<Essentials>[],
  resolver: Resolver<Known>,
): void {
  const notes = new Map(annotations.map((note) => [note.id as string, note]));
  for (const { id, path, placeOf } of entries) {
    const note = notes.get(id);
    if (note?.kind !== 'wording' || note.anchor.scope !== 'phrase' || note.anchor.isOmission) continue;
    if (
      note.reading === undefined ||
      bareWords(note.reading) !== bareWords(note.anchor.ranges.map(({ exact }) => exact).join(' '))
    )
      continue;
    resolver.report(
      'malformed-field',
      placeOf(['reading']),
      `The reading “${note.reading}” has the words of the text itself`,
      `expected in “${resolver.call(['reading'], path)}”: what another text has instead of them`,
    );
  }
}

function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
