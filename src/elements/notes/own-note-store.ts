/** The reader's own notes, on this device. Anything else under their name is left unchanged. */
import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';
import { ownNoteFrom, type OwnNote } from './own-note.ts';
import { OWN_NOTES } from './has-own-notes.ts';

/** Fired on the window when notes have changed. */
export const OWN_NOTES_CHANGED = 'own-notes-changed';

/** In the order in which they were made. */
export function readOwnNotes(): readonly OwnNote[] {
  return stored().flatMap((one) => ownNoteFrom(one) ?? []);
}

/**
 * Adds notes, each in the place of one with the same id.
 * @returns whether they are stored; if not, nothing has changed
 */
export function saveOwnNotes(notes: readonly OwnNote[]): boolean {
  const before = stored();
  const byId = new Map(notes.map((note) => [note.id, note]));
  const changed = before.map((one) => byId.get(idOf(one)) ?? one);
  const known = new Set(before.map(idOf));
  return write([...changed, ...notes.filter(({ id }) => !known.has(id))]);
}

/** @returns whether it is deleted */
export function deleteOwnNote(id: string): boolean {
  return write(stored().filter((one) => idOf(one) !== id));
}

/** @returns whether all are deleted */
export function deleteOwnNotes(): boolean {
  return write([]);
}

function write(notes: readonly unknown[]): boolean {
  const isStored = writeDeviceStorage(OWN_NOTES, notes.length === 0 ? undefined : notes);
  if (isStored) dispatchEvent(new Event(OWN_NOTES_CHANGED));
  return isStored;
}

function stored(): readonly unknown[] {
  const notes = readDeviceStorage(OWN_NOTES);
  return Array.isArray(notes) ? notes : [];
}

function idOf(note: unknown): string {
  return typeof note === 'object' && note !== null && 'id' in note ? String(note.id) : '';
}
