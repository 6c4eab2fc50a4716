import { readDeviceStorage } from '../dom/device-storage.ts';

/** Name under which the reader's own notes are stored. */
export const OWN_NOTES = 'own-notes';

/** Whether there is a note of the reader's own on a page; only then is the code that shows them loaded. */
export function hasOwnNotes(page: string): boolean {
  const notes = readDeviceStorage(OWN_NOTES);
  return Array.isArray(notes) && notes.some((note: { readonly page?: unknown } | null) => note?.page === page);
}
