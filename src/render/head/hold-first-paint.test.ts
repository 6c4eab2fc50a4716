import { expect, test } from 'vitest';
import { holdFirstPaint } from './hold-first-paint.ts';

const WORDS = 'word '.repeat(400);
const awaited = (body: string) =>
  /<link rel="expect" href="#([^"]+)" blocking="render"><\/head>/u.exec(
    holdFirstPaint(`<head></head><body>${body}<footer id="foot">end</footer>`),
  )?.[1];

test('a long page is painted from the first short element after a window full of text', () => {
  const item = (id: string) => `<li id="${id}">${WORDS}</li>`;
  expect(awaited(['a', 'b', 'c', 'd'].map(item).join(''))).toBe('c');
});

test('a short page is painted with its foot', () => {
  expect(awaited('<p id="only">Few words.</p>')).toBe('foot');
});

test('elements that a browser would wait for until the end of the page are passed over', () => {
  expect(awaited(`<p>${WORDS}${WORDS}</p><section id="all"><h2 id="first">Head</h2></section>`)).toBe('first');
});

test('scripts and styles are not text', () => {
  expect(awaited(`<script>${WORDS}${WORDS}</script><p id="early">Few words.</p>`)).toBe('foot');
});

test('a page without such an element is not changed', () => {
  const html = '<head></head><body><p>Nothing.</p>';
  expect(holdFirstPaint(html)).toBe(html);
});
