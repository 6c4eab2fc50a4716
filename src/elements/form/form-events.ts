import { whenLatinNames } from './latin-name.ts';
import type { ChosenWords } from './annotation-preview.ts';

/** Events of a form. */
export interface FormEvents {
  changed: () => void;
  /** A field was left. */
  visited: (field: Element | null) => void;
  pressed: (button: HTMLButtonElement) => void;
  /** The contribution was sent in one of the ways, or a file was copied or saved. */
  sent: () => void;
  chosen: (words: ChosenWords) => void;
}

/** Listens to the events in the form of an annotation, until the signal ends it. */
export function listenToForm(form: HTMLFormElement, on: FormEvents, signal: AbortSignal): void {
  form.addEventListener('input', on.changed, { signal });
  whenLatinNames(on.changed, signal);
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  form.addEventListener(
    'focusout',
    ({ target }) => target instanceof Element && on.visited(target.closest('[data-field]')),
    { signal },
  );
  form.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLButtonElement) on.pressed(target);
      if (target instanceof Element && target.closest('.file :is(a, button), .to-host a') !== null) on.sent();
    },
    { signal },
  );
  form.addEventListener('words-chosen', (event) => on.chosen((event as CustomEvent<ChosenWords>).detail), { signal });
}
