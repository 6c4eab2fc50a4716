import type { Annotation } from './annotation.ts';
import type { Essentials } from './edition.ts';

/**
 * Whether an annotation waits until a reader asks for it: one on wording that changes nothing of the sense, or that rests
 * on conjecture alone. It has its letter like every other, is printed and published; a screen shows it on request.
 */
export function isQuiet(annotation: Annotation<Essentials>): boolean {
  return annotation.kind === 'wording' && (annotation.effect === 'synonym' || annotation.basis === 'conjecture');
}
