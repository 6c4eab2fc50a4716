import type { Edition } from '../../edition/edition.ts';
import { indexTokens } from '../query/index-tokens.ts';
import { COMPOUNDING, SHORTEST_NAME } from '../query/parts-of-compounds.ts';

/** Forms of the names of one word, in languages that write several words as one. */
export function compoundNames(labels: Edition['labels']): readonly string[] {
  const forms = labels
    .filter(({ language }) => COMPOUNDING.includes(language))
    .map(({ name }) => indexTokens(name))
    .flatMap(([form = '', ...others]) => (others.length === 0 && form.length >= SHORTEST_NAME ? [form] : []));
  return [...new Set(forms)].toSorted();
}
