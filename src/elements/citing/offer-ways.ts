/** The buttons that copy or save citations. */
import { FORM_IDS, FORM_TYPES, referenceForms, type FormId } from '../../cite/reference-forms.ts';
import { citeWords } from '../../words/cite.ts';
import { copyBoth } from '../dom/copy-both.ts';
import { copyText } from '../dom/copy-text.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { saveFile } from '../dom/save-file.ts';
import type { FilledCitations } from './fill-citations.ts';

/**
 * @param section of one place
 * @param take returns the citations when a button is pressed
 * @param say reports the result to the reader
 */
export function offerWays(section: Element, take: () => FilledCitations, say: (said: string) => void): void {
  for (const citation of section.querySelectorAll<HTMLElement>('[data-style]')) {
    const name = citation.previousElementSibling?.textContent.trim() ?? '';
    const copy = named(citeWords.copy, citeWords.copyOf(name));
    copy.addEventListener('click', () => {
      const copied = take().styles[citation.dataset['style'] ?? ''];
      if (copied !== undefined) void copyBoth(copied, messagesOf(name)).then(say);
    });
    citation.previousElementSibling?.append(copy);
  }
  for (const id of FORM_IDS) {
    const ways = makeElement('p');
    ways.className = 'ways';
    ways.append(...formButtons(id, take, say));
    section.querySelector(`[data-form=${id}] pre`)?.before(ways);
  }
}

function formButtons(
  id: FormId,
  take: () => FilledCitations,
  say: (said: string) => void,
): readonly HTMLButtonElement[] {
  const form = citeWords.forms[id];
  const copy = named(citeWords.copy, citeWords.copyOf(form));
  const save = named(citeWords.download, citeWords.downloadOf(form));
  copy.addEventListener('click', () => {
    const { item } = take();
    if (item !== undefined) void copyText(referenceForms(item)[id], messagesOf(form)).then(say);
  });
  save.addEventListener('click', () => {
    const { item } = take();
    if (item !== undefined) saveFile(`${item.id}.${id}`, FORM_TYPES[id], referenceForms(item)[id]);
  });
  return [copy, save];
}

function named(label: string, name: string): HTMLButtonElement {
  const button = makeButton(label, 'pill');
  button.setAttribute('aria-label', name);
  return button;
}

function messagesOf(name: string) {
  return { done: citeWords.copied(name), refused: citeWords.refused };
}
