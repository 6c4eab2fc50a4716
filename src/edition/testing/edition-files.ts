/** A smallest edition for tests: two sections of an eighteenth-century constitution, and every kind of file once. */
import { assembleText, sha256 } from '../text/assemble-text.ts';
import type { ContentFile } from '../read/content-files.ts';
import { cutPassages, relock } from '../text/cut-passages.ts';
import type { Edition } from '../edition.ts';
import { LOCK_PATH, readEntries } from '../read/entries.ts';
import { makeEdition } from '../load-edition.ts';
import { formatLock } from '../text/sentence-lock.ts';
import { SAMPLE_COMMENTARY } from './sample-commentary.ts';
import { SAMPLE_TEXT, editionYaml } from './sample-text.ts';

/** Texts by path that replace those of the sample; `undefined` removes a file. */
export type Overrides = Readonly<Record<string, string | undefined>>;

/**
 * The files of a valid edition, with changes. Lock and hash are those of the changed text, unless the changes bring
 * their own.
 */
export function editionFiles(overrides: Overrides = {}): readonly ContentFile[] {
  const changesText = Object.keys(overrides).some((path) => path.startsWith('text/'));
  if (!changesText) madeOfSample ??= madeOfText({});
  const made = changesText ? madeOfText(overrides) : madeOfSample;
  return toFiles({ ...SAMPLE_TEXT, ...SAMPLE_COMMENTARY, ...made, ...overrides });
}

/** The edition of these files. */
export function editionWith(overrides: Overrides = {}): Edition {
  return makeEdition(editionFiles(overrides));
}

/** The text of one of the sample's files, to be changed. */
export function sampleText(path: string): string {
  return only(editionFiles().filter((file) => file.path === path)).text;
}

/**
 * The one thing of a list.
 * @throws Error if there is none, or more than one
 */
export function only<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (thing === undefined || things.length > 1) throw new Error(`expected one, there are ${things.length}`);
  return thing;
}

/** Made once, because most tests change no text. */
let madeOfSample: Overrides | undefined;

/** The files that are computed from the base text. */
function madeOfText(overrides: Overrides): Overrides {
  const files = toFiles({ ...SAMPLE_TEXT, ...overrides });
  const cut = cutPassages(readEntries(files, 'content/', []), 'en', 'content/', []);
  return {
    'edition.yaml': editionYaml(sha256(assembleText(cut.map(({ passage }) => passage)))),
    [LOCK_PATH]: formatLock(relock(cut, {})),
  };
}

function toFiles(texts: Overrides): readonly ContentFile[] {
  return Object.entries(texts).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}
