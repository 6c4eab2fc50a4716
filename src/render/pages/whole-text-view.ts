import type { Edition } from '../../edition/edition.ts';
import { newAnnotationUrl } from '../../urls.ts';
import { passageSection, type PassageSection } from './passage-section.ts';
import { citedAs } from '../text/references.ts';

/** A passage on the page that has them all. */
export interface WholeTextSection extends PassageSection {
  readonly citedAs: string;
  readonly annotateUrl: string;
}

/** Every passage with its notes. A term is linked at its first use in the whole. */
export function wholeTextView(edition: Edition): readonly WholeTextSection[] {
  const linked = new Set<string>();
  return edition.passages.map((passage) => ({
    ...passageSection(passage, edition, linked),
    citedAs: citedAs(passage, edition),
    annotateUrl: newAnnotationUrl(passage),
  }));
}
