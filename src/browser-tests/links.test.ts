import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { findAll, internal, pagesOf, type HtmlPage } from './harness/published.ts';

const sites = inject('sites');
const REFERRING = ['href', 'src', 'data', 'action', 'poster'];

describe.each(['root', 'subPath', 'second'] as const)('in the site “%s”', (name) => {
  const { folder, base } = sites[name];
  const pages = pagesOf(sites[name]);

  /** The fault of an address of this site; nothing for addresses of other sites. */
  function fault(address: string, from: string): string | undefined {
    const target = internal(address, from);
    if (target === undefined || address.startsWith('data:')) return undefined;
    if (!target.path.startsWith(base)) return `${address} is not under ${base}`;
    const page = pages.get(target.path);
    if (page === undefined)
      return isFile(target.path) && target.fragment === '' ? undefined : `${address} does not exist`;
    return target.fragment === '' || page.byId.has(target.fragment) ? undefined : `${address} is not on that page`;
  }

  const isFile = (path: string) => !path.endsWith('/') && existsSync(join(folder, path.slice(base.length)));

  function addresses({ elements }: HtmlPage): readonly string[] {
    return elements.flatMap(({ properties }) =>
      REFERRING.flatMap((name) => (properties[name] === undefined ? [] : [String(properties[name])])),
    );
  }

  test('every link and every file that a page names exists, fragments included', () => {
    const all = [...pages.values()].flatMap((page) => addresses(page).map((address) => ({ address, from: page.path })));
    expect(all.filter(({ address, from }) => internal(address, from) !== undefined).length).toBeGreaterThan(pages.size);
    expect(
      all.flatMap(({ address, from }) =>
        fault(address, from) === undefined ? [] : [`${from}: ${fault(address, from) ?? ''}`],
      ),
    ).toEqual([]);
  });

  test('every file that a style names exists', () => {
    const named = [...pages.values()].flatMap(({ tree, path }) =>
      findAll(tree, 'style').flatMap((style) =>
        [...toString(style).matchAll(/url\((['"]?)(.*?)\1\)/gu)].map(([, , address = '']) => ({ address, path })),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.flatMap(({ address, path }) => fault(address, path) ?? [])).toEqual([]);
  });

  test('every page but the one for unknown addresses is linked from another', () => {
    const linked = new Set(
      [...pages.values()].flatMap((page) =>
        addresses(page)
          .map((address) => internal(address, page.path)?.path)
          .filter((path) => path !== page.path),
      ),
    );
    expect([...pages.keys()].filter((path) => !linked.has(path))).toEqual([`${base}404.html`]);
  });

  test('every link has a name, except numbers that are shown but neither spoken nor reached by keys', () => {
    const nameless = [...pages.values()].flatMap(({ tree, path }) =>
      findAll(tree, 'a[href]')
        .filter((link) => nameOf(link) === '' && !isOnlyShown(link))
        .map(({ properties }) => `${path}: ${String(properties.href)}`),
    );
    expect(nameless).toEqual([]);
  });
});

function nameOf(link: Element): string {
  return (link.properties.ariaLabel ?? toString(link)).trim();
}

/** The number of a sentence is an attribute that a style shows, so that copied and spoken words are only the text. */
function isOnlyShown({ properties: { ariaHidden, tabIndex, dataS } }: Element): boolean {
  return ariaHidden === 'true' && tabIndex === -1 && /^\d+$/u.test(String(dataS));
}
