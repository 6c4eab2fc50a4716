import { baselineWords } from '../../words/baseline.ts';
import { missingNotice } from '../dom/missing-notice.ts';

/**
 * Says under a text, once, if this browser is too old to do anything with selected words.
 * @returns whether it is
 */
export function sayMissing(text: HTMLElement): boolean {
  const notice = missingNotice(baselineWords.selection);
  if (notice === undefined) return false;
  if (text.querySelector('.too-old') === null) {
    notice.classList.add('too-old');
    text.append(notice);
  }
  return true;
}
