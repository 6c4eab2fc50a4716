import { readDeviceStorage } from '../dom/device-storage.ts';

/** Under which the reader's own notes are stored. */
export const OWN_NOTES = 'own-notes';

/** Whether there is a note of the reader's own on a page; only then is anything loaded that shows them. */
export function hasOwnNotes(page: string): boolean {
  const notes = readDeviceStorage(OWN_NOTES);
  return Array.isArray(notes) && notes.some((note: { readonly page?: unknown } | null) => note?.page === page);
}
