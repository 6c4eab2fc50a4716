/** What is wrong, and what is right: two fields, and the ways in which they are sent. The draft stays on the device. */
import { correctionWords as words } from '../../words/correction.ts';
import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';
import { contributedFileElement } from './send-contribution.ts';
import { sendWays } from './send-ways.ts';

const DRAFT = 'correction-draft';
/** A kind of thing and its id, as in a link. Anyone can write an address: what is of another form is not shown. */
const ABOUT = /^[a-z]+:[a-z0-9]+(?:[-./][a-z0-9]+)*$/u;
const LONGEST_ABOUT = 200;

/** Attributes: `repository` and `mail`, where it can be sent, if anywhere; `edition`, which one the mistake stands in. */
export class CorrectionForm extends HTMLElement {
  #listening: AbortController | undefined;
  #sending: AbortController | undefined;
  #text = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const draft = readDeviceStorage(DRAFT);
    const about = this.#about;
    // What was begun on another thing is not about this one.
    if (isDraft(draft) && draft.about === about)
      for (const name of ['wrong', 'right'] as const) fieldOf(form, name).value = draft[name];
    form.querySelector('.about')?.replaceChildren(about === '' ? words.aboutUnknown : `${words.about} ${about}.`);
    form.addEventListener('input', () => this.#judge(form), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    for (const notice of this.querySelectorAll<HTMLElement>('.needs-script')) notice.hidden = true;
    form.hidden = false;
    this.#judge(form);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#sending?.abort();
  }

  /** What the address says that it is about; empty where it says nothing that could be. */
  get #about(): string {
    const about = new URL(location.href).searchParams.get('about') ?? '';
    return about.length <= LONGEST_ABOUT && ABOUT.test(about) ? about.replace(':', ' ') : '';
  }

  #judge(form: HTMLFormElement): void {
    const [wrong, right] = [fieldOf(form, 'wrong').value.trim(), fieldOf(form, 'right').value.trim()];
    const about = this.#about;
    writeDeviceStorage(DRAFT, wrong === '' && right === '' ? undefined : { about, wrong, right });
    const isWhole = wrong !== '' && right !== '';
    const status = form.querySelector('[role=status]');
    const sentence = isWhole ? words.whole : words.missing;
    if (status && status.textContent !== sentence) status.textContent = sentence;
    const text = isWhole ? words.text(about, wrong, right, this.getAttribute('edition') ?? '') : '';
    if (text === this.#text) return;
    this.#text = text;
    this.#sending?.abort();
    this.#sending = new AbortController();
    const offered = { repository: this.getAttribute('repository') ?? '', mail: this.getAttribute('mail') ?? '' };
    const file = { path: words.file, text };
    form
      .querySelector('.files')
      ?.replaceChildren(...(isWhole ? [contributedFileElement(file, '', this.#sending.signal)] : []));
    form
      .querySelector('.to-host')
      ?.replaceChildren(...(isWhole ? sendWays(offered, { subject: words.subject(about), text }, true) : []));
  }
}

function fieldOf(form: HTMLFormElement, name: 'wrong' | 'right'): HTMLTextAreaElement {
  return form.elements.namedItem(name) as HTMLTextAreaElement;
}

function isDraft(value: unknown): value is { readonly about: string; readonly wrong: string; readonly right: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['about', 'wrong', 'right'].every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'string')
  );
}

customElements.define('correction-form', CorrectionForm);
