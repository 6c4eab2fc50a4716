import { expect, test } from 'vitest';
import type { Label } from '../../edition/label.ts';
import { withAbbreviatedLabels } from './abbreviated-labels.ts';

const label = (of: string, language: string, name: string): Label => ({ of, language, name, basis: 'official' });
const LABELS = [
  label('body:un', 'ru', 'Организация Объединённых Наций'),
  label('body:un', 'ru', 'ООН'),
  label('body:un', 'fr', 'Nations Unies'),
  label('body:un', 'fr', 'ONU'),
];

test.each([
  [
    'ru',
    'Конвенция Организации Объединённых Наций против киберпреступности',
    'Конвенция … против киберпреступности (ООН)',
  ],
  ['fr', 'Convention des Nations Unies contre la cybercriminalité', 'Convention … contre la cybercriminalité (ONU)'],
])('in “%s” a label is also found by the initials of a body in it', (language, name, short) => {
  const own = label('instrument:convention', language, name);
  const names = withAbbreviatedLabels([...LABELS, own]).filter(({ of }) => of === own.of);
  expect(names.map((one) => one.name)).toEqual([name, short]);
});

test('a label without the whole name of a body, and the names of bodies, stay as they are', () => {
  const all = [...LABELS, label('term:nation', 'fr', 'nations'), label('instrument:one', 'es', 'Nations Unies')];
  expect(withAbbreviatedLabels(all)).toEqual(all);
});
