import { expect, test } from 'vitest';
import type { Label } from '../../edition/label.ts';
import { initialsOfBodies } from './initials-of-bodies.ts';

const label = (of: string, language: string, name: string): Label => ({ of, language, name, basis: 'official' });
const made = (labels: readonly Label[], names: readonly string[] = []) =>
  initialsOfBodies(labels, names).map(({ of, language, name }) => `${of} ${language} ${name}`);

test.each([
  ['ru', 'Рабочая группа открытого состава', 'РГОС'],
  ['es', 'Grupo de trabajo de composición abierta', 'GTCA'],
  ['fr', 'Forum sur la gouvernance de l’Internet', 'FGI'],
])('in “%s” a body is also found by the initials of its name', (language, name, initials) => {
  expect(made([label('body:one', language, name)])).toEqual([`body:one ${language} ${initials}`]);
});

test('initials that something is called already are not made, nor others beside those that a body has', () => {
  const group = label('body:group', 'fr', 'Groupe de travail permanent');
  expect(made([group])).toEqual(['body:group fr GTP']);
  expect(made([group], ['GTP'])).toEqual([]);
  expect(made([group, label('body:group', 'fr', 'GT')])).toEqual([]);
  expect(made([group, label('body:other', 'fr', 'Grand tribunal public')])).toEqual([]);
});

test('a short name, a script without capital letters and a thing that is no body have no initials', () => {
  expect(
    made([
      label('body:one', 'de', 'Offene Gruppe'),
      label('body:two', 'ar', 'الفريق العامل المفتوح العضوية'),
      label('term:three', 'fr', 'Droit de la guerre civile'),
    ]),
  ).toEqual([]);
});
