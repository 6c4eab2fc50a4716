import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';

/** The choices of a reader, stored on the device only. */
export interface StoredSettings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly size: 'small' | 'normal' | 'large' | 'largest';
  readonly measure: 'narrow' | 'normal' | 'wide';
  /** The text alone, the text with its notes, or everything. */
  readonly depth: 'text' | 'notes' | 'all';
  /** Whether single keys are commands. */
  readonly keys: 'on' | 'off';
  readonly previews: 'on' | 'off';
  /** Whether copied words carry the citation. */
  readonly citation: 'on' | 'off';
  /** Whether the reader's place is kept. */
  readonly place: 'on' | 'off';
  /** Whether pages are kept for reading without a network. */
  readonly offline: 'on' | 'off';
  /** Whether the reader's own notes are printed. */
  readonly own: 'on' | 'off';
}

/** The values of each setting; the first is the default. */
const CHOICES: {
  readonly [Name in keyof StoredSettings]: readonly [StoredSettings[Name], ...StoredSettings[Name][]];
} = {
  theme: ['system', 'light', 'dark'],
  size: ['normal', 'small', 'large', 'largest'],
  measure: ['normal', 'narrow', 'wide'],
  depth: ['notes', 'text', 'all'],
  keys: ['on', 'off'],
  previews: ['on', 'off'],
  citation: ['on', 'off'],
  place: ['on', 'off'],
  offline: ['on', 'off'],
  own: ['off', 'on'],
};

/**
 * Settings that can be seen: the root element of a page has them as attributes from the first paint on, see
 * `render/head/early-script.ts`.
 */
const SHOWN: ReadonlySet<keyof StoredSettings> = new Set(['theme', 'size', 'measure', 'depth', 'own']);

/** Event that tells other elements of the page that a setting has changed. */
export const SETTINGS_CHANGED = 'reader-settings-changed';

/** The name under which they are stored. */
const NAME = 'settings';

/** The stored choices. An unknown value counts as not chosen; so does everything if the browser stores nothing. */
export function readSettings(): StoredSettings {
  const chosen = readChosen();
  const entries = Object.entries(CHOICES).map(([name, choices]) => [
    name,
    (choices as readonly unknown[]).includes(chosen[name]) ? chosen[name] : choices[0],
  ]);
  return Object.fromEntries(entries) as StoredSettings;
}

export function changeSetting<Name extends keyof StoredSettings>(name: Name, value: StoredSettings[Name]): void {
  const { [name]: _former, ...others } = readChosen();
  writeDeviceStorage(NAME, value === CHOICES[name][0] ? others : { ...others, [name]: value });
  if (SHOWN.has(name)) document.documentElement.dataset[name] = value;
  dispatchEvent(new Event(SETTINGS_CHANGED));
}

function readChosen(): Record<string, unknown> {
  const chosen = readDeviceStorage(NAME);
  return typeof chosen === 'object' && chosen !== null ? { ...chosen } : {};
}
