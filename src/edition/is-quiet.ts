import type { Annotation } from './annotation.ts';
import type { Essentials } from './essentials.ts';

/**
 * Whether an annotation is only shown on request: one on wording that does not change the sense, or that rests on
 * conjecture alone. Like every other it has a letter, and is printed and published; only screens hide it at first.
 */
export function isQuiet(annotation: Annotation<Essentials>): boolean {
  return annotation.kind === 'wording' && (annotation.effect === 'synonym' || annotation.basis === 'conjecture');
}
