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

/** Windows that show notes in the sheet, as in `reading-page.ts`. */
const NARROW = '(width < 64rem)';

const COMMANDS: Readonly<Record<Command, (settings: string) => void>> = {
  j: () => goToNote(1),
  k: () => goToNote(-1),
  n: () => follow('next'),
  p: () => follow('prev'),
  s: offerNextSentence,
  c: cite,
  '?': (settings) => void import('./key-sheet.ts').then(({ openKeySheet }) => openKeySheet(settings)),
};

/**
 * Opens a note in the sheet, or gives it the focus if it is beside the text or in a list.
 * @param step 1 to the next note, -1 to the one before; from the one in the sheet, the focused one or the one of the
 * focused letter, or otherwise from the first in the window
 */
function goToNote(step: 1 | -1): void {
  const sheet = document.querySelector('bottom-sheet:not([hidden])');
  if (sheet !== null) {
    sheet.querySelector<HTMLElement>(`[data-step=${step > 0 ? 'next' : 'previous'}]`)?.click();
    return;
  }
  const focused = document.activeElement;
  const present = focused?.closest('.note')?.id ?? (focused?.matches('a.l') === true ? noteOf(focused) : undefined);
  const letters = matchMedia(NARROW).matches ? visible('reading-page a.l') : [];
  // A press on a letter opens the sheet.
  if (letters.length > 0) return from(letters, step, (letter) => noteOf(letter) === present)?.click();
  const note = from(visible('main .note'), step, ({ id }) => id === present);
  const link = note?.querySelector<HTMLElement>('a');
  if (note === undefined || !link) return;
  link.focus({ preventScroll: true });
  const { top, bottom } = note.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) note.scrollIntoView({ block: bottom - top > innerHeight ? 'start' : 'center' });
}

/** The id of the note that a letter leads to. */
function noteOf(letter: Element): string {
  return (letter.getAttribute('href') ?? '').replace(/^#/u, '');
}

function visible(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
}

/** The element one step from the present one, or from the first in the window. */
function from(
  elements: readonly HTMLElement[],
  step: 1 | -1,
  isPresent: (element: HTMLElement) => boolean,
): HTMLElement | undefined {
  const present = elements.findIndex(isPresent);
  const shown = elements.findIndex((element) => element.getBoundingClientRect().bottom > 0);
  const index = present >= 0 ? present + step : step > 0 ? shown : shown - 1;
  return elements[Math.min(Math.max(index, 0), elements.length - 1)];
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
