import type { Annotation } from '../annotation.ts';
import type { Assistance } from '../vocabularies.ts';
import type { Edition } from '../edition.ts';

/** What the text says, or what the edition says of the editors' texts; of a reader's note that does not say it, nothing. */
export function assistanceOf(
  { by, assistance }: Pick<Annotation, 'by' | 'assistance'>,
  { info, maintainers }: Pick<Edition, 'info' | 'maintainers'>,
): Assistance | 'unsaid' {
  return assistance ?? (maintainers.includes(by) ? info.assistance : undefined) ?? 'unsaid';
}
