/** Rows of a form that can be added and taken away: sources, positions, a second field of a list. */
import { contributeWords } from '../words/contribute.ts';
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

/** A second control in a field that holds a list. */
export function addItem(field: HTMLElement): HTMLInputElement | undefined {
  const label = field.querySelector('label');
  const copy = label?.cloneNode(true) as HTMLElement | undefined;
  const input = copy?.querySelector('input');
  if (copy === undefined || !input) return undefined;
  input.value = '';
  [...field.querySelectorAll(':scope > label')].at(-1)?.after(copy);
  return input;
}

/** Everything that is entered, by name and place among the controls of that name. */
export interface FormDraft {
  readonly rows: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, number>>;
  readonly values: readonly (readonly [string, string])[];
}

export function readDraft(form: HTMLFormElement): FormDraft {
  const items = [...form.querySelectorAll<HTMLElement>('.is-items[data-field]')].map((field) => [field.dataset['field'] ?? '', field.querySelectorAll('input').length] as const);
  return {
    rows: Object.fromEntries(Object.entries(LISTS).map(([template, list]) => [template, rowsOf(form, list).length])),
    items: Object.fromEntries(items),
    values: [...new FormData(form)].map(([name, value]) => [name, String(value)] as const),
  };
}

/** Puts a draft into an empty form. What the form does not know is left out. */
export function restoreDraft(form: HTMLFormElement, draft: FormDraft): void {
  for (const [template, count] of Object.entries(draft.rows)) for (let index = rowsOf(form, LISTS[template] ?? '').length; index < count; index += 1) addRow(form, template);
  for (const [name, count] of Object.entries(draft.items)) {
    const field = form.querySelector<HTMLElement>(`.is-items[data-field="${name}"]`);
    for (let index = 1; field !== null && index < count; index += 1) addItem(field);
  }
  const byName = Map.groupBy(draft.values, ([name]) => name);
  for (const [name, values] of byName) {
    const controls = [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    for (const [index, control] of controls.entries()) {
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = values.some(([, value]) => value === control.value);
      else control.value = values[index]?.[1] ?? '';
    }
  }
}

/** Whether a value is a draft: what a device keeps may be of an older form. */
export function isDraft(value: unknown): value is FormDraft {
  return typeof value === 'object' && value !== null && 'rows' in value && 'items' in value && 'values' in value && Array.isArray(value.values);
}
