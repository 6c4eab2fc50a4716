import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { editionOf, required } from '../browser/page-types.ts';
import { roomScript } from '../faces/room-script.ts';
import { find, findAll, pagesOf, type HtmlPage } from './harness/published.ts';

const sites = inject('sites');
/**
 * The most characters of the script in the page itself. It is no separate file, because its work cannot wait for one:
 * half of it applies the reader's settings, and half chooses the typeface before the first frame, so that no line
 * breaks again before the reader's eyes. Every page carries it, so everything that can wait belongs elsewhere.
 */
const EARLY_SCRIPT_LIMIT = 750;
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

/** Relations of a link that name a page, or its terms. */
const NAMES: ReadonlySet<string> = new Set(['canonical', 'cite-as', 'license']);

describe.each(['root', 'second'] as const)('every page of the site “%s”', (name) => {
  const pages = [...pagesOf(sites[name]).values()];
  const { language } = editionOf(sites[name]).edition;
  /** The pages, by path, in which something wrong was found. */
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

  test('has a space between words and the link or the other words that follow them', () => {
    expect(
      faults(({ tree }) =>
        findAll(tree, 'main, main *').flatMap(({ children }) =>
          children.flatMap((child, index) => {
            const before = children[index - 1];
            return child.type === 'element' &&
              (child.tagName === 'a' || child.tagName === 'span') &&
              before?.type === 'text' &&
              /[\p{L}\p{N}.,:;]$/u.test(before.value) &&
              /^\p{Script=Latin}/u.test(toString(child))
              ? [`${before.value.slice(-20)}|${toString(child).slice(0, 20)}`]
              : [];
          }),
        ),
      ),
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

  const inline = pages.map(({ path, tree }) => ({
    path,
    tree,
    scripts: findAll(tree, 'script')
      .filter(({ properties }) => properties.src === undefined && properties.type !== 'application/ld+json')
      .map(toString),
  }));
  const room = roomScript();

  test('has one short script of its own, the same on every page but for the room that it keeps for Chinese words; only the front page says what to do on a disk', () => {
    const others = inline.filter(({ scripts }) => scripts.length !== 1);
    expect(others.map(({ scripts }) => scripts.slice(1).map((script) => script.includes('"file:"')))).toEqual([[true]]);
    const first = new Set(inline.map(({ scripts }) => required(scripts[0]).replace(room, '')));
    expect([...first].map((script) => script.length < EARLY_SCRIPT_LIMIT)).toEqual([true]);
  });

  test('keeps room for Chinese words only where it shows some', () => {
    const keeping = inline.filter(({ scripts }) => scripts[0]?.includes(room));
    expect(
      keeping
        .filter(({ tree }) => !/\p{Script=Han}/u.test(findAll(tree, 'main').map(toString).join('')))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(keeping.length).toBeLessThan(inline.length);
  });

  test('asks for one script, or for one more that is its own', () => {
    const asked = ({ tree }: HtmlPage) => findAll(tree, 'script[src]').map(({ properties }) => String(properties.src));
    // A page of an earlier version asks for no script.
    const present = pages.filter(({ tree }) => findAll(tree, 'meta[name=robots]').length === 0);
    const everywhere = asked(required(present[0])).filter((script) =>
      present.every((page) => asked(page).includes(script)),
    );
    expect(everywhere).toHaveLength(1);
    expect(faults((page) => (asked(page).length <= 2 ? [] : asked(page)))).toEqual([]);
  });

  test('loads nothing from other hosts and waits for nothing before its first paint, or for one style sheet', () => {
    const isLookedUp = ({ path }: HtmlPage) =>
      ['sources', 'cite'].includes(path.slice(sites[name].base.length).split('/')[0] ?? '');
    expect(
      faults((page) => {
        const sheets = findAll(page.tree, 'link[rel=stylesheet]:not([media=print])').length;
        return sheets === (isLookedUp(page) ? 1 : 0) ? [] : [`${sheets} sheets`];
      }),
    ).toEqual([]);
    expect(
      faults(({ elements }) =>
        elements.flatMap(({ tagName, properties }) => {
          const address = properties[LOADING[tagName] ?? ''];
          // Nothing is fetched from an address that only says what the page is.
          const isName = tagName === 'link' && [properties.rel].flat().every((rel) => NAMES.has(String(rel)));
          const isElsewhere = address !== undefined && !isName && /^(https?:)?\/\//u.test(String(address));
          const isBlocking =
            tagName === 'script' &&
            address !== undefined &&
            properties.type !== 'module' &&
            properties.async === undefined &&
            properties.defer === undefined;
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
