/**
 * The fate of a draft in the form when an address names other words. Anyone can write an address, so it must not
 * replace the draft.
 */
import { contributeWords as words } from '../../words/contribute.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { deleteDraft, isDraftAside, setDraftAside, takeDraftBack } from './draft-store.ts';

/** Fields that an address can fill. */
const CHOSEN = new Set(['quote', 'before', 'after']);

/**
 * Whether a draft was begun on other words than those that the address names.
 * @param passage that the address names
 * @param exact words that it names; a draft that names none is about the passage
 */
export function isDraftOfOthers(form: HTMLFormElement, passage: string, exact: string | null): boolean {
  return isBegun(form) && !(holds(form, 'passage', passage) && (exact === null || holds(form, 'quote', exact)));
}

/** Whether anything was typed, beside the words that an address can choose. */
function isBegun(form: HTMLFormElement): boolean {
  const typed = [...form.querySelectorAll<HTMLInputElement>('textarea, input:not([type=radio], [type=checkbox])')];
  return typed.some(({ name, value }) => !CHOSEN.has(name) && value.trim() !== '');
}

/**
 * Empties the form. Its draft is set aside and can be taken back; where the device keeps nothing, the author is asked
 * first.
 * @param isKept whether the device keeps drafts
 * @param leave begins again, after the drafts were stored in another order
 */
export function startAgain(form: HTMLFormElement, isKept: boolean, leave: (store: () => void) => void): void {
  if (!isBegun(form)) leave(deleteDraft);
  else if (isKept || confirm(words.restartLoses)) leave(() => setDraftAside(form));
}

/**
 * Shows above the form that its draft is about other words, or that a draft was set aside, with what can be done.
 * @param leave begins again at an address, after the drafts were stored in another order
 */
export function showDraftNotice(
  form: HTMLFormElement,
  isOfOthers: boolean,
  leave: (store: () => void, address: string) => void,
): void {
  if (isOfOthers) {
    const setAside = () => leave(() => setDraftAside(form), location.href);
    form.prepend(noticeWith(words.otherDraft, words.beginOnChosen, setAside));
  } else if (isDraftAside()) {
    const takeBack = () => leave(() => takeDraftBack(isBegun(form) ? form : undefined), location.pathname);
    form.prepend(noticeWith(words.asideDraft, words.takeBack, takeBack));
  }
}

function noticeWith(sentence: string, label: string, press: () => void): HTMLElement {
  const button = makeButton(label, 'add');
  button.addEventListener('click', press, { once: true });
  const notice = makeElement('p', `${sentence} `);
  notice.classList.add('meta', 'help');
  notice.append(button);
  return notice;
}

function holds(form: HTMLFormElement, name: string, value: string): boolean {
  return form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value === value;
}
