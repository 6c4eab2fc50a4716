import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinSheets, withOwnStyle } from './sheets.ts';

const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
const PAPER = '<link rel="stylesheet" media="print" href="/print.css">';

test('the sheets of a page become one style, in their order and at their place', () => {
  const { html, style } = withOwnStyle(`<head>${PAPER}${link('a')}${link('b')}</head>`, (address) => `{${address}}`);
  expect(style).toBe('{/_astro/a.css}{/_astro/b.css}');
  expect(html).toBe(`<head>${PAPER}<style>${style}</style></head>`);
});

test('the style of a page begins with the order of the layers, at its place', () => {
  const order = '@layer base,pages';
  const { html, style } = withOwnStyle(`<head><style>${order}</style><title></title>${link('a')}</head>`, () => 'a{}');
  expect(style).toBe(`${order};a{}`);
  expect(html).toBe(`<head><style>${style}</style><title></title></head>`);
});

test('a page without sheets is not changed', () => {
  const html = `<head>${PAPER}</head>`;
  expect(withOwnStyle(html, () => 'a{}')).toEqual({ html, style: '' });
});

test('pages that name the same sheets share one sheet of all their rules, and all other sheets are removed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  for (const name of ['a.css', 'b.css', 'c.css', 'd.js']) writeFileSync(join(folder, name), `{${name}}`);
  const written = ['', link('a') + link('b'), link('a') + link('b')].map((links, index) => {
    const page = join(folder, `${index}.html`);
    writeFileSync(page, `<head>${PAPER}${links}</head>`);
    return page;
  });
  joinSheets(folder, written);
  const [none, ...pages] = written.map((page) => readFileSync(page, 'utf8'));
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const rules = readFileSync(join(folder, sheets[0] ?? ''), 'utf8');
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });
  expect(none).toBe(`<head>${PAPER}</head>`);
  expect(pages).toEqual(pages.map(() => `<head>${PAPER}${link((sheets[0] ?? '').replace(/\.css$/u, ''))}</head>`));
  expect([rules, sheets.length, left.includes('d.js')]).toEqual(['{a.css}{b.css}', 1, true]);
});
