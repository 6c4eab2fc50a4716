/**
 * Everything that the checks would report on the whole edition with some additional files: the verdict that a pull
 * request would get.
 */
import { readFileSync } from 'node:fs';
import { readEdition } from '../../edition/load-edition.ts';
import { isForMaintainers, severityOf, sortProblems, type Place, type Problem } from '../../edition/problems.ts';
import { annotationPieces, type AnnotationPiece } from '../../edition/prose/prose-pieces.ts';
import { findRepeatedWords } from '../../edition/prose/repeated-words.ts';
import { contentFolder, contentRoot, readWordList, type ContentFile } from '../../edition/read/content-files.ts';
import { judgeProse } from '../prose-problems.ts';

/** @param files that do not exist yet; paths from the content folder */
export function problemsWith(files: readonly ContentFile[], folder = contentFolder()): readonly Problem[] {
  const root = contentRoot(folder);
  const texts = new Map(files.map(({ path, text }) => [root + path, text]));
  const { readable, problems } = readEdition(folder, files);
  // Work that others left unfinished is not the author's.
  const own = problems
    .filter((problem) => !isForMaintainers(problem))
    .filter((problem) => texts.has(problem.place.path) || severityOf(problem, 'working') === 'error');
  const textOf = (path: string) => texts.get(path) ?? readFileSync(path, 'utf8');
  if (readable === undefined) return sortProblems(own);
  const isOwn = ({ place }: { readonly place: Place }) => texts.has(place.path);
  const prose = judgeProse(readable, readWordList('words.txt', folder), textOf, root).filter(isOwn);
  return sortProblems([
    ...own,
    ...prose.filter(({ rule }) => rule !== 'repeated-words'),
    ...repeatedIn(annotationPieces(readable.edition, root), isOwn),
  ]);
}

/** Words of the new notes that others have. Of two notes of one day, the check would report the later one in the text. */
function repeatedIn(
  pieces: readonly AnnotationPiece[],
  isOwn: (piece: AnnotationPiece) => boolean,
): readonly Problem[] {
  const named = pieces.map((piece) => ({ id: piece.annotation.id, text: piece.text, place: piece.place, piece }));
  const [own, others] = [named.filter(({ piece }) => isOwn(piece)), named.filter(({ piece }) => !isOwn(piece))];
  return findRepeatedWords(own, others);
}
