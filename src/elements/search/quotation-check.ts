/** Says whether the text has the pasted words. The text is loaded with the page, so that it answers offline too. */
import type { QuotationJudge } from '../../edition/anchor/judge-quotation.ts';
import type { TextToCheck } from '../../edition/anchor/quoted-text.ts';
import { CHECKED_TEXT, siteUrl } from '../../site-files.ts';
import { quotationWords } from '../../words/quotation.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { verdictNodes } from './verdict-nodes.ts';

/** Milliseconds without typing before an answer is given. */
const TYPING_PAUSE = 250;
/** The parameter of the address that has the words. */
const WORDS = 'words';

export class QuotationCheck extends HTMLElement {
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #judge: Promise<QuotationJudge | undefined> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const label = makeElement('label', quotationWords.field);
    const field = makeElement('textarea');
    field.value = new URLSearchParams(location.search).get(WORDS) ?? '';
    label.append(field);
    const clear = makeButton(quotationWords.clear, 'pill');
    const compared = makeElement('p', quotationWords.compared);
    compared.className = 'meta';
    const answer = makeElement('div');
    answer.setAttribute('role', 'status');
    this.replaceChildren(label, clear, compared, answer);
    const ask = () => void this.#answer(field.value, answer);
    field.addEventListener(
      'input',
      () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(ask, TYPING_PAUSE);
      },
      { signal },
    );
    clear.addEventListener(
      'click',
      () => {
        field.value = '';
        answer.replaceChildren();
        field.focus();
      },
      { signal },
    );
    void this.#load();
    if (field.value !== '') ask();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.replaceChildren();
  }

  async #answer(pasted: string, answer: HTMLElement): Promise<void> {
    const judge = pasted.trim() === '' ? undefined : await this.#load();
    if (pasted.trim() === '') {
      answer.replaceChildren();
      return;
    }
    answer.replaceChildren(
      ...(judge === undefined ? [makeElement('p', quotationWords.failed)] : verdictNodes(judge.judge(pasted))),
    );
  }

  /** If the text cannot be loaded, the next time tries again. */
  #load(): Promise<QuotationJudge | undefined> {
    this.#judge ??= loadJudge().catch(() => (this.#judge = undefined));
    return this.#judge;
  }
}

async function loadJudge(): Promise<QuotationJudge> {
  const [{ QuotationJudge: Judge }, response] = await Promise.all([
    import('../../edition/anchor/judge-quotation.ts'),
    fetch(siteUrl(CHECKED_TEXT)),
  ]);
  if (!response.ok) throw new Error('There is no text to compare with.');
  return new Judge((await response.json()) as TextToCheck);
}

customElements.define('quotation-check', QuotationCheck);
