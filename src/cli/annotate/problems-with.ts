/**
 * Everything that the checks would report on the whole edition with some additional files: the verdict that a pull
 * request would get.
 */
import { readFileSync } from 'node:fs';
import { atField } from '../../edition/prose/at-field.ts';
import { checkProse } from '../../edition/prose/check-prose.ts';
import { readEdition } from '../../edition/load-edition.ts';
import { isForMaintainers, severityOf, sortProblems, type Problem } from '../../edition/problems.ts';
import { contentFolder, contentRoot, readWordList, type ContentFile } from '../../edition/read/content-files.ts';
import { findUnknownWords } from '../spelling/unknown-words.ts';

/** @param files that do not exist yet; paths from the content folder */
export function problemsWith(files: readonly ContentFile[], folder = contentFolder()): readonly Problem[] {
  const root = contentRoot(folder);
  const texts = new Map(files.map(({ path, text }) => [root + path, text]));
  const { edition, problems } = readEdition(folder, files);
  // Work that others left unfinished is not the author's.
  const own = problems
    .filter((problem) => !isForMaintainers(problem))
    .filter((problem) => texts.has(problem.place.path) || severityOf(problem, 'working') === 'error');
  if (edition === undefined || own.length > 0) return sortProblems(own);
  const words = readWordList('words.txt', folder).join('\n');
  const textOf = (path: string) => texts.get(path) ?? readFileSync(path, 'utf8');
  const prose = [...atField(checkProse(edition, root), textOf), ...findUnknownWords(edition, words, textOf, root)];
  return sortProblems(prose.filter(({ place }) => texts.has(place.path)));
}
