/** Fills the clipboard with the selection, clean and with its citation. Loaded with the first selection. */
import type { Quoting } from '../../cite/quoting.ts';
import { QUOTING, siteUrl } from '../../site-files.ts';
import { citedText } from './cited-text.ts';
import { selectedPassages, selectedWords, type SelectedWords } from './selected-words.ts';

let loading: Promise<Quoting | undefined> | undefined;
let loaded: Quoting | undefined;

/**
 * @returns the lines that are copied with words; nothing if they cannot be loaded, and then the next call tries again
 */
export async function loadQuoting(): Promise<Quoting | undefined> {
  loading ??= fetch(document.querySelector<HTMLElement>('[data-quoting]')?.dataset['quoting'] ?? siteUrl(QUOTING))
    .then((response) => (response.ok ? (response.json() as Promise<Quoting>) : undefined))
    .catch(() => undefined);
  loaded = await loading;
  if (loaded === undefined) loading = undefined;
  return loaded;
}

/** The data loaded so far: an event of the clipboard waits for nothing. */
export function knownQuoting(): Quoting | undefined {
  return loaded;
}

/** The selected words of the text, with the data loaded so far. */
export function wordsSelected(): SelectedWords | undefined {
  return selectedWords(loaded);
}

/**
 * @param event of the clipboard; it is answered if words of the text or of a note are selected
 * @param isCited whether the citation is copied with the words
 */
export function answerCopy(event: ClipboardEvent, isCited: boolean): void {
  const selected = selectedPassages(loaded);
  if (selected === undefined || event.clipboardData === null || isTyping(event)) return;
  const { plain, html } = citedText(selected, isCited);
  event.preventDefault();
  event.clipboardData.setData('text/plain', plain);
  event.clipboardData.setData('text/html', html);
}

/** Words in a field are the reader’s own. */
function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
