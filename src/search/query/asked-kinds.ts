/** The kinds of thing that a question asks for, and its words that only say so. Pure. */
import { definiteWords, kindCues, textNames } from '../../words/question-words.ts';
import { typedWords } from '../../words/typed.ts';
import type { ResultKind } from './index-format.ts';
import { wordForms } from './word-forms.ts';

export interface AskedKinds {
  /** Kinds of thing that it asks for: “how many” asks for a figure, “when” for an event. */
  readonly kinds: ReadonlySet<ResultKind>;
  /** Forms of the words that only say so, or only name the text itself. */
  readonly frames: ReadonlySet<string>;
}

/** A symbol of a document: “A/RES/73/27”, “74/247”. */
const SYMBOL = /\S\/\d/u;
/** The number of a target, after a word for the goals: “SDG 9.c”. */
const TARGET = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${typedWords.goals.join('|')})[ -]*\d{1,2}\.\w{1,2}(?![\p{L}\p{N}])`,
  'iu',
);

const GOAL_FORMS = typedWords.goals.flatMap(wordForms);

const CUES = Object.entries(kindCues).flatMap(([kind, all]) =>
  all.map((cue) => ({ kind: kind as ResultKind, forms: wordForms(cue) })),
);

/**
 * @param designation form of the text's own word for itself: “initiative” for an “Initiative on …”; empty if there is
 * none
 * @param hasPlaces whether the query also names places, which are in instruments
 */
export function askedKinds(words: string, designation: string, hasPlaces = false): AskedKinds {
  const typed = wordForms(words);
  const line = ` ${typed.join(' ')} `;
  const cues = CUES.filter(({ forms }) => forms.length < typed.length && line.includes(` ${forms.join(' ')} `));
  const names = [...textNames, designation].filter((name) =>
    definiteWords.some((word) => line.includes(` ${word} ${name} `)),
  );
  const ofPlaces: readonly ResultKind[] = hasPlaces || SYMBOL.test(words) ? ['instrument'] : [];
  const isTarget = TARGET.test(words);
  return {
    kinds: new Set([...cues.map(({ kind }) => kind), ...ofPlaces, ...(isTarget ? (['target'] as const) : [])]),
    frames: new Set([...cues.flatMap(({ forms }) => forms), ...names, ...(isTarget ? GOAL_FORMS : [])]),
  };
}
