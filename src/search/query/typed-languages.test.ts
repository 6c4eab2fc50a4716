import { expect, test } from 'vitest';
import type { AskedWord } from './meet-words.ts';
import { typedLanguages } from './typed-languages.ts';
import { wordForms } from './word-forms.ts';

const STOP_WORDS = new Set(['the', 'of', 'is', 'what', 'and', 'was', 'on', 'in']);
const KNOWN = new Set(['internet', 'data', 'law', 'montreal', 'point', 'facto']);

function asked(typed: string): readonly AskedWord[] {
  return wordForms(typed).map((form) => ({
    asked: form,
    telling: 1,
    entries: KNOWN.has(form)
      ? [
          {
            likeness: 1,
            entry: { form, count: 1, places: [{ document: 0, weight: 1, evidence: 'own' as const }], phrases: [] },
          },
        ]
      : [],
  }));
}

test.each([
  ['protéger les mineurs sur internet', ['fr']],
  ['comment lutter contre la haine', ['fr']],
  ['qué dice sobre los menores', ['es']],
  ['ley de protección del consumidor', ['es']],
  ['niños', ['es']],
  ['Schutz von Kindern im Netz', ['de']],
  ['wie wird das Internet verwaltet', ['de']],
  ['Überwachung', ['de']],
  ['защита данных', ['ru']],
  ['حماية البيانات', ['ar']],
  ['数据', ['zh']],
  ['recette de tarte', ['fr', 'es']],
])('“%s” was typed in %j', (typed, languages) => {
  expect(typedLanguages(typed, asked(typed), STOP_WORDS)).toEqual(languages);
});

test.each(['what is the law of the internet', 'data law', 'Montréal', 'de facto data law', 'quantum', 'what was on'])(
  '“%s” may be English',
  (typed) => {
    expect(typedLanguages(typed, asked(typed), STOP_WORDS)).toEqual([]);
  },
);
