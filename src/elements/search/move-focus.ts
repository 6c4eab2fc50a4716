/** The keys of the search: from the field through the results and back. */

/** Arrow keys go from one stop to the next. */
export function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const index = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[index + (event.key === 'ArrowDown' ? 1 : -1)];
  if (index < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Opens the first result. */
export function openFirst(results: HTMLElement): void {
  results.querySelector('a')?.click();
}

/** Whether a letter is typed outside of fields. A space presses a button or turns a page. */
export function isLetterElsewhere({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTaken = target instanceof Element && target.closest('input, select, textarea') !== null;
  return !isTaken && !ctrlKey && !metaKey && !altKey && key !== ' ' && [...key].length === 1;
}

/** The field has the focus before the browser adds the letter. */
export function focusEnd(field: HTMLInputElement): void {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
