/** The editorial rules that a program can check: length, plainness, repetition, balance, dates and labels. */
import { checkAnnotationProse, findLongSentences, problem, wordsOf } from './annotation-prose.ts';
import type { Edition } from '../edition.ts';
import { heardCountries } from '../heard-countries.ts';
import { ANNOTATION_KINDS } from '../kinds.ts';
import { fileOf } from '../content-paths.ts';
import { latestDay } from '../fields/latest-day.ts';
import { plural } from '../plural.ts';
import { compareText, type Problem } from '../problems.ts';
import {
  annotationPieces,
  introductionPieces,
  prosePieces,
  type AnnotationPiece,
  type ProsePiece,
} from './prose-pieces.ts';
import { checkMean, countSentences, meanOf } from './sentence-count.ts';
import { findOneGovernment } from './one-government.ts';
import { findRepeatedWords } from './repeated-words.ts';

/** How many words the introduction to a passage may have, without its headings. */
export const INTRODUCTION_WORDS = { least: 80, most: 150 };
/**
 * All problems of the prose of an edition.
 * @param root beginning of the paths in problems
 * @param today ISO 8601; no annotation has a later day
 */
export function checkProse(edition: Edition, root = 'content/', today = latestDay()): readonly Problem[] {
  const pieces = annotationPieces(edition, root);
  return [
    ...pieces.flatMap(({ annotation, text, place }) =>
      checkAnnotationProse(annotation, text, place, edition.info, today),
    ),
    ...introductionPieces(edition, root).flatMap(checkIntroduction),
    ...checkSentences(prosePieces(edition, root), edition.info.language, root),
    ...findRepeatedWords(byDate(pieces).map(({ annotation: { id }, text, place }) => ({ id, text, place }))),
    ...findGaps(edition, root),
    ...findOneGovernment(heardCountries(edition.annotations), edition.info.language, {
      path: root,
      line: 1,
      column: 1,
    }),
  ];
}

/** Of two notes that say the same, the newer one counts as the repetition, wherever it is in the text. */
function byDate(pieces: readonly AnnotationPiece[]): readonly AnnotationPiece[] {
  return pieces.toSorted((a, b) => compareText(a.annotation.date, b.annotation.date));
}

/** Mean number of words of a sentence. */
export function meanSentenceWords(pieces: readonly Pick<ProsePiece, 'text'>[], language: string): number {
  return meanOf(countSentences(pieces, language));
}

function checkIntroduction({ text, place }: ProsePiece): readonly Problem[] {
  const { length } = wordsOf(text);
  const { least, most } = INTRODUCTION_WORDS;
  return length === 0 || (length >= least && length <= most)
    ? []
    : [problem('introduction-length', place, `The introduction has ${length} words`, `expected: ${least} to ${most}`)];
}

function checkSentences(pieces: readonly ProsePiece[], language: string, root: string): readonly Problem[] {
  return [
    ...pieces.flatMap(({ text, place }) => findLongSentences(text, place, language)),
    ...checkMean([countSentences(pieces, language)], { path: root, line: 1, column: 1 }),
  ];
}

/** Passages with fewer annotations of a kind than the edition promises, unless they say that none were found. */
function findGaps({ info, passages }: Edition, root: string): readonly Problem[] {
  return passages.flatMap(({ id, kind, annotations, noneFound }) =>
    ANNOTATION_KINDS.flatMap((wanted) => {
      const expected = info.expected[kind]?.[wanted] ?? 0;
      const found = annotations.filter((annotation) => annotation.kind === wanted).length;
      if (found >= expected || noneFound.has(wanted)) return [];
      return [
        problem(
          'too-few-annotations',
          { path: root + fileOf('passage', id), line: 1, column: 1 },
          `The passage has ${plural(found, 'annotation')} of the kind “${wanted}”`,
          `expected: ${expected}`,
        ),
      ];
    }),
  );
}
