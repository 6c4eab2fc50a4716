/** Fills the choices of the form from the extract of the edition. */
import { wordsOf } from '../../edition/prose/annotation-prose.ts';
import type { EditionDigest } from '../../contribution/edition-digest.ts';
import { sourceLabel } from '../../contribution/source-label.ts';
import { NEW_PERSON, readSources, rowsOf } from './form-contribution.ts';
import { contributeWords } from '../../words/contribute.ts';
import { makeElement } from '../dom/make-element.ts';

/** Fills the lists of sources, instruments and witnesses. */
export function fillFormChoices(form: HTMLFormElement, { sources, instruments, witnesses }: EditionDigest): void {
  form
    .querySelector('#known-sources')
    ?.replaceChildren(...sources.map((source) => optionFor(source.id, sourceLabel(source))));
  form.querySelector('#known-witnesses')?.replaceChildren(...witnesses.map(({ id, title }) => optionFor(id, title)));
  form
    .querySelector('#known-instruments')
    ?.replaceChildren(...instruments.map(({ id, title }) => optionFor(id, title)));
}

/** Shows the controls that the choices require, the sentences, the names of new sources, and the number of words. */
export function arrangeForm(form: HTMLFormElement, known: EditionDigest): void {
  showChosen(form);
  fillSentences(form, known);
  for (const [index, { id }] of readSources(form, known).entries()) {
    const name = rowsOf(form, 'newSources')[index]?.querySelector('.source-name');
    if (name) name.textContent = contributeWords.newSourceName(id);
  }
  const count = form.querySelector<HTMLOutputElement>('output[name=count]');
  const { least, most } = count?.dataset ?? {};
  if (count)
    count.textContent = contributeWords.count(
      wordsOf(form.querySelector<HTMLTextAreaElement>('[name=prose]')?.value ?? '').length,
      Number(least),
      Number(most),
    );
}

/** Shows the controls that the choices require, at once: a reader who continues by keyboard must find them next. */
export function showChosen(form: HTMLFormElement): void {
  const chosen = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
  for (const element of form.querySelectorAll<HTMLElement>('[data-kinds]'))
    element.hidden = !(element.dataset['kinds'] ?? '').split(' ').includes(chosen('kind'));
  for (const element of form.querySelectorAll<HTMLElement>('[data-about]'))
    element.hidden = element.dataset['about'] !== chosen('about');
  for (const element of form.querySelectorAll<HTMLElement>('[data-new-author]'))
    element.hidden = form.querySelector<HTMLSelectElement>('[name=by]')?.value !== NEW_PERSON;
}

/** Fills the list of the sentences of the chosen passage, and keeps the chosen sentence. */
function fillSentences(form: HTMLFormElement, { passages }: EditionDigest): void {
  const select = form.querySelector<HTMLSelectElement>('[name=sentence]');
  const passage = passages.find(({ id }) => id === form.querySelector<HTMLSelectElement>('[name=passage]')?.value);
  if (select === null || select.dataset['passage'] === (passage?.id ?? '')) return;
  select.dataset['passage'] = passage?.id ?? '';
  select.replaceChildren(
    ...(passage?.sentences ?? []).map(({ id, start, end }, index) =>
      optionFor(id, contributeWords.sentence(index + 1, shortened(passage?.text.slice(start, end) ?? ''))),
    ),
  );
}

/** Characters at the beginning of a sentence that distinguish it from the others. */
const OPENING = 70;

function shortened(words: string): string {
  return words.length > OPENING ? `${words.slice(0, OPENING)}…` : words;
}

function optionFor(value: string, label: string): HTMLOptionElement {
  const option = makeElement('option', label);
  option.value = value;
  return option;
}
