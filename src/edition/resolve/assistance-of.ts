import type { Annotation } from '../annotation.ts';
import type { Assistance } from '../vocabularies.ts';
import type { Edition } from '../edition.ts';

/**
 * The value of the text itself, or the edition's value for the texts of its editors; nothing for a reader's note
 * without one.
 */
export function assistanceOf(
  { by, assistance }: Pick<Annotation, 'by' | 'assistance'>,
  { info, maintainers }: Pick<Edition, 'info' | 'maintainers'>,
): Assistance | 'unsaid' {
  return assistance ?? (maintainers.includes(by) ? info.assistance : undefined) ?? 'unsaid';
}
