/**
 * A menu of the selected words by keyboard: Tab leads from the words into it, arrows lead from command to command,
 * Escape leads back to the earlier focus.
 * @param menu contains buttons and links; it is hidden while nothing is selected
 * @param signal ends it
 */
export function menuKeys(menu: HTMLElement, signal: AbortSignal): void {
  let before: Element | null = null;
  const commands = () => [...menu.querySelectorAll<HTMLElement>('a, button')].filter((one) => one.checkVisibility());
  const pressed = (event: KeyboardEvent) => {
    if (menu.hidden || event.altKey || event.ctrlKey || event.metaKey) return;
    const isInside = menu.contains(document.activeElement);
    if (event.key === 'Escape' && isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
    const target = isInside ? neighbour(commands(), event.key) : isEntering(event) ? commands()[0] : undefined;
    if (target === undefined) return;
    event.preventDefault();
    if (!isInside) before = document.activeElement;
    target.focus({ preventScroll: true });
  };
  // Before the menu itself hears of the key: a hidden element cannot give its focus back.
  document.addEventListener('keydown', pressed, { signal, capture: true });
}

function isEntering({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'Tab' && !shiftKey && getSelection()?.isCollapsed === false;
}

function neighbour(commands: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  const index = commands.findIndex((one) => one === document.activeElement);
  return step === undefined || index < 0 ? undefined : commands.at((index + step) % commands.length);
}
