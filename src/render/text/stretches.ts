/** Words before and after, as one text that distinguishes removed and added words. */
import { diffWordsWithSpace } from 'diff';

/** Words that stayed, were removed or added. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** A value before and after. */
export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** @returns nothing if both are the same */
export function stretchesOf(was: string, now: string): readonly Stretch[] {
  if (was === now) return [];
  return diffWordsWithSpace(was, now).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    words: value,
  }));
}
