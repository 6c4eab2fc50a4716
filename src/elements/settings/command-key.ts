import { readSettings } from './stored-settings.ts';

/**
 * Whether a key was pressed as a command: alone, not while typing or in a dialog, and while single keys are turned on.
 */
export function isCommandKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !isTyping && readSettings().keys === 'on';
}
