/** `npm run check:prose`: what a program can see of the editorial rules, spelling included. */
import { checkProse, meanSentenceWords } from '../edition/check-prose.ts';
import { readOwnWords } from '../edition/content-files.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { ContentProblems } from '../edition/problems.ts';
import { proseText } from '../edition/prose-text.ts';
import { findUnknownWords } from './spelling.ts';

try {
  const edition = loadEdition();
  const problems = [...checkProse(edition), ...findUnknownWords(edition, readOwnWords())];
  if (problems.length > 0) throw new ContentProblems(problems);
  const pieces = [...edition.annotations.map(({ prose }) => prose), ...edition.passages.map(({ introduction }) => introduction.prose)];
  const place = { path: '', line: 1, column: 1 };
  const mean = meanSentenceWords(pieces.map((prose) => ({ text: proseText(prose), place })), edition.info.language);
  console.log(`No problems: ${edition.annotations.length} annotations and ${edition.passages.length} introductions, ${mean.toFixed(1)} words a sentence.`);
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
