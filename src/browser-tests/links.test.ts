import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, inject, test } from 'vitest';
import { attributes, htmlPages, type HtmlPage } from './html-pages.ts';

const sites = inject('sites');

describe.each(['root', 'subPath', 'second'] as const)('the site “%s”', (name) => {
  const { folder, base } = sites[name];
  const pages = htmlPages(folder, base);
  const ids = new Map(pages.map((page) => [page.path, attributes(page.tree, '[id]', 'id')]));

  test('has no link or fragment that leads nowhere', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flatMap((page) => brokenLinks(page))).toEqual([]);
  });

  test('has no id twice on a page', () => {
    const twice = [...ids].flatMap(([path, all]) => all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}#${id}`));
    expect(twice).toEqual([]);
  });

  test('gives every page one heading, a title, a description and a language', () => {
    for (const { path, tree } of pages) {
      expect(selectAll('h1', tree), path).toHaveLength(1);
      expect(selectAll('title', tree), path).toHaveLength(1);
      expect(attributes(tree, 'meta[name=description]', 'content')[0], path).toMatch(/\S/u);
      expect(attributes(tree, 'html', 'lang'), path).toEqual(['en']);
    }
  });

  test('has no style attribute, no event handler, no inline script, no stylesheet that blocks, and a strict policy', () => {
    for (const { path, html, tree } of pages) {
      expect(selectAll('[style]', tree), path).toEqual([]);
      expect(html, path).not.toMatch(/<[^>]+\son[a-z]+=/u);
      expect(selectAll('link[rel~=stylesheet], script:not([src]), script:not([type=module])', tree), path).toEqual([]);
      const [policy] = selectAll('meta[http-equiv]', tree).map(({ properties }) => String(properties['content']));
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-inline');
    }
  });

  test('loads nothing from another host', () => {
    const loaded = pages.flatMap(({ tree }) => [...attributes(tree, '[src]', 'src'), ...attributes(tree, 'link[href]:not([rel~=canonical])', 'href')]);
    expect(loaded.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([]);
  });

  function brokenLinks({ path, tree }: HtmlPage): readonly string[] {
    const links = [...attributes(tree, 'a[href]', 'href'), ...attributes(tree, '[src]', 'src')];
    return links
      .filter((link) => !/^(?:https?:|data:)/u.test(link))
      .filter((link) => {
        const target = new URL(link, `http://host${path}`);
        if (!target.pathname.startsWith(base)) return true;
        const known = ids.get(target.pathname);
        if (known === undefined) return !existsSync(join(folder, target.pathname.slice(base.length)));
        return target.hash !== '' && !known.includes(decodeURIComponent(target.hash.slice(1)));
      })
      .map((link) => `${path} → ${link}`);
  }
});
