/** A new element with words in it. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A button that sends no form. */
export function makeButton(text: string): HTMLButtonElement {
  const button = makeElement('button', text);
  button.type = 'button';
  return button;
}
