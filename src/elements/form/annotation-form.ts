/**
 * The form for a new annotation. What is entered becomes files, the files are judged by the code that checks the whole
 * edition, and what that finds is reported beside the controls. The draft stays on the device.
 */
import './zod-without-eval.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import { contributeWords as words } from '../../words/contribute.ts';
import { AnnotationPreview, type ChosenWords } from './annotation-preview.ts';
import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';
import { rowsOf } from './form-contribution.ts';
import { arrangeForm, fillFormChoices } from './form-choices.ts';
import { listFormProblems, showFormProblems } from './form-problems.ts';
import { addRow, draftIn, pressRowButton, readDraft, restoreDraft } from './form-rows.ts';
import { isDraftOfOthers, draftNotice } from './draft-notice.ts';
import { isEnteredControl, setFormControls } from './form-controls.ts';
import { judgeForm } from './judge-form.ts';
import { showContribution } from './show-contribution.ts';

const DRAFT = 'annotation-draft';
const SENT = 'annotation-draft-sent';
/** Where content stands in the repository, and what paths in problems begin with. */
const ROOT = 'content/';
/** Milliseconds without typing after which what is entered is judged. */
const PAUSE = 120;

/**
 * Attributes: `known`, the address of what is known of the edition; `repository`, its public address, if there is one.
 */
export class AnnotationForm extends HTMLElement {
  #listening: AbortController | undefined;
  #sending: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known: EditionDigest | undefined;
  #files = '';
  readonly #visited = new Set<Element>();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    void fetch(this.getAttribute('known') ?? '', { signal })
      .then((response) => response.json() as Promise<EditionDigest>)
      .then(
        (known) => this.#begin(known, signal),
        () => !signal.aborted && this.#fail(),
      );
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#sending?.abort();
    if (this.#form) this.#form.hidden = true;
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  #begin(known: EditionDigest, signal: AbortSignal): void {
    const form = this.#form;
    if (form === null) return;
    this.#known = known;
    fillFormChoices(form, known);
    const draft = draftIn(readDeviceStorage(DRAFT));
    const isNext = readDeviceStorage(SENT) === true && new URL(location.href).searchParams.has('passage');
    if (isNext) writeDeviceStorage(SENT, undefined);
    else if (draft !== undefined) restoreDraft(form, draft);
    if (rowsOf(form, 'sources').length === 0) addRow(form, 'citation');
    for (let count = rowsOf(form, 'positions').length; count < 2; count += 1) addRow(form, 'position');
    this.#takeAddress(form);
    form.addEventListener('input', () => this.#changed(), { signal });
    form.addEventListener(
      'focusout',
      ({ target }) => target instanceof Element && this.#visit(target.closest('[data-field]')),
      { signal },
    );
    form.addEventListener('click', ({ target }) => target instanceof HTMLButtonElement && this.#pressed(target, form), {
      signal,
    });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    addEventListener('pagehide', () => writeDeviceStorage(DRAFT, readDraft(form)), { signal });
    // A draft stays after it was sent, but words that are chosen afterwards begin another note.
    form.addEventListener(
      'click',
      ({ target }) =>
        target instanceof Element &&
        target.closest('.file :is(a, button), .to-host a') !== null &&
        writeDeviceStorage(SENT, true),
      { signal },
    );
    form.addEventListener('words-chosen', (event) => this.#choose((event as CustomEvent<ChosenWords>).detail, form), {
      signal,
    });
    this.querySelector('.needs-script')?.remove();
    form.hidden = false;
    this.#judge();
  }

  #fail(): void {
    const message = this.querySelector('.needs-script');
    if (message) message.textContent = words.failed;
  }

  /**
   * Words that were selected on a reading page. They begin a new note; a draft that was begun on others stays as it is
   * until its author deletes it.
   */
  #takeAddress(form: HTMLFormElement): void {
    const { searchParams } = new URL(location.href);
    const passage = searchParams.get('passage');
    if (passage === null) return;
    const exact = searchParams.get('quote');
    if (isDraftOfOthers(form, passage, exact)) {
      form.prepend(
        draftNotice(() => {
          this.#listening?.abort();
          writeDeviceStorage(DRAFT, undefined);
          location.reload();
        }),
      );
      return;
    }
    setFormControls(form, 'passage', passage);
    if (exact !== null)
      this.#choose(
        {
          exact,
          before: searchParams.get('before') ?? undefined,
          after: searchParams.get('after') ?? undefined,
          isTitle: searchParams.get('part') === 'title',
        },
        form,
      );
  }

  #choose({ exact, before = '', after = '', isTitle }: ChosenWords, form: HTMLFormElement): void {
    setFormControls(form, 'about', 'words');
    for (const [name, value] of [
      ['quote', exact],
      ['before', before],
      ['after', after],
      ['part', isTitle ? 'title' : ''],
    ] as const)
      setFormControls(form, name, value);
    this.#changed();
  }

  #visit(field: Element | null): void {
    if (field === null || this.#visited.has(field)) return;
    this.#visited.add(field);
    this.#changed();
  }

  #pressed(button: HTMLButtonElement, form: HTMLFormElement): void {
    pressRowButton(button, form);
    if (button.classList.contains('restart')) {
      this.#listening?.abort();
      writeDeviceStorage(DRAFT, undefined);
      location.assign(location.pathname);
      return;
    }
    this.#changed();
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#judge();
      if (this.#form) writeDeviceStorage(DRAFT, readDraft(this.#form));
    }, PAUSE);
  }

  #judge(): void {
    const [form, known] = [this.#form, this.#known];
    if (form === null || known === undefined) return;
    arrangeForm(form, known);
    const { problems, files, preview } = judgeForm(form, known, ROOT);
    showFormProblems(problems, form, (field) => this.#visited.has(field) || isEnteredControl(field));
    listFormProblems(problems, form, (field) => this.#visited.add(field));
    this.#offer(problems.length === 0 ? files : [], form);
    form
      .querySelector<AnnotationPreview>('annotation-preview')
      ?.show(preview.passage, preview.annotation, known, preview.own);
  }

  #offer(files: readonly ContentFile[], form: HTMLFormElement): void {
    const state = JSON.stringify(files);
    if (state === this.#files) return;
    this.#files = state;
    this.#sending?.abort();
    this.#sending = new AbortController();
    const { signal } = this.#sending;
    const repository = this.getAttribute('repository') ?? '';
    showContribution(form, files, { repository, root: ROOT }, signal);
  }
}

customElements.define('annotation-form', AnnotationForm);
