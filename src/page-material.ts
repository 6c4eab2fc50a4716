import { currentFiles } from './current-files.ts';
import { readContentFile, readWordList } from './edition/read/content-files.ts';
import { fileHistory } from './history/file-history.ts';
import type { PageMaterial } from './render/pages/plain-pages.ts';

/** Material that pages show beside the edition, read on request. */
export function pageMaterial(): PageMaterial {
  return {
    readContent: readContentFile,
    stopWords: readWordList('stop-words.txt'),
    history: fileHistory(),
    files: currentFiles,
  };
}
