/** Writes the files of the search beside the pages. The same edition gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import { searchFile } from '../../site-files.ts';
import { indexFiles } from './index-files.ts';
import { namesFile, unlistedNames } from './names-file.ts';
import { furtherPlaces } from '../query/typed-place.ts';
import { namedPlaces, placesFile } from './places-file.ts';

/**
 * @param stopWords very common words of the language
 * @param site folder of the built site
 * @returns names that are not shown at the first letter, because their list has no space for them
 */
export function writeSearchIndex(edition: Edition, stopWords: readonly string[], site: string): readonly string[] {
  const names = namesFile(edition);
  const places = placesFile(namedPlaces(edition));
  mkdirSync(join(site, dirname(searchFile('names'))), { recursive: true });
  const listed = [
    ['names', JSON.stringify(names)],
    ['places', JSON.stringify(places.first)],
    ...places.further.map((some, file) => [furtherPlaces(file), JSON.stringify(some)] as const),
  ] as const;
  for (const [name, file] of [...listed, ...indexFiles(edition, stopWords)])
    writeFileSync(join(site, searchFile(name)), file);
  return unlistedNames(edition, names);
}
