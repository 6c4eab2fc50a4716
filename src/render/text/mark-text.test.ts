import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { markText, type Mark, type TextLink } from './mark-text.ts';

const TEXT = 'one two three four five';
const mark = (letter: string, start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  letter,
  start,
  end,
  isPoint: false,
  pointer: h('sup', letter),
  ...more,
});
const html = (marks: readonly Mark[], links: readonly TextLink[] = []) =>
  toHtml(markText(TEXT, { start: 0, end: TEXT.length }, marks, links));

interface Range {
  readonly start: number;
  readonly end: number;
}
const offset = fc.integer({ min: 0, max: TEXT.length });
const range = fc
  .tuple(offset, offset)
  .map(([a, b]): Range => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  .filter(({ start, end }) => end > start);
const ranges = fc.array(range, { maxLength: 8 });
const printed = (marked: readonly Range[], link: Range | null) =>
  html(
    marked.map(({ start, end }, index) => mark(String.fromCharCode(97 + index), start, end)),
    link === null ? [] : [{ ...link, url: '/x/', className: 'term' }],
  );

test('overlapping marks are cut at every boundary, and each piece names all of them', () => {
  expect(html([mark('a', 0, 13), mark('b', 4, 18)])).toBe(
    '<mark data-n="a">one </mark><mark data-n="a b">two three</mark><sup>a</sup><mark data-n="b"> four</mark><sup>b</sup> five',
  );
});

test('a mark is cut at the ends of a link, and a link where a letter is inside it', () => {
  expect(html([mark('a', 0, 6)], [{ start: 4, end: 13, url: '/x/', className: 'term' }])).toBe(
    '<mark data-n="a">one </mark><a href="/x/" class="term"><mark data-n="a">tw</mark></a><sup>a</sup><a href="/x/" class="term">o three</a> four five',
  );
});

test('letters at one place are in their order', () => {
  expect(html([mark('a', 0, 7), mark('b', 4, 7)])).toBe(
    '<mark data-n="a">one </mark><mark data-n="a b">two</mark><sup>a</sup><sup>b</sup> three four five',
  );
});

test('an omission marks no words', () => {
  expect(html([mark('a', 4, 7, { isPoint: true })])).toBe('one two<sup>a</sup> three four five');
});

test('whatever the marks and links, the words stay the words', () => {
  fc.assert(
    fc.property(ranges, fc.option(range), (marked, link) => {
      expect(
        printed(marked, link)
          .replace(/<sup>.*?<\/sup>/gu, '')
          .replace(/<[^>]+>/gu, ''),
      ).toBe(TEXT);
    }),
    { numRuns: 500 },
  );
});

test('whatever the marks and links, each mark has its letter once', () => {
  fc.assert(
    fc.property(ranges, fc.option(range), (marked, link) => {
      expect(printed(marked, link).match(/<sup>/gu) ?? []).toHaveLength(marked.length);
    }),
    { numRuns: 500 },
  );
});
