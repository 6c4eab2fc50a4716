import { expect, test } from 'vitest';
import { judgeEdition } from '../load-edition.ts';
import { editionFiles } from '../testing/edition-files.ts';
import { findLookAlikes, type NewName } from './look-alikes.ts';

const person = (name: string): NewName => ({
  kind: 'person',
  id: name,
  name,
  place: { path: 'content/people/zoe.yaml', line: 1, column: 7 },
});
const alike = (first: string, second: string) => findLookAlikes([person(first), person(second)]).length === 2;

test.each([
  ['The editors', 'THE EDITORS'],
  ['THE EDITORS', 'The editors'],
  ['The editors', 'The edItors'],
  ['Alia Idris', 'AIia ldris'],
])('%s and %s look alike, whatever their capitals', (first, second) => {
  expect(alike(first, second)).toBe(true);
});

test.each([
  ['The editors', 'The auditors'],
  ['Ina Reader', 'Una Reader'],
])('%s and %s do not look alike', (first, second) => {
  expect(alike(first, second)).toBe(false);
});

test.each(['a', 'z'])(
  'of two names that look alike each is told of the other, whichever file comes first: %s',
  (id) => {
    const { problems } = judgeEdition(
      editionFiles({
        [`glossary/${id}.md`]: '---\nsources: [{ source: parchment, at: a }]\nlabel: trеason\n---\nWords.\n',
      }),
    );
    expect(
      problems.map(({ place: { path, line }, sentence, note }) => ({ at: `${path}:${line}`, sentence, note })),
    ).toEqual(
      expect.arrayContaining([
        {
          at: `content/glossary/${id}.md:3`,
          sentence: '“trеason” looks like the name of another term',
          note: 'it is content/glossary/treason.md',
        },
        {
          at: 'content/glossary/treason.md:2',
          sentence: '“treason” looks like the name of another term',
          note: `it is content/glossary/${id}.md`,
        },
      ]),
    );
  },
);

test('whoever would be taken for a maintainer is told so, and the maintainer is not', () => {
  const { problems } = judgeEdition(editionFiles({ 'people/a.yaml': 'name: The Clerks\n' }));
  expect(problems.map(({ rule, place: { path } }) => [rule, path])).toEqual([['look-alike', 'content/people/a.yaml']]);
});
