import { MOST_QUOTED_WORDS } from '../most-quoted-words.ts';
import type { Place } from '../problems.ts';
import type { Resolver } from '../registry/resolver.ts';
import { countWords } from './count-words.ts';

/**
 * Reports a quotation of another text that has too many words.
 * @param language of the quotation, BCP 47
 */
export function reportLongQuotation(quotation: string, language: string, place: Place, resolver: Resolver): void {
  const length = countWords(quotation, language);
  if (length > MOST_QUOTED_WORDS)
    resolver.report(
      'long-quotation',
      place,
      `The quotation has ${length} words`,
      `expected: at most ${MOST_QUOTED_WORDS}`,
    );
}
