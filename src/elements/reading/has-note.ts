/** Whether an entry of the browser's history has a note that was open. */
export function hasNote(state: unknown): state is { readonly note: string } {
  return typeof state === 'object' && state !== null && 'note' in state && typeof state.note === 'string';
}
