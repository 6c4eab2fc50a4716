/** What a question asks for, and which of its words only say so. Pure. */
import { definiteWords, kindCues, textNames } from '../../words/question-words.ts';
import type { ResultKind } from './index-format.ts';
import { wordForms } from './word-forms.ts';

export interface AskedKinds {
  /** Kinds of thing that it asks for: “how many” asks for a figure, “when” for an event. */
  readonly kinds: ReadonlySet<ResultKind>;
  /** Forms of the words that say so, or that name the text itself, and say nothing else. */
  readonly frames: ReadonlySet<string>;
}

const CUES = Object.entries(kindCues).flatMap(([kind, all]) =>
  all.map((cue) => ({ kind: kind as ResultKind, forms: wordForms(cue) })),
);

/** @param designation form of what the text calls itself: of an “Initiative on …” “initiative”; empty where it is none */
export function askedKinds(words: string, designation: string): AskedKinds {
  const typed = wordForms(words);
  const line = ` ${typed.join(' ')} `;
  const cues = CUES.filter(({ forms }) => forms.length < typed.length && line.includes(` ${forms.join(' ')} `));
  const names = [...textNames, designation].filter((name) =>
    definiteWords.some((word) => line.includes(` ${word} ${name} `)),
  );
  return {
    kinds: new Set(cues.map(({ kind }) => kind)),
    frames: new Set([...cues.flatMap(({ forms }) => forms), ...names]),
  };
}
