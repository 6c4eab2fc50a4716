/** Writes the files of the search beside the pages. The same edition gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import { searchFile } from '../../site-files.ts';
import { indexFiles } from './index-files.ts';
import { namesFile, unlistedNames } from './names-file.ts';

/**
 * @param stopWords very common words of the language
 * @param site folder of the built site
 * @returns names that are not shown at the first letter, because their list has no room for them
 */
export function writeSearchIndex(edition: Edition, stopWords: readonly string[], site: string): readonly string[] {
  const names = namesFile(edition);
  mkdirSync(join(site, dirname(searchFile('names'))), { recursive: true });
  for (const [name, file] of [['names', JSON.stringify(names)] as const, ...indexFiles(edition, stopWords)])
    writeFileSync(join(site, searchFile(name)), file);
  return unlistedNames(edition, names);
}
