/** Why something was found: the sentence that says so, or its other name. Pure. */
import type { TextLabel } from './index-format.ts';
import type { JudgedThing } from './judge-texts.ts';
import type { AskedWord } from './meet-words.ts';
import { AskedForms } from './sentences.ts';

export interface FoundReason {
  /** Its own words, readers' words for it, a place or a date, a name in another language, or none that can be shown. */
  readonly kind: 'sentence' | 'also' | 'fact' | 'label' | 'nothing';
  readonly words: string;
  /** The language of a name in another language, BCP 47. */
  readonly language?: string;
}

/** At most this many other words for a thing, or places, are shown as the reason. */
const MOST_SHOWN = 3;

export function foundReason(
  result: JudgedThing,
  document: number,
  words: readonly AskedWord[],
): FoundReason | undefined {
  const text = result.texts.get(document);
  if (text === undefined) return undefined;
  // The shown text of a thing that was found by its name.
  const opening = result.openings.get(document) ?? '';
  const asked = new AskedForms(words);
  const shareOf = (some: string) => asked.judge(some).share;
  const having = (all: readonly string[]) => all.filter((one) => shareOf(one) > 0).slice(0, MOST_SHOWN);
  const [sentence, also, facts] = [result.sentences.get(document), having(text.also), having(text.facts)];
  const said = Math.max(sentence?.share ?? 0, shareOf(text.label), ...also.map(shareOf));
  // A name in another language is the reason if nothing in the edition’s own says as much.
  const label = text.labels.reduce<TextLabel | undefined>(
    (best, one) => (shareOf(one.name) > (best === undefined ? said : shareOf(best.name)) ? one : best),
    undefined,
  );
  if (label !== undefined) return { kind: 'label', words: label.name, language: label.language };
  const best = Math.max(0, ...also.map(shareOf));
  // What the thing cites is the reason if it shows more beside its name than any sentence.
  const withLabel = (words = '') => shareOf(`${text.label}\n${words}`);
  const cited = Math.max(0, ...facts.map(withLabel));
  if (cited > Math.max(withLabel(sentence?.text), ...also.map(withLabel)))
    return { kind: 'fact', words: facts.filter((one) => withLabel(one) === cited).join('; ') };
  if (sentence !== undefined && sentence.text !== text.label && sentence.share >= best)
    return { kind: 'sentence', words: sentence.text };
  if (also.length > 0) return { kind: 'also', words: also.join(', ') };
  if (sentence !== undefined) return { kind: 'sentence', words: opening };
  if (facts.length > 0) return { kind: 'fact', words: facts.join('; ') };
  return { kind: 'nothing', words: opening };
}
