/** What a program can see of the editorial rules: length, plainness, repetition, balance, dates and labels. */
import { cutSentences } from '../markdown/sentences.ts';
import { ANNOTATION_KINDS, type Annotation, type DebateAnnotation, type Edition } from './edition.ts';
import { plural } from './plural.ts';
import type { Place, Problem, ProseRuleId } from './problems.ts';
import { annotationPieces, introductionPieces, prosePieces, type AnnotationPiece, type ProsePiece } from './prose-pieces.ts';
import { FILES } from './registry.ts';

/** Words of an annotation, of which a debate's positions are no part. */
export const ANNOTATION_WORDS = { least: 25, most: 120 };
/** Words of the introduction to a passage that has one, without its headings. */
export const INTRODUCTION_WORDS = { least: 80, most: 150 };
/** Words of a sentence, on the mean over all commentary. */
export const MEAN_SENTENCE_WORDS = 22;
/** No reader is asked to hold more words than these in mind. */
export const SENTENCE_WORDS = 45;
/** Words that two annotations may share in a row. */
export const SHARED_WORDS = 8;
/** How many times as long as another a position of the same debate may be. */
export const POSITION_RATIO = 2;

/**
 * Everything that the prose of an edition has against it.
 * @param root what paths in problems begin with
 */
export function checkProse(edition: Edition, root = 'content/'): readonly Problem[] {
  const pieces = annotationPieces(edition, root);
  return [
    ...pieces.flatMap(({ annotation, text, place }) => [...checkLength(text, place), ...checkLabels(annotation, text, place), ...checkDates(annotation, edition, place)]),
    ...pieces.flatMap(({ annotation, place }) => (annotation.kind === 'debate' ? checkBalance(annotation, place) : [])),
    ...introductionPieces(edition, root).flatMap(checkIntroduction),
    ...checkSentences(prosePieces(edition, root), edition.info.language, root),
    ...findRepetitions(pieces),
    ...findGaps(edition, root),
  ];
}

/** Mean number of words of a sentence. */
export function meanSentenceWords(pieces: readonly ProsePiece[], language: string): number {
  const lengths = pieces.flatMap(({ text }) => cutSentences(text, language).map((sentence) => wordsOf(sentence.text).length));
  return lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** Words, with apostrophes and hyphens inside them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'\-/.][\p{L}\p{N}]+)*/gu) ?? [];
}

function problem(rule: ProseRuleId, place: Place, sentence: string, note?: string): Problem {
  return { rule, place, sentence, note };
}

function checkLength(text: string, place: Place): readonly Problem[] {
  const { length } = wordsOf(text);
  const { least, most } = ANNOTATION_WORDS;
  return length >= least && length <= most ? [] : [problem('prose-length', place, `The annotation has ${length} words`, `expected: ${least} to ${most}`)];
}

function checkIntroduction({ text, place }: ProsePiece): readonly Problem[] {
  const { length } = wordsOf(text);
  const { least, most } = INTRODUCTION_WORDS;
  return length === 0 || (length >= least && length <= most) ? [] : [problem('introduction-length', place, `The introduction has ${length} words`, `expected: ${least} to ${most}`)];
}

function checkSentences(pieces: readonly ProsePiece[], language: string, root: string): readonly Problem[] {
  const mean = meanSentenceWords(pieces, language);
  const tooLong = pieces.flatMap(({ text, place }) =>
    cutSentences(text, language)
      .map((sentence) => ({ sentence, length: wordsOf(sentence.text).length }))
      .filter(({ length }) => length > SENTENCE_WORDS)
      .map(({ sentence, length }) => problem('long-sentence', place, `A sentence has ${length} words`, `expected: at most ${SENTENCE_WORDS}\nit begins: ${sentence.text.slice(0, 60)}`)),
  );
  if (mean <= MEAN_SENTENCE_WORDS) return tooLong;
  return [...tooLong, problem('long-sentences', { path: root, line: 1, column: 1 }, `A sentence has ${mean.toFixed(1)} words on the mean`, `expected: at most ${MEAN_SENTENCE_WORDS}`)];
}

function checkBalance({ positions }: DebateAnnotation, place: Place): readonly Problem[] {
  const lengths = positions.map(({ says }) => wordsOf(says).length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return longest <= shortest * POSITION_RATIO ? [] : [problem('unbalanced-positions', place, `The positions have ${lengths.join(', ')} words`, `expected: none more than ${POSITION_RATIO} times another`)];
}

function checkDates({ date }: Annotation, { info }: Edition, place: Place): readonly Problem[] {
  return date >= info.date && date <= info.edited ? [] : [problem('date-out-of-range', place, `The annotation is dated ${date}`, `expected: ${info.date} to ${info.edited}`)];
}

/** A sentence that says what is not official, or not read, calls nothing official. */
const OFFICIAL = /\bofficial (?:English|text|wording|reading|version)\b/iu;
const NEGATION = /\b(?:no|not|nor|never|none|without|unread|neither)\b/iu;
const DOUBTFUL = /\b(?:unverified|not verified)\b/iu;

function checkLabels(annotation: Annotation, text: string, place: Place): readonly Problem[] {
  const problems: Problem[] = [];
  if (annotation.kind === 'wording' && annotation.basis !== 'official-english') {
    const claim = cutSentences(text, 'en').find((sentence) => OFFICIAL.test(sentence.text) && !NEGATION.test(sentence.text));
    if (claim !== undefined) problems.push(problem('called-official', place, `A note with the basis “${annotation.basis}” speaks of an official wording`, claim.text));
  }
  const doubtful = annotation.sources.find(({ source }) => DOUBTFUL.test(source.csl.note ?? ''));
  if (doubtful !== undefined && !DOUBTFUL.test(text)) {
    problems.push(problem('unlabelled-doubt', place, `The source “${doubtful.source.id}” is marked as not verified, the annotation is not`));
  }
  return problems;
}

/** Runs of words that a later annotation shares with an earlier one; the first run of each pair. */
function findRepetitions(pieces: readonly AnnotationPiece[]): readonly Problem[] {
  const seen = new Map<string, Annotation>();
  return pieces.flatMap(({ annotation, text, place }) => {
    const words = wordsOf(text.toLowerCase());
    const runs = words.slice(0, Math.max(0, words.length - SHARED_WORDS)).map((_, index) => words.slice(index, index + SHARED_WORDS + 1).join(' '));
    const shared = runs.find((run) => seen.has(run));
    const other = seen.get(shared ?? '');
    for (const run of runs) if (!seen.has(run)) seen.set(run, annotation);
    return other === undefined || other === annotation ? [] : [problem('repeated-words', place, `${other.id} has these words too`, `“${shared}”`)];
  });
}

/** Passages with fewer annotations of a kind than the edition promises, unless they say what was looked for in vain. */
function findGaps({ info, passages }: Edition, root: string): readonly Problem[] {
  return passages.flatMap(({ id, kind, annotations, noneFound }) =>
    ANNOTATION_KINDS.flatMap((wanted) => {
      const expected = info.expected[kind]?.[wanted] ?? 0;
      const found = annotations.filter((annotation) => annotation.kind === wanted).length;
      if (found >= expected || noneFound.has(wanted)) return [];
      return [problem('too-few-annotations', { path: root + FILES.passage(id), line: 1, column: 1 }, `The passage has ${plural(found, 'annotation')} of the kind “${wanted}”`, `expected: ${expected}`)];
    }),
  );
}
