/** One page of every type, found in the built files. */
import type { BuiltSite } from './built-sites.ts';
import { attributes, findAll, internal, pagesOf, type HtmlPage } from './published.ts';

/**
 * The heaviest page of each type, and each type of link with a query. Pages are of one type if they are in the same
 * section and have the same elements, so that a new type of page is found without being named.
 * @returns full addresses
 */
export function everyPageType(site: BuiltSite): readonly string[] {
  const pages = [...pagesOf(site).values()];
  const heaviest = Map.groupBy(pages, (page) => typeOf(page, site))
    .values()
    .map(heaviestOf);
  return [...heaviest, ...queriesOf(pages)].map((path) => new URL(path, site.address).href);
}

function typeOf({ path, tree }: HtmlPage, { base }: BuiltSite): string {
  const [section, ...below] = path.slice(base.length).split('/');
  const elements = new Set(
    findAll(tree, 'body *')
      .map(({ tagName }) => tagName)
      .filter((name) => name.includes('-')),
  );
  const classes = findAll(tree, 'main').flatMap(({ properties }) => properties.className ?? []);
  return JSON.stringify([below.length > 0 ? section : '', classes, [...elements].sort()]);
}

function heaviestOf(pages: readonly HtmlPage[]): string {
  return pages.toSorted((a, b) => b.html.length - a.html.length)[0]?.path ?? '';
}

/** Links with a query, one for each page and set of names; the longest of them. */
function queriesOf(pages: readonly HtmlPage[]): readonly string[] {
  const asked = pages.flatMap(({ path, tree }) =>
    attributes(tree, 'a', 'href').flatMap((href) => {
      const { origin, pathname, search } = new URL(href, `http://site.invalid${path}`);
      return search !== '' && internal(href, path) !== undefined && origin !== '' ? [pathname + search] : [];
    }),
  );
  const byNames = Map.groupBy(asked, (address) =>
    JSON.stringify([address.split('?')[0], [...new URLSearchParams(address.split('?')[1]).keys()]]),
  );
  return [...byNames.values()].map((addresses) => addresses.toSorted((a, b) => b.length - a.length)[0] ?? '');
}
