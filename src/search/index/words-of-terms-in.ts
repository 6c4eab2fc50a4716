import type { Edition } from '../../edition/edition.ts';
import { wordForms } from '../query/word-forms.ts';

/** Readers' words for the terms that a text names, in any form of their words. */
export function wordsOfTermsIn(text: string, { terms }: Pick<Edition, 'terms'>): readonly string[] {
  const line = ` ${wordForms(text).join(' ')} `;
  return terms
    .filter(({ label, aliases }) => [label, ...aliases].some((name) => line.includes(` ${wordForms(name).join(' ')} `)))
    .flatMap(({ also }) => also);
}
