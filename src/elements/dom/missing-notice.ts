import { baselineWords } from '../../words/baseline.ts';
import { makeNotice } from './make-notice.ts';
import { missingFunctions } from './missing-functions.ts';

/**
 * The message for a reader whose browser is too old for a part of the page.
 * @param what a sentence that says what does not work
 * @returns nothing if the browser is new enough
 */
export function missingNotice(what: string): HTMLElement | undefined {
  const missing = missingFunctions();
  return missing.length === 0 ? undefined : makeNotice(baselineWords.missing(what, missing));
}
