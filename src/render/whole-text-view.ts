import type { Edition, Passage } from '../edition/edition.ts';
import { newAnnotationUrl, passageUrl } from '../urls.ts';
import { noteView, type NoteView } from './note-view.ts';
import { passageTextView, type PassageTextView } from './passage-text.ts';
import { citedAs, passageName } from './references.ts';
import { hueOf } from './site-view.ts';

/** A passage on the page that has them all; its ids carry the passage's. */
export interface PassageSection {
  readonly id: string;
  readonly kind: Passage['kind'];
  readonly name: string;
  readonly number: string;
  readonly hue: number;
  readonly url: string;
  readonly text: PassageTextView;
  readonly notes: readonly NoteView[];
  readonly citedAs: string;
  readonly annotateUrl: string;
}

/** Every passage with its notes. A term is linked at its first use in the whole. */
export function wholeTextView(edition: Edition): readonly PassageSection[] {
  const linked = new Set<string>();
  return edition.passages.map((passage) => ({
    id: passage.id,
    kind: passage.kind,
    name: passageName(passage, edition),
    number: passage.kind === 'proposal' ? String(passage.number ?? '') : '',
    hue: hueOf(passage),
    url: passageUrl(passage),
    text: passageTextView(passage, true, linked),
    notes: passage.annotations.map((annotation) => noteView(annotation, edition, true)),
    citedAs: citedAs(passage, edition),
    annotateUrl: newAnnotationUrl(passage),
  }));
}
