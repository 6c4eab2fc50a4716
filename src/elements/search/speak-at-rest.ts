/** Milliseconds without typing before the number of results is announced. */
const REST = 1000;

/**
 * Keeps a status silent while words are typed, and announces its words once the typing rests: a screen reader would
 * otherwise read an answer for each letter.
 * @param status to announce; it is written to as before
 * @param signal ends it
 */
export function speakAtRest(field: HTMLInputElement, status: HTMLElement, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = () => {
    status.ariaLive = 'polite';
    // Only a change is announced.
    status.replaceChildren(status.textContent);
  };
  field.addEventListener(
    'input',
    () => {
      status.ariaLive = 'off';
      clearTimeout(timer);
      timer = setTimeout(speak, REST);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
