import type { ChosenWords } from './annotation-preview.ts';
import { setFormValue } from './form-values.ts';

/** Words in the address of the form, as a link on a reading page writes them. */
export function chosenWordsIn(parameters: URLSearchParams): ChosenWords | undefined {
  const exact = parameters.get('quote');
  if (exact === null) return undefined;
  return {
    exact,
    before: parameters.get('before') ?? undefined,
    after: parameters.get('after') ?? undefined,
    isTitle: parameters.get('part') === 'title',
  };
}

/** Makes the note be about these words. */
export function setChosenWords(form: HTMLFormElement, { exact, before = '', after = '', isTitle }: ChosenWords): void {
  setFormValue(form, 'about', 'words');
  setFormValue(form, 'quote', exact);
  setFormValue(form, 'before', before);
  setFormValue(form, 'after', after);
  setFormValue(form, 'part', isTitle ? 'title' : '');
}
