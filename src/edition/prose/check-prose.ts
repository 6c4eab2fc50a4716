/** What a program can see of the editorial rules: length, plainness, repetition, balance, dates and labels. */
import { cutSentences } from '../../markdown/sentences.ts';
import { checkAnnotationProse, findLongSentences, problem, SHARED_WORDS, wordsOf } from './annotation-prose.ts';
import type { Annotation, Edition } from '../edition.ts';
import { ANNOTATION_KINDS, fileOf } from '../kinds.ts';
import { latestDay } from '../fields/latest-day.ts';
import { plural } from '../plural.ts';
import type { Problem } from '../problems.ts';
import {
  annotationPieces,
  introductionPieces,
  prosePieces,
  type AnnotationPiece,
  type ProsePiece,
} from './prose-pieces.ts';

/** Words of the introduction to a passage that has one, without its headings. */
export const INTRODUCTION_WORDS = { least: 80, most: 150 };
/** Words of a sentence, on the mean over all commentary. */
const MEAN_SENTENCE_WORDS = 22;
/**
 * Everything that the prose of an edition has against it.
 * @param root what paths in problems begin with
 * @param today ISO 8601; no annotation is of a later day
 */
export function checkProse(edition: Edition, root = 'content/', today = latestDay()): readonly Problem[] {
  const pieces = annotationPieces(edition, root);
  return [
    ...pieces.flatMap(({ annotation, text, place }) =>
      checkAnnotationProse(annotation, text, place, edition.info, today),
    ),
    ...introductionPieces(edition, root).flatMap(checkIntroduction),
    ...checkSentences(prosePieces(edition, root), edition.info.language, root),
    ...findRepetitions(pieces),
    ...findGaps(edition, root),
  ];
}

/** Mean number of words of a sentence. */
export function meanSentenceWords(pieces: readonly ProsePiece[], language: string): number {
  const lengths = pieces.flatMap(({ text }) =>
    cutSentences(text, language).map((sentence) => wordsOf(sentence.text).length),
  );
  return lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

function checkIntroduction({ text, place }: ProsePiece): readonly Problem[] {
  const { length } = wordsOf(text);
  const { least, most } = INTRODUCTION_WORDS;
  return length === 0 || (length >= least && length <= most)
    ? []
    : [problem('introduction-length', place, `The introduction has ${length} words`, `expected: ${least} to ${most}`)];
}

function checkSentences(pieces: readonly ProsePiece[], language: string, root: string): readonly Problem[] {
  const mean = meanSentenceWords(pieces, language);
  const tooLong = pieces.flatMap(({ text, place }) => findLongSentences(text, place, language));
  if (mean <= MEAN_SENTENCE_WORDS) return tooLong;
  return [
    ...tooLong,
    problem(
      'long-sentences',
      { path: root, line: 1, column: 1 },
      `A sentence has ${mean.toFixed(1)} words on the mean`,
      `expected: at most ${MEAN_SENTENCE_WORDS}`,
    ),
  ];
}

/** Runs of words that a later annotation shares with an earlier one; the first run of each pair. */
function findRepetitions(pieces: readonly AnnotationPiece[]): readonly Problem[] {
  const seen = new Map<string, Annotation>();
  return pieces.flatMap(({ annotation, text, place }) => {
    const words = wordsOf(text.toLowerCase());
    const runs = words
      .slice(0, Math.max(0, words.length - SHARED_WORDS))
      .map((_, index) => words.slice(index, index + SHARED_WORDS + 1).join(' '));
    const shared = runs.find((run) => seen.has(run));
    const other = seen.get(shared ?? '');
    for (const run of runs) if (!seen.has(run)) seen.set(run, annotation);
    return other === undefined || other === annotation
      ? []
      : [problem('repeated-words', place, `${other.id} has these words too`, `“${shared}”`)];
  });
}

/** Passages with fewer annotations of a kind than the edition promises, unless they say what was looked for in vain. */
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
