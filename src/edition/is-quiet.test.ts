import { expect, test } from 'vitest';
import type { Annotation } from './annotation.ts';
import { isQuiet } from './is-quiet.ts';

test.each([
  ['a synonym', { kind: 'wording', effect: 'synonym', basis: 'official-english' }, true],
  ['a conjecture', { kind: 'wording', effect: 'sense-shift', basis: 'conjecture' }, true],
  ['a shift of sense that a text bears out', { kind: 'wording', effect: 'sense-shift', basis: 'chinese' }, false],
  ['a note on context', { kind: 'context' }, false],
] as const)('%s', (_, fields, expected) => {
  expect(isQuiet(fields as unknown as Annotation)).toBe(expected);
});
