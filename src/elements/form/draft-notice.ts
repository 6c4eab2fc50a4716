/**
 * What happens to a draft in the form when an address names other words than those that the draft is about. Anyone can
 * write an address, so it must not replace the draft.
 */
import { contributeWords as words } from '../../words/contribute.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';

/** What an address can choose. */
const CHOSEN = new Set(['quote', 'before', 'after']);

/**
 * Whether a draft has been begun, and on other words than those that the address names.
 * @param passage that the address names
 * @param exact words that it names; without them it is about the passage
 */
export function isDraftOfOthers(form: HTMLFormElement, passage: string, exact: string | null): boolean {
  const typed = [...form.querySelectorAll<HTMLInputElement>('textarea, input:not([type=radio], [type=checkbox])')];
  const isBegun = typed.some(({ name, value }) => !CHOSEN.has(name) && value.trim() !== '');
  return isBegun && !(holds(form, 'passage', passage) && (exact === null || holds(form, 'quote', exact)));
}

/** A notice that the draft is still there. @param begin deletes it and takes the words of the address */
export function draftNotice(begin: () => void): HTMLElement {
  const button = makeButton(words.beginOnChosen);
  button.addEventListener('click', begin, { once: true });
  const notice = makeElement('p', `${words.otherDraft} `);
  notice.className = 'help';
  notice.append(button);
  return notice;
}

function holds(form: HTMLFormElement, name: string, value: string): boolean {
  return form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value === value;
}
