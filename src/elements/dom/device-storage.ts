import { siteUrl } from '../../site-files.ts';

/**
 * What is stored on the device, under names that belong to this site alone. If the browser stores nothing, nothing
 * fails.
 */
const PREFIX = `${siteUrl('')}:`;

/** @returns what was stored, or nothing if it cannot be read */
export function readDeviceStorage(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param value if it is undefined, what was stored is deleted
 * @returns whether it is stored; if not, what was stored before still is
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
