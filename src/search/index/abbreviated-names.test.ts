import { expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { abbreviatedNames } from './abbreviated-names.ts';

const body = (name: string, acronym: string) =>
  `---\nname: ${name}\nacronym: ${acronym}\nkind: parliament\nsources: [{ source: parchment, at: section 3 }]\n---\nIt passes acts.\n`;
const edition = editionWith({
  'bodies/assembly.md': body('Assembly of States', 'AoS'),
  'bodies/council.md': body('Council of the Assembly of States', 'CAS'),
});

test.each([
  ['Assembly of States Convention on Cannon', ['AoS Convention on Cannon']],
  ['Act of the Council of the Assembly of States', ['Act of the CAS']],
  ['Assembly of States’s act', ['AoS act']],
  ['Convention on Cannon', []],
])('“%s” is also written %j', (name, short) => {
  expect(abbreviatedNames(name, edition)).toEqual(short);
});
