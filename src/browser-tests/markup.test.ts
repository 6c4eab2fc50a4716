import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { editionOf, required } from '../browser/page-types.ts';
import { find, findAll, pagesOf, type HtmlPage } from './harness/published.ts';

const sites = inject('sites');
/** Attributes that make a browser load something. */
const LOADING: Readonly<Record<string, string>> = {
  script: 'src',
  link: 'href',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  object: 'data',
  embed: 'src',
  use: 'href',
};

describe.each(['root', 'second'] as const)('every page of the site “%s”', (name) => {
  const pages = [...pagesOf(sites[name]).values()];
  const { language } = editionOf(sites[name]).edition;
  /** The pages, by path, for which something was found wrong. */
  const faults = (wrong: (page: HtmlPage) => readonly string[]) =>
    pages.flatMap((page) => wrong(page).map((fault) => `${page.path}: ${fault}`));

  test('is found', () => {
    expect(pages.length).toBeGreaterThan(editionOf(sites[name]).passages.length);
  });

  test('has each id once', () => {
    expect(
      faults(({ elements, byId }) => {
        const ids = elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [properties.id]));
        return ids.length === byId.size ? [] : ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('has one first heading, a title, a description, a language and one main part', () => {
    expect(
      faults(({ tree }) => {
        const description = findAll(tree, 'head > meta[name=description]').map(({ properties }) => properties.content);
        return [
          ...(findAll(tree, 'h1').length === 1 ? [] : ['h1']),
          ...(findAll(tree, 'main#main').length === 1 ? [] : ['main']),
          ...(findAll(tree, 'head > title').filter((title) => toString(title).trim() !== '').length === 1
            ? []
            : ['title']),
          ...(description.length === 1 && String(description[0]).trim() !== '' ? [] : ['description']),
          ...(find(tree, 'html').properties.lang === language ? [] : ['lang']),
        ];
      }),
    ).toEqual([]);
  });

  test('has no style attributes and no inline event handlers', () => {
    expect(
      faults(({ elements }) =>
        elements.flatMap(({ tagName, properties }) =>
          Object.keys(properties)
            .filter((key) => key === 'style' || /^on[a-z]/iu.test(key))
            .map((key) => `<${tagName} ${key}>`),
        ),
      ),
    ).toEqual([]);
  });

  test('has a content security policy, before any script and style, that allows nothing inline', () => {
    expect(
      faults(({ elements }) => {
        const index = elements.findIndex(
          ({ properties }) => String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
        );
        const policy = String(elements[index]?.properties.content);
        const firstCode = elements.findIndex(({ tagName }) => tagName === 'script' || tagName === 'style');
        return [
          ...(index >= 0 && index < firstCode ? [] : ['no policy before the first code']),
          ...(policy.includes("default-src 'none'") ? [] : ['default-src']),
          ...(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/u.test(policy) ? [policy] : []),
        ];
      }),
    ).toEqual([]);
  });

  test('has one short script of its own, the same on every page', () => {
    const inline = pages.map(({ tree }) =>
      findAll(tree, 'script')
        .filter(({ properties }) => properties.src === undefined && properties.type !== 'application/ld+json')
        .map(toString),
    );
    expect(inline.filter((scripts) => scripts.length !== 1)).toEqual([]);
    expect([...new Set(inline.flat())].map(({ length }) => length < 300)).toEqual([true]);
  });

  test('asks for one script, or for one more that is its own', () => {
    const asked = ({ tree }: HtmlPage) => findAll(tree, 'script[src]').map(({ properties }) => String(properties.src));
    const everywhere = asked(required(pages[0])).filter((script) =>
      pages.every((page) => asked(page).includes(script)),
    );
    expect(everywhere).toHaveLength(1);
    expect(faults((page) => (asked(page).length <= 2 ? [] : asked(page)))).toEqual([]);
  });

  test('loads nothing from elsewhere and waits for nothing before its first paint', () => {
    expect(
      faults(({ elements }) =>
        elements.flatMap(({ tagName, properties }) => {
          const address = properties[LOADING[tagName] ?? ''];
          const isCanonical = tagName === 'link' && [properties.rel].flat().includes('canonical');
          const isElsewhere = address !== undefined && !isCanonical && /^(https?:)?\/\//u.test(String(address));
          const isBlocking =
            (tagName === 'link' && [properties.rel].flat().includes('stylesheet') && properties.media !== 'print') ||
            (tagName === 'script' &&
              address !== undefined &&
              properties.type !== 'module' &&
              properties.async === undefined &&
              properties.defer === undefined);
          return isElsewhere || isBlocking ? [`<${tagName}> ${String(address)}`] : [];
        }),
      ),
    ).toEqual([]);
    expect(
      faults(({ tree }) =>
        findAll(tree, 'style')
          .map(toString)
          .filter((css) => /@import|url\(\s*['"]?(https?:)?\/\//u.test(css)),
      ),
    ).toEqual([]);
  });
});
