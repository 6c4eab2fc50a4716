/** Shows problems beside the controls that they are about. */
import { fieldAt } from '../../markdown/field-at.ts';
import type { FieldPath } from '../../markdown/author-file.ts';
import type { ContentFile } from '../../edition/read/content-files.ts';
import type { FixingValue, Problem } from '../../edition/problems.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { contributeWords } from '../../words/contribute.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { setFormValue } from './form-values.ts';
import { filledRows, rowsOf } from './form-contribution.ts';

export interface FormProblem {
  readonly sentence: string;
  /** The sentence, and what was expected. */
  readonly words: string;
  /** Values among which the author chooses. */
  readonly choices?: Problem['choices'];
  /** Holds the controls. */
  readonly field: HTMLElement;
}

/** @param root beginning of the paths in problems */
export function locateFormProblems(
  problems: readonly Problem[],
  files: readonly ContentFile[],
  form: HTMLFormElement,
  root: string,
): readonly FormProblem[] {
  const located = problems.map((problem) => {
    const file = files.find(({ path }) => root + path === problem.place.path);
    const field = problem.field ?? (file === undefined ? [] : fieldAt(file.text, problem.place));
    const { sentence, choices } = problem;
    return { sentence, words: problemText(problem), choices, field: elementOf(field, file, files, form) };
  });
  // In the order of the form.
  return located.toSorted(({ field: one }, { field: other }) =>
    one === other ? 0 : one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** The message of a problem, on one line. */
function problemText({ rule, sentence, note, field, choices = [] }: Problem): string {
  if (choices.length > 0) return `${asSentence(sentence)} ${contributeWords.choosePlace}`;
  // The expected value of a missing field is already beside it.
  if (rule === 'missing-field' && field !== undefined) return asSentence(sentence);
  return [sentence, ...(note === undefined ? [] : note.split('\n'))].map(asSentence).join(' ');
}

/** With a capital letter at its beginning and a full stop at its end. */
function asSentence(line: string): string {
  return capitalized(line.replace(/:$/u, '').replace(/(?<![.?!…])$/u, '.'));
}

/** Shows the problems of the fields that the author has visited. */
export function showFormProblems(
  problems: readonly FormProblem[],
  form: HTMLFormElement,
  isVisited: (field: HTMLElement) => boolean,
): void {
  for (const message of form.querySelectorAll('.wrong, [data-choices]')) message.remove();
  for (const control of form.querySelectorAll('[aria-invalid]'))
    for (const name of ['aria-invalid', 'aria-describedby']) control.removeAttribute(name);
  const byField = Map.groupBy(
    problems.filter(({ field }) => isVisited(field)),
    ({ field }) => field,
  );
  for (const [field, of] of byField) {
    const message = makeElement('p', of.map(({ words }) => words).join(' '));
    message.className = 'wrong';
    message.id = `wrong-${[...form.querySelectorAll('[data-field]')].indexOf(field)}`;
    field.append(message, ...of.flatMap(({ choices }) => (choices === undefined ? [] : choiceList(choices, form))));
    for (const control of field.querySelectorAll(':scope > label :is(input, select, textarea)')) {
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', message.id);
    }
  }
}

/** A button for each value; the form hears of it as of every other button. */
function choiceList(choices: readonly FixingValue[], form: HTMLFormElement): HTMLElement {
  const list = makeElement('ul');
  list.dataset['choices'] = '';
  for (const { words, fields } of choices) {
    const button = makeButton(contributeWords.placeChoice(words), 'add');
    button.addEventListener('click', () => {
      for (const [name, value] of Object.entries(fields)) {
        setFormValue(form, name, value);
        form.querySelector(`[data-field="${name}"]`)?.closest('details')?.setAttribute('open', '');
      }
    });
    const item = makeElement('li');
    item.append(button);
    list.append(item);
  }
  return list;
}

/** More at once would not help. */
const MOST_LISTED = 6;

/**
 * Lists all problems; each leads to its field.
 * @param whole how far the judgement of the whole has come
 * @param visit called with the field to which the author was led
 */
export function listFormProblems(
  problems: readonly FormProblem[],
  whole: keyof typeof contributeWords.whole,
  form: HTMLFormElement,
  visit: (field: HTMLElement) => void,
): void {
  const status = form.querySelector('.state [role=status]');
  const sentence = problems.length === 0 ? contributeWords.whole[whole] : contributeWords.state(problems.length);
  if (status && status.textContent !== sentence) status.textContent = sentence;
  const items = problems.slice(0, MOST_LISTED).map(({ sentence: what, field }) => {
    const item = makeElement('li');
    const button = makeButton(what, 'add');
    button.addEventListener('click', () => {
      visit(field);
      field.querySelector<HTMLElement>('input, select, textarea')?.focus();
    });
    item.append(button);
    return item;
  });
  if (problems.length > MOST_LISTED)
    items.push(makeElement('li', contributeWords.further(problems.length - MOST_LISTED)));
  form.querySelector('.state ul')?.replaceChildren(...items);
}

function elementOf(
  path: FieldPath | undefined,
  file: ContentFile | undefined,
  files: readonly ContentFile[],
  form: HTMLFormElement,
): HTMLElement {
  const named = (name: string, inside: ParentNode = form) =>
    inside.querySelector<HTMLElement>(`[data-field="${name}"]`);
  const [first, index, inner] = (path ?? ['prose']).map(String);
  if (file?.path.startsWith('people/')) return named(`person.${first ?? 'name'}`) ?? named('by') ?? form;
  if (file?.path.startsWith('sources/')) {
    const row = rowsOf(form, 'newSources')[
      files.filter(({ path: other }) => other.startsWith('sources/')).indexOf(file)
    ];
    return (row && (named(`source.${first ?? 'title'}`, row) ?? row)) ?? form;
  }
  if (first === 'sources' || first === 'positions') {
    const rows = [...filledRows(form, first), ...(first === 'sources' ? rowsOf(form, 'newSources') : [])];
    const row = rows[Number(index)];
    return (row && (named(inner ?? '', row) ?? named(`source.${inner ?? ''}`, row) ?? row)) ?? named(first) ?? form;
  }
  return named(first ?? 'passage') ?? named('passage') ?? form;
}
