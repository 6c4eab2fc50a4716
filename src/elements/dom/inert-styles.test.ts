import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { withInertStyles } from './inert-styles.ts';

const tree = (html: string) => fromHtml(withInertStyles(html));

test('no style is left, and the content of styles is not part of the page', () => {
  const page = tree('<style>@media (width<48rem){a{b:c}}</style><p>Words</p><STYLE media="print">d{}</STYLE >');
  expect(selectAll('style', page)).toEqual([]);
  expect(toString(page)).toBe('Words');
});

test('a name that looks like a style removes no words', () => {
  const page = tree(
    '<style>a{}</style><p title="<style>">One</p><p title="</style>">two</p><style>b{}</style><p>three</p>',
  );
  expect(selectAll('p', page).map(toString)).toEqual(['One', 'two', 'three']);
});

test('an element whose name only begins like style stays', () => {
  expect(select('styled-note', tree('<styled-note>kept</styled-note>'))).toBeDefined();
});

test('a page of nothing but beginnings is not changed', () => {
  const begins = '<style'.repeat(200_000);
  expect(withInertStyles(begins)).toBe(begins);
});
