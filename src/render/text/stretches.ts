/** Words before and after, as one text in which those that went and those that came are told apart. */
import { diffWordsWithSpace } from 'diff';

/** Words that stayed, went or came. */
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

/** @returns nothing where both are the same */
export function stretchesOf(was: string, now: string): readonly Stretch[] {
  if (was === now) return [];
  return diffWordsWithSpace(was, now).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    words: value,
  }));
}
