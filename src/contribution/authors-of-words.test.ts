import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorsOfWords, wordsOfAuthors } from './authors-of-words.ts';

test.each([
  ['Li, Xirui; Reuters', [{ family: 'Li', given: 'Xirui' }, { literal: 'Reuters' }]],
  ['King, Martin Luther, Jr.', [{ family: 'King', given: 'Martin Luther, Jr.' }]],
  [
    '"Department for Science, Innovation and Technology"; Li, X',
    [{ literal: 'Department for Science, Innovation and Technology' }, { family: 'Li', given: 'X' }],
  ],
  ['“Science, Inc.”', [{ literal: 'Science, Inc.' }]],
  [' ; ', []],
  ['Jane Doe, John Roe and World Bank', [{ literal: 'Jane Doe' }, { literal: 'John Roe' }, { literal: 'World Bank' }]],
  [
    'Ana de la Cruz, Li Wei, Max Frisch',
    [{ literal: 'Ana de la Cruz' }, { literal: 'Li Wei' }, { literal: 'Max Frisch' }],
  ],
  ['Jane Doe, John Roe, & Kai Poe', [{ literal: 'Jane Doe' }, { literal: 'John Roe' }, { literal: 'Kai Poe' }]],
  [
    'Doe, Jane and van Roe, John; Reuters',
    [{ family: 'Doe', given: 'Jane' }, { family: 'van Roe', given: 'John' }, { literal: 'Reuters' }],
  ],
  [
    'Department for Science, Innovation and Technology',
    [{ literal: 'Department for Science, Innovation and Technology' }],
  ],
  ['García Márquez, Gabriel José', [{ family: 'García Márquez', given: 'Gabriel José' }]],
  ['van der Berg, Jan Willem, Jr.', [{ family: 'van der Berg', given: 'Jan Willem, Jr.' }]],
])('authors are typed on one line: %s', (words, authors) => {
  expect(authorsOfWords(words)).toEqual(authors);
});

const word = fc.stringMatching(/^[\p{L}.-]{1,8}$/u);
const author = fc.oneof(
  fc.record({ family: word, given: fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(', ')) }),
  fc.record({ literal: fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(', ')) }),
);

test('a line of authors is read as the authors that it was made from', () => {
  fc.assert(
    fc.property(fc.array(author, { maxLength: 5 }), (authors) => {
      expect(authorsOfWords(wordsOfAuthors(authors))).toEqual(authors);
    }),
  );
});
