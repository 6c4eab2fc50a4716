/**
 * The form for a new annotation. Its values become files, the files are judged by the code that checks the whole
 * edition, and the problems are reported beside the controls. The draft stays on the device.
 */
import './zod-without-eval.ts';
import { localDay } from '../../edition/fields/latest-day.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import { baselineWords } from '../../words/baseline.ts';
import { contributeWords as words } from '../../words/contribute.ts';
import { AnnotationPreview, type ChosenWords } from './annotation-preview.ts';
import { makeNotice } from '../dom/make-notice.ts';
import { missingNotice } from '../dom/missing-notice.ts';
import { contributionOfForm } from './form-contribution.ts';
import { arrangeForm, fillFormChoices, showChosen } from './form-choices.ts';
import { listFormProblems, showFormProblems } from './form-problems.ts';
import { addFirstRows, pressRowButton, restoreDraft } from './form-rows.ts';
import * as drafts from './draft-store.ts';
import { judgeForm } from './judge-form.ts';
import { chosenWordsIn, setChosenWords } from './chosen-words.ts';
import { listenToForm } from './form-events.ts';
import { isEntered, setFormValue } from './form-values.ts';
import { isDraftOfOthers, showDraftNotice, startAgain } from './draft-notice.ts';
import { loadVerdict, type WholeVerdict } from './whole-verdict.ts';
import { listenToPaste } from './listen-to-paste.ts';
import { offerFiles } from './offer-files.ts';

/** The folder of content in the repository, and the beginning of the paths in problems. */
const ROOT = 'content/';
/** Milliseconds without typing before the form is judged. */
const PAUSE = 120;

/**
 * Attributes: `known`, the address of the extract of the edition; `reference` and `dictionary`, the addresses of the
 * files that judge a note beside it; `repository` and `mail`, where it can be sent, if anywhere.
 */
export class AnnotationForm extends HTMLElement {
  #listening: AbortController | undefined;
  #sending: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known: EditionDigest | undefined;
  #whole: WholeVerdict | 'asking' | 'failed' | undefined;
  #files = '';
  #isKept = true;
  readonly #visited = new Set<Element>();

  connectedCallback(): void {
    const missing = missingNotice(baselineWords.form);
    if (missing !== undefined) return this.querySelector('.needs-script')?.replaceWith(missing);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    void fetch(this.getAttribute('known') ?? '', { signal })
      .then((response) => response.json() as Promise<EditionDigest>)
      .then(
        (known) => this.#begin(known, signal),
        () => !signal.aborted && this.querySelector('.needs-script')?.replaceWith(makeNotice(words.failed)),
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
    const draft = drafts.draftFor(new URL(location.href));
    if (draft !== undefined) restoreDraft(form, draft);
    addFirstRows(form);
    this.#takeAddress(form);
    const heard = {
      changed: () => this.#changed(),
      visited: (field: Element | null) => this.#visit(field),
      pressed: (button: HTMLButtonElement) => this.#pressed(button, form),
      sent: () => drafts.markDraftSent(),
      chosen: (words: ChosenWords) => this.#choose(words, form),
    };
    listenToForm(form, heard, signal);
    const pasted = { form, known, entered: () => contributionOfForm(form, known, localDay()) };
    listenToPaste(pasted, () => this.#changed(), signal);
    addEventListener('pagehide', () => drafts.keepDraft(form), { signal });
    addEventListener('beforeunload', (event) => !this.#isKept && event.preventDefault(), { signal });
    form.hidden = false;
    this.#judge();
  }

  /**
   * Words that were selected on a reading page. They begin a new note; a draft on other words stays until its author
   * sets it aside.
   */
  #takeAddress(form: HTMLFormElement): void {
    const { searchParams } = new URL(location.href);
    const passage = searchParams.get('passage');
    const chosen = chosenWordsIn(searchParams);
    const isOfOthers = passage !== null && isDraftOfOthers(form, passage, chosen?.exact ?? null);
    showDraftNotice(form, isOfOthers, (store, address) => this.#leave(store, address));
    if (passage === null || isOfOthers) return;
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
    if (!button.classList.contains('restart')) this.#changed();
    else startAgain(form, this.#isKept, (store) => this.#leave(store, location.pathname));
  }

  /** Begins again, after other drafts were stored than the one in the form. */
  #leave(store: () => void, address: string): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
    store();
    location.assign(address);
  }

  #changed(): void {
    clearTimeout(this.#timer);
    if (this.#form) showChosen(this.#form);
    this.#timer = setTimeout(() => {
      this.#judge();
      if (this.#form) this.#keep(this.#form);
    }, PAUSE);
  }

  /** If the browser stores nothing, the form says so, and the browser asks before the page is closed. */
  #keep(form: HTMLFormElement): void {
    this.#isKept = drafts.keepDraft(form);
    const promise = form.querySelector('.draft-kept');
    if (promise) promise.textContent = this.#isKept ? words.draft : words.draftNotKept;
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
