import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOwnNote, wordsToFind } from './place-own-note.ts';

const TEXT =
  'We call on all parties to share data fairly. States that collect data of their citizens say so. Data of children are kept apart.';
const wordsAt = (text: string, words: string, nth = 0) => {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const noteOn = (words: string, nth = 0) => wordsToFind(TEXT, wordsAt(TEXT, words, nth));

describe('a note of the reader’s own', () => {
  test.each([
    ['stays where it was', noteOn('data', 1), TEXT, wordsAt(TEXT, 'data', 1)],
    [
      'follows its words when a sentence is put before them',
      noteOn('data', 1),
      `A new first sentence on data. ${TEXT}`,
      { start: wordsAt(TEXT, 'data', 1).start + 30, end: wordsAt(TEXT, 'data', 1).end + 30 },
    ],
    [
      'follows its words when those after them change',
      noteOn('data', 1),
      TEXT.replace('of their citizens say so', 'on anyone'),
      wordsAt(TEXT, 'data', 1),
    ],
    [
      'has no place once its words are gone',
      noteOn('data', 1),
      TEXT.replace('collect data', 'collect facts'),
      undefined,
    ],
    [
      'is not shown on the same word elsewhere, be it the only one left',
      noteOn('data', 1),
      'States publish what they know. They share data with everyone.',
      undefined,
    ],
    [
      'is not shown on the first word of another text',
      noteOn('We', 0),
      'We are another text that begins with the same word.',
      undefined,
    ],
    ['has no place where two could be meant', noteOn('data', 0), `${TEXT} ${TEXT}`, undefined],
    [
      'on a whole title stays on it',
      { exact: 'Data for all', before: '', after: '' },
      'Data  for\nall',
      { start: 0, end: 13 },
    ],
    [
      'on a whole title has no place in a longer one',
      { exact: 'Data for all', before: '', after: '' },
      'Data for all of us',
      undefined,
    ],
  ])('%s', (_, note, text, place) => {
    expect(placeOwnNote(note, text)).toEqual(place);
  });

  const word = fc.constantFrom('data', 'states', 'share', 'we', 'a', 'of', 'peace');
  const words = fc.array(word, { minLength: 1, maxLength: 40 });

  test('has its own place in the text that it was made in, or none if its words occur twice with the same neighbours', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, from, length) => {
        const text = all.join(' ');
        const first = from % all.length;
        const last = first + (length % (all.length - first));
        const start = all.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
        const range = { start, end: start + all.slice(first, last + 1).join(' ').length };
        const place = placeOwnNote(wordsToFind(text, range), text);
        expect([range, undefined]).toContainEqual(place);
      }),
    );
  });

  test('in any other text is only shown on the same words, beside the same neighbours of one side', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), (all, others, from) => {
        const text = all.join(' ');
        const first = from % all.length;
        const start = all.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
        const note = wordsToFind(text, { start, end: start + (all[first] ?? '').length });
        const other = others.join(' ');
        const place = placeOwnNote(note, other);
        if (place === undefined) return;
        expect(other.slice(place.start, place.end)).toBe(note.exact);
        const before = other.slice(0, place.start).trim();
        const after = other.slice(place.end).trim();
        expect(before.endsWith(note.before) || after.startsWith(note.after)).toBe(true);
      }),
    );
  });
});
