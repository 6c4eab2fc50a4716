/**
 * What is readDeviceStorage on the device, under names that belong to this site alone. Where the browser keeps nothing, nothing is
 * readDeviceStorage and nothing fails.
 */
const PREFIX = `${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}:`;

/** @returns what was readDeviceStorage, or nothing where that cannot be read */
export function readDeviceStorage(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** @param value nothing takes away what was readDeviceStorage */
export function writeDeviceStorage(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing is the reader's choice.
  }
}
