/** Two fields, for what is wrong and what is right, and the ways to send them. The draft stays on the device. */
import { correctionWords as words } from '../../words/correction.ts';
import type { ReportedThings } from '../../render/pages/reported-things.ts';
import { makeElement } from '../dom/make-element.ts';
import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';
import { contributedFileElement } from './send-contribution.ts';
import { sendWays } from './send-ways.ts';

/** Drafts by their subject: a draft about one thing stays when another is opened. */
const DRAFTS = 'correction-drafts';
/** A kind of thing and its id, as in a link. Anyone can write an address, so other forms are not shown. */
const ABOUT = /^[a-z]+:[a-z0-9]+(?:[-./][a-z0-9]+)*$/u;
const LONGEST_ABOUT = 200;

/**
 * Attributes: `repository` and `mail`, where it can be sent, if anywhere; `edition`, the edition with the mistake;
 * `things`, the address of the list of readers' names for the things of the edition.
 */
export class CorrectionForm extends HTMLElement {
  #listening: AbortController | undefined;
  #sending: AbortController | undefined;
  #text = '';
  /** The readers' name for its subject, once it is known. */
  #label = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const about = this.#about;
    const draft = draftsOnDevice().get(kindAndIdOf(about));
    for (const name of ['wrong', 'right'] as const) fieldOf(form, name).value = draft?.[name] ?? '';
    form.addEventListener('input', () => this.#judge(form), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    void this.#show(about, form, signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#sending?.abort();
  }

  /** Waits for the name of the subject: if it came later, it would move the fields. */
  async #show(about: string, form: HTMLFormElement, signal: AbortSignal): Promise<void> {
    if (about === '') form.querySelector('.about')?.replaceChildren(words.aboutUnknown);
    else await this.#name(about, form, signal);
    if (signal.aborted) return;
    form.hidden = false;
    this.#judge(form);
  }

  /** Names the subject as readers know it; if the list cannot be loaded, by kind and id. */
  async #name(about: string, form: HTMLFormElement, signal: AbortSignal): Promise<void> {
    const things = await fetch(this.getAttribute('things') ?? '', { signal })
      .then((response) => response.json() as Promise<ReportedThings>)
      .catch((): ReportedThings => ({}));
    if (signal.aborted) return;
    const [label, url] = (Object.hasOwn(things, about) ? things[about] : undefined) ?? [];
    const name = makeElement(url === undefined ? 'span' : 'a', label ?? kindAndIdOf(about));
    if (url !== undefined) name.setAttribute('href', url);
    this.#label = label ?? '';
    form.querySelector('.about')?.replaceChildren(`${words.about} `, name, '.');
  }

  /** The subject that the address names; empty if it names none that is possible. */
  get #about(): string {
    const about = new URL(location.href).searchParams.get('about') ?? '';
    return about.length <= LONGEST_ABOUT && ABOUT.test(about) ? about : '';
  }

  #judge(form: HTMLFormElement): void {
    const [wrong, right] = [fieldOf(form, 'wrong').value.trim(), fieldOf(form, 'right').value.trim()];
    const [kindAndId, label] = [kindAndIdOf(this.#about), this.#label];
    const named = label === '' ? kindAndId : words.named(label, kindAndId);
    keepDraft(kindAndId, { wrong, right });
    const isWhole = wrong !== '' && right !== '';
    const status = form.querySelector('[role=status]');
    const sentence = isWhole ? words.whole : words.missing;
    if (status && status.textContent !== sentence) status.textContent = sentence;
    const text = isWhole ? words.text(named, wrong, right, this.getAttribute('edition') ?? '') : '';
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
      ?.replaceChildren(
        ...(isWhole ? sendWays(offered, { subject: words.subject(label === '' ? kindAndId : label), text }, true) : []),
      );
  }
}

function kindAndIdOf(about: string): string {
  return about.replace(':', ' ');
}

function fieldOf(form: HTMLFormElement, name: 'wrong' | 'right'): HTMLTextAreaElement {
  return form.elements.namedItem(name) as HTMLTextAreaElement;
}

interface Draft {
  readonly wrong: string;
  readonly right: string;
}

function draftsOnDevice(): Map<string, Draft> {
  const drafts = readDeviceStorage(DRAFTS);
  const all: readonly (readonly [string, unknown])[] =
    typeof drafts === 'object' && drafts !== null ? Object.entries(drafts) : [];
  return new Map(all.filter((one): one is readonly [string, Draft] => isDraft(one[1])));
}

function keepDraft(about: string, draft: Draft): void {
  const drafts = draftsOnDevice();
  if (draft.wrong === '' && draft.right === '') drafts.delete(about);
  else drafts.set(about, draft);
  writeDeviceStorage(DRAFTS, drafts.size === 0 ? undefined : Object.fromEntries(drafts));
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['wrong', 'right'].every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'string')
  );
}

customElements.define('correction-form', CorrectionForm);
