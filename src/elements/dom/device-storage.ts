import { siteUrl } from '../../site-files.ts';

/** Storage on the device, under names that belong to this site alone. If the browser stores nothing, nothing fails. */
const PREFIX = `${siteUrl('')}:`;

/** @returns the stored value, or nothing if it cannot be read */
export function readDeviceStorage(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param value undefined deletes the stored value
 * @returns whether it is stored; if not, the earlier value still is
 */
export function writeDeviceStorage(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    // A browser that stores nothing is the reader's choice.
    return false;
  }
}
