import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import type { EditionJson } from '../exports/edition-json-schema.ts';
import { attributes, htmlPages } from './html-pages.ts';

const { root } = inject('sites');
const edition = JSON.parse(readFileSync(join(root.folder, 'edition.json'), 'utf8')) as EditionJson;
const pages = new Map(htmlPages(root.folder, root.base).map(({ path, tree }) => [path, tree]));

test.each(edition.passages.map((passage) => [passage.id, passage] as const))('%s stands on its page letter by letter', (_id, passage) => {
  const tree = pageOf(passage.url);
  expect(wordsOf(select('#title', tree))).toBe(passage.title);
  expect(selectAll('.base p', tree).map(wordsOf).join('\n')).toBe(passage.text);
  for (const sentence of passage.sentences) {
    const element = select(`#${sentence.id}`, tree);
    expect(wordsOf(element)).toBe(sentence.text);
    expect(attributes(element ?? tree, '.n', 'href')).toEqual([`#${sentence.id}`]);
  }
});

test('every sentence has its own address on the page with the whole text', () => {
  const whole = pageOf(`${root.base}read/`);
  for (const { id, sentences } of edition.passages) {
    for (const sentence of sentences) expect(wordsOf(select(`[id="${id}.${sentence.id}"]`, whole))).toBe(sentence.text);
  }
});

test('every annotation stands on its page, and on its words', () => {
  for (const annotation of edition.annotations) {
    const { pathname, hash } = new URL(annotation.url, 'http://host');
    const tree = pageOf(pathname);
    expect(select(hash, tree), annotation.id).toBeDefined();
    const marked = selectAll(`mark[data-n~=${annotation.letter}]`, tree).map((mark) => toString(mark));
    expect(marked.join(''), annotation.id).toBe(annotation.quotes.map(({ exact }) => exact.replaceAll('\n', ' ')).join(''));
  }
});

test('a reference from a passage leads to a page that leads back', () => {
  const missing: string[] = [];
  for (const passage of edition.passages) {
    const links = attributes(pageOf(passage.url), '.note a[href], .brief a[href]', 'href');
    for (const link of new Set(links.map((href) => href.split('#')[0] ?? '').filter((href) => /^\/(?:glossary|bodies|instruments|agenda|sources)\/./u.test(href)))) {
      const back = attributes(pageOf(link), 'main a[href]', 'href').some((href) => href.split('#')[0] === passage.url);
      if (!back) missing.push(`${link} → ${passage.url}`);
    }
  }
  expect(missing).toEqual([]);
});

function pageOf(path: string): Root {
  const tree = pages.get(path);
  if (tree === undefined) throw new Error(`There is no page ${path}`);
  return tree;
}

/** The words of the text, without the numbers of sentences and the letters of annotations. */
function wordsOf(node: Element | undefined): string {
  return (node === undefined ? '' : printed(node)).replace(/\s+/gu, ' ').trim();
}

function printed(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const classes = node.properties['className'];
  if (Array.isArray(classes) && (classes.includes('n') || classes.includes('l'))) return '';
  return node.children.map(printed).join('');
}
