import { keep, kept } from '../dom/device-storage.ts';

/** What a reader has chosen, kept on the device only. */
export interface ReaderSettings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly size: 'small' | 'normal' | 'large' | 'largest';
  readonly measure: 'narrow' | 'normal' | 'wide';
  /** Whether single keys do something. */
  readonly keys: 'on' | 'off';
  readonly previews: 'on' | 'off';
  /** Whether copied words carry the citation. */
  readonly citation: 'on' | 'off';
  /** Whether the place where one reads is kept. */
  readonly place: 'on' | 'off';
  /** Whether pages are kept for reading without a network. */
  readonly offline: 'on' | 'off';
}

/** What each setting can be; the first is what it is until a reader chooses. */
const CHOICES: {
  readonly [Name in keyof ReaderSettings]: readonly [ReaderSettings[Name], ...ReaderSettings[Name][]];
} = {
  theme: ['system', 'light', 'dark'],
  size: ['normal', 'small', 'large', 'largest'],
  measure: ['normal', 'narrow', 'wide'],
  keys: ['on', 'off'],
  previews: ['on', 'off'],
  citation: ['on', 'off'],
  place: ['on', 'off'],
  offline: ['on', 'off'],
};

/**
 * Those that show: the page has them as attributes of its first element from its first paint on, see
 * `render/head/early-script.ts`.
 */
const SHOWN: ReadonlySet<keyof ReaderSettings> = new Set(['theme', 'size', 'measure']);

/** Tells other elements of the page that a setting has changed. */
export const SETTINGS_CHANGED = 'reader-settings-changed';

/** The name under which they are kept. */
const NAME = 'settings';

/**
 * What is kept. A value that no setting has counts as not chosen; so does everything where the browser keeps nothing.
 */
export function readSettings(): ReaderSettings {
  const chosen = readChosen();
  const entries = Object.entries(CHOICES).map(([name, choices]) => [
    name,
    (choices as readonly unknown[]).includes(chosen[name]) ? chosen[name] : choices[0],
  ]);
  return Object.fromEntries(entries) as ReaderSettings;
}

export function changeSetting<Name extends keyof ReaderSettings>(name: Name, value: ReaderSettings[Name]): void {
  const { [name]: _former, ...others } = readChosen();
  keep(NAME, value === CHOICES[name][0] ? others : { ...others, [name]: value });
  if (SHOWN.has(name)) document.documentElement.dataset[name] = value;
  dispatchEvent(new Event(SETTINGS_CHANGED));
}

function readChosen(): Record<string, unknown> {
  const chosen = kept(NAME);
  return typeof chosen === 'object' && chosen !== null ? { ...chosen } : {};
}
