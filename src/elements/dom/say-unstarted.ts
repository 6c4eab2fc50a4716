import { baselineWords } from '../../words/baseline.ts';
import { makeElement } from './make-element.ts';
import { missingNotice } from './missing-notice.ts';

/** @param parts elements that no script has defined; their content without a script stays */
export function sayUnstarted(parts: readonly Element[]): void {
  for (const part of parts) {
    const notice = missingNotice(baselineWords.unstarted) ?? makeElement('p', baselineWords.unstarted);
    notice.classList.add('meta', 'notice');
    part.prepend(notice);
  }
}
