/** The search index of the edition in content/, made once for all tests of a process. */
import { readWordList } from '../../../edition/read/content-files.ts';
import { contentEdition } from '../../../edition/testing/content-edition.ts';
import { indexFiles, type IndexFiles } from '../index-files.ts';

let files: IndexFiles | undefined;
const parsed = new Map<string, unknown>();

export function contentIndex(): IndexFiles {
  return (files ??= indexFiles(contentEdition(), readWordList('stop-words.txt')));
}

/** Gives the search a file of the index, parsed once. */
export function loadFromContent(name: string): Promise<unknown> {
  if (!parsed.has(name)) parsed.set(name, JSON.parse(contentIndex().get(name) ?? 'null'));
  return Promise.resolve(parsed.get(name));
}
