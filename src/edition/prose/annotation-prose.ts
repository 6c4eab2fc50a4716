/** The editorial rules that a program can check in one annotation, without the others. */
import { cutSentences } from '../../markdown/sentences.ts';
import type { Annotation, AnnotationOf } from '../annotation.ts';
import { plural } from '../plural.ts';
import type { EditionInfo } from '../edition-info.ts';
import type { Essentials } from '../essentials.ts';
import { callInFolder, type CallThing } from '../field-calls.ts';
import type { Place, Problem } from '../problems.ts';
import type { ProseRuleId } from '../rules.ts';

/** Words of an annotation, not counting the positions of a debate. */
export const ANNOTATION_WORDS = { least: 25, most: 120 };
/** A sentence has at most this many words. */
export const SENTENCE_WORDS = 45;
/** Two annotations may share at most this many words in a row. */
export const SHARED_WORDS = 8;
/** A position may be at most this many times as long as another position of the same debate. */
export const POSITION_RATIO = 2;

/**
 * @param text the words of its prose
 * @param place where they begin
 * @param today ISO 8601; no annotation has a later day
 * @param callThing returns the name of a thing for the author
 */
export function checkAnnotationProse(
  annotation: Annotation<Essentials>,
  text: string,
  place: Place,
  info: Pick<EditionInfo, 'date' | 'edited' | 'language'>,
  today: string,
  callThing = callInFolder(''),
): readonly Problem[] {
  return [
    ...checkLength(text, place),
    ...checkLabels(annotation, text, place, callThing),
    ...checkDates(annotation, info, place, today),
    ...(annotation.kind === 'debate'
      ? [...checkBalance(annotation, place), ...checkPositions(annotation, place, info.language)]
      : []),
  ];
}

/** @param language BCP 47 */
export function findLongSentences(text: string, place: Place, language: string): readonly Problem[] {
  return cutSentences(text, language)
    .map((sentence) => ({ sentence, length: wordsOf(sentence.text).length }))
    .filter(({ length }) => length > SENTENCE_WORDS)
    .map(({ sentence, length }) =>
      problem(
        'long-sentence',
        place,
        `A sentence has ${length} words`,
        `expected: at most ${SENTENCE_WORDS}\nit begins: ${sentence.text.slice(0, 60)}`,
      ),
    );
}

/** Words, with apostrophes and hyphens inside them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'\-/.][\p{L}\p{N}]+)*/gu) ?? [];
}

export function problem(rule: ProseRuleId, place: Place, sentence: string, note?: string): Problem {
  return { rule, place, sentence, note };
}

function checkLength(text: string, place: Place): readonly Problem[] {
  const { length } = wordsOf(text);
  const { least, most } = ANNOTATION_WORDS;
  return length >= least && length <= most
    ? []
    : [problem('prose-length', place, `The annotation has ${plural(length, 'word')}`, `expected: ${least} to ${most}`)];
}

function checkBalance({ positions }: AnnotationOf<'debate', Essentials>, place: Place): readonly Problem[] {
  const lengths = positions.map(({ says }) => wordsOf(says).length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return longest <= shortest * POSITION_RATIO
    ? []
    : [
        {
          ...problem(
            'unbalanced-positions',
            place,
            `The positions have ${lengths.join(', ')} words`,
            `expected: none has more than ${POSITION_RATIO} times the words of another`,
          ),
          field: ['positions'],
        },
      ];
}

function checkPositions(
  { positions }: AnnotationOf<'debate', Essentials>,
  place: Place,
  language: string,
): readonly Problem[] {
  return positions.flatMap(({ says, holder }, index) => {
    const { length } = cutSentences(says, language);
    if (length === 1) return [];
    return [
      {
        ...problem('position-sentences', place, `The position of ${holder} has ${length} sentences`, 'expected: one'),
        field: ['positions', index, 'says'],
      },
    ];
  });
}

function checkDates(
  { date }: Annotation<Essentials>,
  info: Pick<EditionInfo, 'date' | 'edited'>,
  place: Place,
  today: string,
): readonly Problem[] {
  const latest = today > info.edited ? today : info.edited;
  return date >= info.date && date <= latest
    ? []
    : [problem('date-out-of-range', place, `The annotation is dated ${date}`, `expected: ${info.date} to ${latest}`)];
}

/** A sentence that says that something is not official, or was not read, calls nothing official. */
const OFFICIAL = /\bofficial (?:English|text|wording|reading|version)\b/iu;
const NEGATION = /\b(?:no|not|nor|never|none|without|unread|neither)\b/iu;
const DOUBTFUL = /\b(?:unverified|not verified)\b/iu;

function checkLabels(
  annotation: Annotation<Essentials>,
  text: string,
  place: Place,
  callThing: CallThing,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (annotation.kind === 'wording' && annotation.basis !== 'official-english') {
    const claim = cutSentences(text, 'en').find(
      (sentence) => OFFICIAL.test(sentence.text) && !NEGATION.test(sentence.text),
    );
    if (claim !== undefined)
      problems.push(
        problem(
          'called-official',
          place,
          `A note with the basis “${annotation.basis}” speaks of an official wording`,
          claim.text,
        ),
      );
  }
  const doubtful = annotation.sources.find(({ source }) => DOUBTFUL.test(source.csl.note ?? ''));
  if (doubtful !== undefined && !DOUBTFUL.test(text)) {
    problems.push(
      problem(
        'unlabelled-doubt',
        place,
        `The source “${callThing('source', doubtful.source.id)}” is marked as not verified, but the annotation is not`,
      ),
    );
  }
  return problems;
}
