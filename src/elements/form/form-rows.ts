/** Rows of a form that can be added and removed: sources, positions, a second field of a list. */
import { contributeWords } from '../../words/contribute.ts';
import { rowsOf } from './form-contribution.ts';

/** Lists by the template of their rows. */
const LISTS: Readonly<Record<string, string>> = { citation: 'sources', position: 'positions', source: 'newSources' };

/** @returns the new row */
export function addRow(form: HTMLFormElement, template: string): HTMLElement | undefined {
  const list = LISTS[template] ?? '';
  const content = form.querySelector<HTMLTemplateElement>(`template[data-row=${template}]`)?.content.cloneNode(true);
  if (content === undefined) return undefined;
  form.querySelector(`[data-rows=${list}] > .rows`)?.append(content);
  const row = rowsOf(form, list).at(-1);
  const legend = row?.querySelector('legend');
  if (legend && list === 'positions') legend.textContent = contributeWords.position(rowsOf(form, list).length);
  return row;
}

/** The rows of an empty form: a source, and the two positions of a debate. */
export function addFirstRows(form: HTMLFormElement): void {
  if (rowsOf(form, 'sources').length === 0) addRow(form, 'citation');
  for (let count = rowsOf(form, 'positions').length; count < 2; count += 1) addRow(form, 'position');
}

/** A second control in a field that holds a list. */
function addItem(field: HTMLElement): HTMLInputElement | undefined {
  const label = field.querySelector('label');
  const copy = label?.cloneNode(true) as HTMLElement | undefined;
  const input = copy?.querySelector('input');
  if (copy === undefined || !input) return undefined;
  input.value = '';
  [...field.querySelectorAll(':scope > label')].at(-1)?.after(copy);
  return input;
}

/** Adds or removes a row, if the button is there for that. */
export function pressRowButton(button: HTMLButtonElement, form: HTMLFormElement): void {
  const { add, remove } = button.dataset;
  if (add === 'item') addItem(button.closest('.field') as HTMLElement)?.focus();
  else if (add !== undefined) addRow(form, add)?.querySelector<HTMLElement>('input, select')?.focus();
  if (remove !== undefined) {
    const list = button.closest('[data-rows]');
    button.closest('.row')?.remove();
    list?.querySelector<HTMLElement>(':scope > button')?.focus();
  }
}

/** All entered values, by name and place among the controls of that name. */
export interface FormDraft {
  readonly rows: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, number>>;
  readonly values: readonly (readonly [string, string])[];
}

export function readDraft(form: HTMLFormElement): FormDraft {
  const items = [...form.querySelectorAll<HTMLElement>('[data-form=items]')].map(
    (field) => [field.dataset['field'] ?? '', field.querySelectorAll('input').length] as const,
  );
  return {
    rows: Object.fromEntries(Object.entries(LISTS).map(([template, list]) => [template, rowsOf(form, list).length])),
    items: Object.fromEntries(items),
    values: [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''] as const),
  };
}

/** How many rows, or controls of a list, a draft may have: no form that was filled in by hand has more. */
const MOST_ROWS = 50;

/** Puts a draft into an empty form. Unknown names are left out. */
export function restoreDraft(form: HTMLFormElement, draft: FormDraft): void {
  for (const [template, list] of Object.entries(LISTS))
    for (let index = rowsOf(form, list).length; index < (draft.rows[template] ?? 0); index += 1) addRow(form, template);
  for (const field of form.querySelectorAll<HTMLElement>('[data-form=items]')) {
    for (let index = 1; index < (draft.items[field.dataset['field'] ?? ''] ?? 0); index += 1) addItem(field);
  }
  const byName = Map.groupBy(draft.values, ([name]) => name);
  const controlsByName = Map.groupBy(
    form.querySelectorAll<HTMLInputElement>('[name]:is(input, select, textarea)'),
    ({ name }) => name,
  );
  for (const [name, controls] of controlsByName) {
    const values = byName.get(name)?.map(([, value]) => value);
    if (values === undefined) continue;
    // If the draft names no existing choice of a group, the group keeps its choice.
    if (controls[0]?.type === 'radio' && !controls.some(({ value }) => values.includes(value))) continue;
    for (const [index, control] of controls.entries()) {
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = values.includes(control.value);
      else control.value = values[index] ?? '';
    }
  }
}

/**
 * A stored value as a draft: it may come from an older form, or be damaged.
 * @returns the usable part of it; nothing if it is not a draft
 */
export function draftIn(value: unknown): FormDraft | undefined {
  if (!isRecord(value) || !Array.isArray(value['values'])) return undefined;
  const values: readonly unknown[] = value['values'];
  return { rows: countsIn(value['rows']), items: countsIn(value['items']), values: values.filter(isPair) };
}

function countsIn(value: unknown): Readonly<Record<string, number>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, count]) =>
      typeof count === 'number' && count > 0 ? [[name, Math.min(Math.floor(count), MOST_ROWS)]] : [],
    ),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
