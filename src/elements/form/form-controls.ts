/** The controls of the form. */

/** Whether the author has written something in a field; a choice that was made by default does not count. */
export function isEnteredControl(field: HTMLElement): boolean {
  return [
    ...field.querySelectorAll<HTMLInputElement>(
      ':scope > label :is(input:not([type=radio], [type=checkbox]), textarea)',
    ),
  ].some(({ value }) => value.trim() !== '');
}

/** Gives every control of a name a value. */
export function setFormControls(form: HTMLFormElement, name: string, value: string): void {
  for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = control.value === value;
    else control.value = value;
  }
}
