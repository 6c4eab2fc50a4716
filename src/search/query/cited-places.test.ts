import { expect, test } from 'vitest';
import { citedPlaces } from './cited-places.ts';

test.each([
  ['UN Charter Article 2(4)', ['§2', '§2.4'], 'UN Charter'],
  ['article 2, paragraphs 3 and 4', ['§2', '§3', '§2.3', '§4', '§2.4'], ','],
  ['articles 31 and 51 to 53', ['§31', '§51', '§52', '§53'], ''],
  ['cybersecurity law art. 37', ['§37'], 'cybersecurity law'],
  ['para. 13 (b)', ['§13', '§13.b'], ''],
  ['§ 12', ['§12'], ''],
  ['norm (i)', ['§i'], ''],
  ['art. 5(1)(c)', ['§5', '§5.1', '§5.1.c'], ''],
  ['no point in it', [], 'no point in it'],
  ['proposal 2, sentence 1', [], 'proposal 2, sentence 1'],
])('“%s” cites places', (text, places, rest) => {
  const found = citedPlaces(text);
  expect(new Set(found.places)).toEqual(new Set(places));
  expect(found.rest.trim()).toBe(rest);
});
