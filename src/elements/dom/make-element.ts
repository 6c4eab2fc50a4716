/** A new element with words in it. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/**
 * A button that sends no form.
 * @param classes for its look
 */
export function makeButton(text: string, ...classes: readonly string[]): HTMLButtonElement {
  const button = makeElement('button', text);
  button.type = 'button';
  if (classes.length > 0) button.classList.add(...classes);
  return button;
}
