/** The actions of single keys on a page. */
import type { keysWords } from '../../words/keys.ts';

/**
 * @param key that was pressed; one that is not a command does nothing
 * @param settings address of the settings, for the list of keys
 */
export function runKey(key: string, settings: string): void {
  if (Object.hasOwn(COMMANDS, key)) COMMANDS[key as Command](settings);
}

/** The keys of the sheet that lists them, except those that the search, rows of links and open elements handle. */
export type Command = Exclude<keyof typeof keysWords.keys, '/' | 'Escape' | '← →'>;

const COMMANDS: Readonly<Record<Command, (settings: string) => void>> = {
  j: () => focusNote(1),
  k: () => focusNote(-1),
  n: () => follow('next'),
  p: () => follow('prev'),
  s: offerNextSentence,
  c: cite,
  '?': (settings) => void import('./key-sheet.ts').then(({ openKeySheet }) => openKeySheet(settings)),
};

/**
 * @param step 1 to the next note, -1 to the one before; from the one in the sheet, the focused one or the one of the
 * focused letter, or otherwise from the first in the window
 */
function focusNote(step: 1 | -1): void {
  const sheet = document.querySelector('bottom-sheet:not([hidden])');
  if (sheet !== null) {
    sheet.querySelector<HTMLElement>(`[data-step=${step > 0 ? 'next' : 'previous'}]`)?.click();
    return;
  }
  const focused = document.activeElement;
  const named = focused instanceof HTMLAnchorElement && focused.matches('.l') ? focused.hash.slice(1) : undefined;
  const notes = [...document.querySelectorAll<HTMLElement>('main .note')].filter((note) => note.checkVisibility());
  const current = notes.findIndex((note) => note.contains(focused) || note.id === named);
  const shown = notes.findIndex((note) => note.getBoundingClientRect().bottom > 0);
  const index = current >= 0 ? current + step : step > 0 ? shown : shown - 1;
  const note = notes[Math.min(Math.max(index, 0), notes.length - 1)];
  const link = note?.querySelector<HTMLElement>('a');
  if (note === undefined || !link) return;
  link.focus({ preventScroll: true });
  const { top, bottom } = note.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) note.scrollIntoView({ block: bottom - top > innerHeight ? 'start' : 'center' });
}

/** Selects the sentence after the selected one, or the sentence of the focus, or the first in the window. */
function offerNextSentence(): void {
  const sentences = [...document.querySelectorAll<HTMLElement>('.s[id]')];
  const at = (node: Node | null | undefined) => sentences.findIndex((one) => node != null && one.contains(node));
  const selection = getSelection();
  const selected = selection?.isCollapsed === false ? at(selection.anchorNode) : -1;
  const focused = at(document.activeElement);
  const shown = sentences.findIndex((one) => one.getBoundingClientRect().bottom > 0);
  const sentence = sentences[selected >= 0 ? selected + 1 : focused >= 0 ? focused : shown];
  const text = sentence?.closest('reading-text');
  if (sentence === undefined || text == null) return;
  // In the text alone, a sentence has its notes at hand too.
  if (document.documentElement.dataset['depth'] === 'text') sentence.click();
  else void text.offerSentence(sentence);
}

/** Cites the focused or selected part, or otherwise the page, if it can be cited. */
function cite(): void {
  if (document.querySelector('reading-text, .entry [data-cite], .goal [data-cite]') === null) return;
  const selection = getSelection();
  const node = selection?.isCollapsed === false ? selection.anchorNode : null;
  const selected = node instanceof Element ? node : node?.parentElement;
  const place = selected ?? document.activeElement;
  void import('../citing/cite-panel.ts').then(({ openCitations }) => openCitations(place));
}

function follow(relation: 'next' | 'prev'): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[rel=${relation}]`);
  if (link !== null) location.assign(link.href);
}
