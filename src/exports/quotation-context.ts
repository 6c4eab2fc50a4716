import type { TextRange } from '../edition/passage.ts';

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** How much context Hypothesis gives a quotation, UTF-16. */
const CONTEXT = 32;

/** The text before and after some words of it; a surrogate pair that the cut would split is left out. */
export function quotationContext(text: string, { start, end }: TextRange, length = CONTEXT): Context {
  return {
    prefix: text.slice(Math.max(0, start - length), start).replace(/^\p{Surrogate}/u, ''),
    suffix: text.slice(end, end + length).replace(/\p{Surrogate}$/u, ''),
  };
}

/** As much of the text before and after as distinguishes the place from every other. */
export function distinctContext(text: string, range: TextRange): Context {
  for (let length = CONTEXT; ; length *= 2) {
    const context = quotationContext(text, range, length);
    const whole = context.prefix + text.slice(range.start, range.end) + context.suffix;
    const isOnly = text.indexOf(whole) === text.lastIndexOf(whole);
    if (isOnly || length >= text.length) return context;
  }
}
