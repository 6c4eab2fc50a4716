/** The words of other texts at a sentence, in the sheet, while the sentence stays in view. */
import { sheetWords } from '../../words/sheet.ts';
import { makeElement } from '../dom/make-element.ts';
import { openSheet } from './bottom-sheet.ts';
import { linkedContent } from './linked-content.ts';

/**
 * @param address of the place on the page of the witnesses; opened if that page cannot be loaded
 * @param words the sentence or title, which stays in view; without it, the one in which the selected words begin
 */
export async function showWitnesses(address: string, words = selectedPlace()): Promise<void> {
  const link = Object.assign(makeElement('a'), { href: address });
  const [place] = (await linkedContent(link).catch(() => undefined)) ?? [];
  const list = place?.querySelector('dl');
  if (list == null) {
    location.assign(link.href);
    return;
  }
  // The selection has its menu beside it, which would cover the sheet.
  getSelection()?.removeAllRanges();
  const label = sheetWords.witnesses(link.hash.replace(/^#s?/u, ''));
  openSheet({ label, content: [list], words, address: link.href }, { from: words }, true);
}

function selectedPlace(): HTMLElement | undefined {
  const node = getSelection()?.getRangeAt(0).startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.s, h1, h2') ?? undefined;
}
