/** The part of the page in which words are selected: a dialog over it, a sheet, a preview, or its main part. */
const DIALOG = 'dialog, [role=dialog]';

export function surfaceOf({ commonAncestorContainer: around }: Range): Element | null {
  const element = around instanceof Element ? around : around.parentElement;
  return element?.closest(DIALOG) ?? document.querySelector('main');
}

/** Whether an element is part of it, and not of a dialog that is over it. */
export function isOnSurface(element: Element, surface: Element): boolean {
  return element.closest(DIALOG) === (surface.matches(DIALOG) ? surface : surface.closest(DIALOG));
}
