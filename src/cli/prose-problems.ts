import type { Edition } from '../edition/edition.ts';
import type { Problem } from '../edition/problems.ts';
import { atField } from '../edition/prose/at-field.ts';
import { checkProse } from '../edition/prose/check-prose.ts';
import { contentRoot, readContentFile, readWordList } from '../edition/read/content-files.ts';
import { keptWords } from './spelling/kept-words.ts';
import { findUnknownWords } from './spelling/unknown-words.ts';

/** The editorial rules that a program can check, spelling included, for all commentary of an edition. */
export function proseProblems(edition: Edition): readonly Problem[] {
  const root = contentRoot();
  const textOf = (path: string) => readContentFile(path.slice(root.length));
  const known = keptWords();
  process.once('exit', known.keep);
  return [
    ...atField(checkProse(edition, root), textOf),
    ...findUnknownWords(edition, readWordList('words.txt').join('\n'), textOf, root, known.words),
  ];
}
