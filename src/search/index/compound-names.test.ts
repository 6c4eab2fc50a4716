import { expect, test } from 'vitest';
import type { Label } from '../../edition/label.ts';
import { compoundNames } from './compound-names.ts';

const label = (language: string, name: string): Label => ({ of: 'term:one', language, name, basis: 'editors' });

test('only long names of one word, in a language that writes several as one, are looked for in words', () => {
  const labels = [
    label('de', 'Überflutung'),
    label('de', 'Mühle'),
    label('de', 'kritische Getreidemühle'),
    label('fr', 'inondation'),
    label('de', 'Getreidemühle'),
  ];
  expect(compoundNames(labels)).toEqual(['getreidemuhle', 'uberflutung']);
});
