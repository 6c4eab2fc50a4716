/**
 * Says an answer once to readers who hear the page: when their typing rests and the answer is complete. Its own element
 * has only what is to be heard, because every change of it is read out.
 */
import { makeElement } from '../dom/make-element.ts';

/** Milliseconds without typing, and after a choice, before an answer is announced. */
export const REST = { typing: 1000, choice: 200 };

export class Announcement {
  readonly element = makeElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAtRest = false;
  #words: string | undefined;

  constructor() {
    this.element.className = 'hidden';
    this.element.setAttribute('role', 'status');
  }

  /**
   * Something else is asked: the last answer is not announced any more.
   * @param rest milliseconds of silence, at least
   */
  begin(rest: number): void {
    this.end();
    this.element.textContent = '';
    this.#words = undefined;
    this.#isAtRest = false;
    this.#timer = setTimeout(() => {
      this.#isAtRest = true;
      this.#speak();
    }, rest);
  }

  /** The whole answer, in words. */
  say(words: string): void {
    this.#words = words;
    this.#speak();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #speak(): void {
    if (this.#isAtRest && this.#words !== undefined && this.element.textContent !== this.#words)
      this.element.textContent = this.#words;
  }
}
