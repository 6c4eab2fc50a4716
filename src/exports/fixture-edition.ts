/** A small edition for the tests of this folder: every kind of thing once, of a document that does not exist. */
import type { ContentFile } from '../edition/read/content-files.ts';
import { cutPassages, relock } from '../edition/text/cut-passages.ts';
import type { Edition } from '../edition/edition.ts';
import { LOCK_PATH, readEntries } from '../edition/read/entries.ts';
import { makeEdition } from '../edition/load-edition.ts';
import { proseText } from '../edition/prose/prose-text.ts';
import { reviewsFile } from '../edition/testing/reviews-file.ts';
import { formatLock } from '../edition/text/sentence-lock.ts';
import type { EditionJson } from './edition-json-schema.ts';
import { editionJson } from './edition-json.ts';
import { FIXTURE_FILES } from './fixture-files.ts';

/** Changes of files, by their paths. */
type Changes = Readonly<Record<string, (text: string) => string>>;

/** The published data of the edition; every call makes a new value. */
export function fixtureJson(changes: Changes = {}): EditionJson {
  return editionJson(fixtureEdition(changes), (prose) => `<p>${proseText(prose)}</p>`);
}

export function fixtureEdition(changes: Changes = {}): Edition {
  return makeEdition(fixtureFiles(changes));
}

/** Everything that its content folder holds. */
export function fixtureFiles(changes: Changes = {}): readonly ContentFile[] {
  const files = Object.entries(FIXTURE_FILES).map(([path, text]) => ({ path, text: changes[path]?.(text) ?? text }));
  const withLock = [...files, lockOf(files)];
  return [...withLock, reviewsFile(withLock, 'keeper', (yaml) => yaml.replaceAll('saw: original', 'saw: copy'))];
}

/** The lock of the base text in the files. */
function lockOf(files: readonly ContentFile[]): ContentFile {
  const entries = readEntries(files, 'content/', []);
  return { path: LOCK_PATH, text: formatLock(relock(cutPassages(entries, 'en', 'content/', []), {})) };
}

/**
 * The thing of a list that has an id.
 * @throws Error if there is none
 */
export function thingById<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found === undefined) throw new Error(`There is no “${id}”`);
  return found;
}
