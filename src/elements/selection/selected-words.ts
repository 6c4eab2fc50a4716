/** What a reader has selected, as words of the text. */
import { withCitation } from './with-citation.ts';
import { PrintedWords } from './printed-words.ts';
import { wordsAddress } from './words-address.ts';

/** Words of the text that a reader has selected. */
export interface SelectedWords {
  readonly exact: string;
  readonly before?: string | undefined;
  readonly isTitle: boolean;
  /** Number of the sentence that they begin in. */
  readonly sentence: string | null | undefined;
  readonly address: string;
  readonly cited: string;
  readonly range: Range;
}

/** A title and a text. */
const PARTS = '.base, h1, h2';

/**
 * The selected words, if they stand in the title or in the text.
 * @param text an element with the attributes of `reading-text`
 */
export function selectedWords(text: HTMLElement): SelectedWords | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  for (const root of text.querySelectorAll(PARTS)) {
    if (!range.intersectsNode(root)) continue;
    const words = new PrintedWords(root);
    const stretch = words.wordsIn(range);
    if (stretch === undefined) continue;
    const quotation = words.quote(stretch);
    const printed = words.rangeOf(stretch);
    const place = printed.startContainer.parentElement?.closest('[id].s') ?? root.querySelector('[id]');
    const sentence = place?.querySelector('.n')?.textContent;
    const page = new URL(text.getAttribute('page') ?? '', location.href).href;
    // On a page with several passages, an id begins with the passage's id and a full stop.
    const address = wordsAddress(page, quotation, place?.id.split('.').at(-1) ?? '');
    return {
      ...quotation,
      isTitle: !root.matches('.base'),
      sentence,
      address,
      cited: withCitation(quotation.exact, text.getAttribute('work') ?? '', sentence, address),
      range,
    };
  }
  return undefined;
}
