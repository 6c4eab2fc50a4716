/** A downward drag of at least this many CSS pixels closes. */
const DISTANCE = 60;

/**
 * A sheet follows a finger that draws its bar downward, and closes.
 * @param sheet whose bar has the class `sheet-bar`
 * @param close called when it was drawn far enough
 * @param signal ends it
 */
export function dragDown(sheet: HTMLElement, close: () => void, signal: AbortSignal): void {
  sheet.addEventListener('pointerdown', (down) => begin(sheet, close, down), { signal });
}

function begin(sheet: HTMLElement, close: () => void, down: PointerEvent): void {
  const bar = down.target instanceof Element ? down.target.closest('.sheet-bar') : null;
  if (bar === null || !down.isPrimary) return;
  const dragged = new AbortController();
  const { signal } = dragged;
  const move = ({ clientY }: PointerEvent) =>
    sheet.style.setProperty('translate', `0 ${Math.max(0, clientY - down.clientY)}px`);
  const end = ({ type, clientY }: PointerEvent) => {
    dragged.abort();
    sheet.style.removeProperty('translate');
    if (type === 'pointerup' && clientY - down.clientY > DISTANCE) close();
  };
  document.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) document.addEventListener(type, end, { signal });
}
