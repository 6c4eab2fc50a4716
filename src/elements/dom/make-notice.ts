import { makeElement } from './make-element.ts';

/**
 * A message in place of something that does not work here.
 * @param sentence says what, and why
 */
export function makeNotice(sentence: string): HTMLElement {
  const notice = makeElement('p', sentence);
  notice.classList.add('meta', 'notice');
  notice.setAttribute('role', 'status');
  return notice;
}
