/** The values of single controls. */

/** Whether the author has written something in a field; the form's first choice does not count. */
export function isEntered(field: HTMLElement): boolean {
  return [
    ...field.querySelectorAll<HTMLInputElement>(
      ':scope > label :is(input:not([type=radio], [type=checkbox]), textarea)',
    ),
  ].some(({ value }) => value.trim() !== '');
}

/** Gives a control its value; if several have the same name, all of them. */
export function setFormValue(form: HTMLFormElement, name: string, value: string): void {
  for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = control.value === value;
    else control.value = value;
  }
}
