/** `npm run check:prose`: what a program can see of the editorial rules, spelling included. */
import { checkProse, meanSentenceWords } from '../edition/prose/check-prose.ts';
import { readWordList } from '../edition/read/content-files.ts';
import { useParseCache } from '../edition/read/parse-cache.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { ContentProblems } from '../edition/problems.ts';
import { prosePieces } from '../edition/prose/prose-pieces.ts';
import { reportFailure } from './pull-request/github-annotations.ts';
import { findUnknownWords } from './spelling/unknown-words.ts';

process.once('exit', useParseCache());
try {
  const edition = loadEdition();
  const problems = [...checkProse(edition), ...findUnknownWords(edition, readWordList('words.txt').join('\n'))];
  if (problems.length > 0) throw new ContentProblems(problems);
  const pieces = prosePieces(edition, '');
  const mean = meanSentenceWords(pieces, edition.info.language);
  console.log(
    `No problems: ${edition.annotations.length} annotations, ${pieces.length} pieces of prose in all, ${mean.toFixed(1)} words a sentence.`,
  );
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  reportFailure(error.problems, error.message);
}
