import type { Annotation } from '../../edition/annotation.ts';
import type { Naming } from '../../edition/edition-info.ts';
import type { Essentials } from '../../edition/essentials.ts';
import type { AnnotationKind } from '../../edition/kinds.ts';
import { noteHtml } from '../../render/text/note-html.ts';
import { noteView } from '../../render/text/note-view.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';

/** The parts of a note that are its author's, and not filled in to show the rest. */
export interface OwnParts {
  readonly hasSources: boolean;
  readonly kind: AnnotationKind;
}

/**
 * A new note as HTML, made by the code that prints notes on pages; its letter is not a link, because the text of the
 * preview has no letters.
 */
export function previewNote(
  annotation: Annotation<Essentials>,
  edition: Naming,
  { hasSources, kind }: OwnParts,
): string {
  const view = noteView(annotation, edition);
  return noteHtml({
    ...view,
    kind,
    kindLabel: KIND_WORDS[kind].one,
    sources: hasSources ? view.sources : [],
  });
}
