import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { newAnnotationUrl, passageUrl } from '../../urls.ts';
import { noteView, type NoteView } from '../text/note-view.ts';
import { passageTextView, type PassageTextView } from '../text/passage-text.ts';
import { citedAs, passageName } from '../text/references.ts';
import { hueOf } from './site-view.ts';

/** A passage on a page that has several; its ids begin with the passage's. */
export interface PassageSection {
  readonly id: string;
  readonly kind: Passage['kind'];
  readonly name: string;
  /** Of a proposal; empty for others. */
  readonly number: string;
  readonly hue: number;
  readonly url: string;
  readonly text: PassageTextView;
  readonly notes: readonly NoteView[];
  readonly citedAs: string;
  readonly annotateUrl: string;
}

/** @param linked terms and bodies that the page has already linked; grows */
export function passageSection(passage: Passage, edition: Edition, linked: Set<string>): PassageSection {
  return {
    id: passage.id,
    kind: passage.kind,
    name: passageName(passage, edition),
    number: passage.kind === 'proposal' ? String(passage.number ?? '') : '',
    hue: hueOf(passage),
    url: passageUrl(passage),
    text: passageTextView(passage, true, linked),
    citedAs: citedAs(passage, edition),
    annotateUrl: newAnnotationUrl(passage),
    notes: passage.annotations.map((annotation) => noteView(annotation, edition, true)),
  };
}
