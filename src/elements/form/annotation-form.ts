/**
 * The form for a new annotation. What is entered becomes files, the files are judged by the code that checks the whole
 * edition, and what that finds is reported beside the controls. The draft stays on the device.
 */
import './zod-without-eval.ts';
import { localDay } from '../../edition/fields/latest-day.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import { contributeWords as words } from '../../words/contribute.ts';
import { AnnotationPreview, type ChosenWords } from './annotation-preview.ts';
import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';
import { contributionOfForm, rowsOf } from './form-contribution.ts';
import { arrangeForm, fillFormChoices } from './form-choices.ts';
import { listFormProblems, showFormProblems } from './form-problems.ts';
import { addRow, draftIn, pressRowButton, readDraft, restoreDraft } from './form-rows.ts';
import { judgeForm } from './judge-form.ts';
import { chosenWordsIn, setChosenWords } from './chosen-words.ts';
import { listenToForm } from './form-events.ts';
import { isEntered, setFormValue } from './form-values.ts';
import { isDraftOfOthers, draftNotice } from './draft-notice.ts';
import { loadVerdict, type WholeVerdict } from './whole-verdict.ts';
import { offerFiles } from './offer-files.ts';

const DRAFT = 'annotation-draft';
const SENT = 'annotation-draft-sent';
/** Where content stands in the repository, and what paths in problems begin with. */
const ROOT = 'content/';
/** Milliseconds without typing after which what is entered is judged. */
const PAUSE = 120;

/**
 * Attributes: `known`, the address of what is known of the edition; `reference` and `dictionary`, the addresses of what
 * judges a note beside it; `repository` and `mail`, where it can be sent, if anywhere.
 */
export class AnnotationForm extends HTMLElement {
  #listening: AbortController | undefined;
  #sending: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known: EditionDigest | undefined;
  #whole: WholeVerdict | 'asking' | 'failed' | undefined;
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
    this.#whole = undefined;
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
    const heard = {
      changed: () => this.#changed(),
      visited: (field: Element | null) => this.#visit(field),
      pressed: (button: HTMLButtonElement) => this.#pressed(button, form),
      // A draft stays after it was sent, but words that are chosen afterwards begin another note.
      sent: () => writeDeviceStorage(SENT, true),
      chosen: (words: ChosenWords) => this.#choose(words, form),
    };
    listenToForm(form, heard, signal);
    addEventListener('pagehide', () => writeDeviceStorage(DRAFT, readDraft(form)), { signal });
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
    const chosen = chosenWordsIn(searchParams);
    if (isDraftOfOthers(form, passage, chosen?.exact ?? null)) {
      form.prepend(
        draftNotice(() => {
          this.#listening?.abort();
          writeDeviceStorage(DRAFT, undefined);
          location.reload();
        }),
      );
      return;
    }
    setFormValue(form, 'passage', passage);
    if (chosen !== undefined) this.#choose(chosen, form);
  }

  #choose(chosen: ChosenWords, form: HTMLFormElement): void {
    setChosenWords(form, chosen);
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
    const contribution = contributionOfForm(form, known, localDay());
    if (contribution.prose !== '') this.#loadWhole(known);
    const besideOthers = typeof this.#whole === 'object' ? this.#whole.judge : undefined;
    const { problems, files, preview } = judgeForm(form, contribution, known, ROOT, besideOthers);
    showFormProblems(problems, form, (field) => this.#visited.has(field) || isEntered(field));
    const whole = typeof this.#whole === 'object' ? this.#whole.settle() : (this.#whole ?? 'asking');
    listFormProblems(problems, whole, form, (field) => this.#visited.add(field));
    this.#offer(problems.length === 0 && whole !== 'asking' ? files : [], form);
    form
      .querySelector<AnnotationPreview>('annotation-preview')
      ?.show(preview.passage, preview.annotation, known, preview.own);
  }

  /** Once there is something to read. */
  #loadWhole(known: EditionDigest): void {
    const signal = this.#listening?.signal;
    if (this.#whole !== undefined || signal === undefined) return;
    this.#whole = 'asking';
    const files = {
      reference: this.getAttribute('reference') ?? '',
      dictionary: this.getAttribute('dictionary') ?? '',
    };
    void loadVerdict(known, files, () => this.#judge(), signal)
      .catch(() => 'failed' as const)
      .then((whole) => {
        if (signal.aborted) return;
        this.#whole = whole;
        this.#judge();
      });
  }

  #offer(files: readonly ContentFile[], form: HTMLFormElement): void {
    const state = JSON.stringify(files);
    if (state === this.#files) return;
    this.#files = state;
    this.#sending?.abort();
    this.#sending = new AbortController();
    const offered = { repository: this.getAttribute('repository') ?? '', mail: this.getAttribute('mail') ?? '' };
    offerFiles(form, files, offered, ROOT, this.#sending.signal);
  }
}

customElements.define('annotation-form', AnnotationForm);
