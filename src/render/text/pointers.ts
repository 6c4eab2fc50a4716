/**
 * Links from the text to a place of it, or to a note. Letters and numbers are attributes that `PassageText.css` shows,
 * and so they are not text: only the words of the passage are found, copied, read out as an article or translated.
 * Attributes that are the same everywhere come first: so a compressed page is shorter.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { annotationWords } from '../../words/annotations.ts';

interface NotePointer {
  /** Element id of the pointer. */
  readonly id: string;
  /** Element id of the note. */
  readonly noteId: string;
  readonly letter: string;
  /** Words are missing here. */
  readonly isOmission: boolean;
  /** The note is only shown on request. */
  readonly isQuiet?: boolean;
}

/** The letter that leads from the words to the note. */
export function notePointer({ id, noteId, letter, isOmission, isQuiet = false }: NotePointer): ElementContent {
  return h('a', {
    class: isOmission ? ['l', 'gap'] : ['l'],
    role: 'doc-noteref',
    id,
    href: `#${noteId}`,
    ariaLabel: annotationWords.pointer(letter),
    'data-l': letter,
    ...(isQuiet ? { 'data-quiet': 'true' } : {}),
  });
}

/**
 * The number by which a sentence is named.
 * @param id element id of the sentence
 */
export function sentencePointer(id: string, number: number): ElementContent {
  return h('a', { class: 'n', tabIndex: -1, ariaHidden: 'true', href: `#${id}`, 'data-s': number });
}
