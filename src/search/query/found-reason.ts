/** Why something was found: the sentence that says so, or what it is called otherwise. Pure. */
import type { DocumentText } from './index-format.ts';
import type { JudgedThing } from './judge-texts.ts';
import type { AskedWord } from './meet-words.ts';
import { AskedForms } from './sentences.ts';

export interface FoundReason {
  /** Its own words, what readers call it, a place or a date, a name in another language, or none that can be shown. */
  readonly kind: 'sentence' | 'also' | 'fact' | 'label' | 'nothing';
  readonly words: string;
}

/** Other words for a thing, and places, that are shown as the reason. */
const MOST_SHOWN = 3;

export function foundReason(
  result: JudgedThing,
  document: number,
  words: readonly AskedWord[],
): FoundReason | undefined {
  const text = result.texts.get(document);
  if (text === undefined) return undefined;
  const asked = new AskedForms(words);
  const having = (all: readonly string[]) => all.filter((one) => asked.judge(one).share > 0).slice(0, MOST_SHOWN);
  const [sentence, also, facts] = [result.sentences.get(document), having(text.also), having(text.facts)];
  const best = Math.max(0, ...also.map((one) => asked.judge(one).share));
  if (sentence !== undefined && sentence.text !== text.label && sentence.share >= best)
    return { kind: 'sentence', words: sentence.text };
  if (also.length > 0) return { kind: 'also', words: also.join(', ') };
  if (sentence !== undefined) return { kind: 'sentence', words: firstSentence(text) };
  if (facts.length > 0) return { kind: 'fact', words: facts.join('; ') };
  const { languages } = result.document === document ? result : { languages: [] };
  return { kind: languages.length > 0 ? 'label' : 'nothing', words: firstSentence(text) };
}

/** What is shown of a thing that was found by its name. */
function firstSentence({ text }: DocumentText): string {
  const line = text.split('\n')[0] ?? '';
  return /^.*?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
}
