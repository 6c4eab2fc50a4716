import type { Edition } from '../../edition/edition.ts';
import { passageSection, type PassageSection } from './passage-section.ts';

/** Every passage with its notes. A term is linked at its first use in the whole. */
export function wholeTextView(edition: Edition): readonly PassageSection[] {
  const linked = new Set<string>();
  return edition.passages.map((passage) => passageSection(passage, edition, linked));
}
