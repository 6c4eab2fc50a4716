/** The published style sheets: their order, and that pages and rules know the same classes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, inject, test } from 'vitest';
import { LAYER_ORDER, LAYERS } from '../styles/layers.ts';
import { attributes, findAll, pagesOf, type HtmlPage } from './harness/published.ts';

interface Sheet {
  /** Classes that its rules name. */
  readonly classes: ReadonlySet<string>;
  /** Rules that are in no layer. */
  readonly outside: readonly string[];
}

/** A class that a script uses to select elements, or tests elements for. */
const SELECTED = /[\s'"`(,:.>\w]\.([a-z][\w-]*)|(?<=classList\.contains\(')([\w-]+)/gu;
/** Classes that depend on what an edition contains. */
const DEPENDS_ON_TEXT = /^(?:fits-\d+|code-\w+)$/u;
/** Sheets by their text: most pages share the text of another page. */
const sheets = new Map<string, Sheet>();
/** Files of sheets by their address, whose digits come from the content. */
const read = new Map<string, string>();
const built = [inject('sites').root, inject('sites').second];
const pages = built.flatMap((site) =>
  [...pagesOf(site).values()].map((page) => ({ ...page, styles: [...stylesIn(page), ...linkedBy(page, site)] })),
);
const files = readdirSync('src/elements', { recursive: true, encoding: 'utf8' }).map((name) =>
  join('src/elements', name),
);
const textsOf = (end: string) => files.filter((name) => name.endsWith(end)).map((name) => readFileSync(name, 'utf8'));
const scripts = textsOf('.ts');
const sheetsOfElements = textsOf('.css');
const print = built.map(({ folder }) => readFileSync(join(folder, 'print.css'), 'utf8'));
/** Classes that have a rule on every page: on paper, or once a script has loaded its sheet. */
const styledEverywhere = classesIn([...print, ...sheetsOfElements]);

test('a page names the order of its layers before any rule, and has no rule outside of them', () => {
  expect(pages.length).toBeGreaterThan(100);
  const faults = pages.flatMap((page) => {
    const [first = '', ...further] = page.styles;
    const own = [first.slice(LAYER_ORDER.length).replace(/^;/u, ''), ...further];
    const isOrdered = first.startsWith(LAYER_ORDER) && page.html.indexOf('<style>') < page.html.indexOf('<link');
    const faulty = [...(isOrdered ? [] : ['order']), ...own.flatMap((css) => sheetOf(css).outside)];
    return faulty.map((fault) => `${page.path}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect([...print, ...sheetsOfElements].flatMap((css) => sheetOf(css).outside)).toEqual([]);
});

test('every class of a page has a rule there, or a script looks for it', () => {
  const sought = new Set(scripts.flatMap((code) => groups(code, SELECTED)));
  const beginnings = scripts.flatMap((code) => groups(code, /\[class\^="([\w-]+)"\]/gu));
  const isKnown = (name: string) =>
    styledEverywhere.has(name) || sought.has(name) || beginnings.some((one) => name.startsWith(one));
  /** A page that has the class, by class. */
  const unstyled = new Map<string, string>();
  for (const page of pages) {
    const styled = classesIn(page.styles);
    for (const name of classesOf(page)) if (!styled.has(name) && !isKnown(name)) unstyled.set(name, page.path);
  }
  expect([...unstyled]).toEqual([]);
});

test('every class that a rule names is on a page, or a script adds it', () => {
  const used = new Set(pages.flatMap((page) => [...classesOf(page)]));
  const given = new Set(scripts.flatMap((code) => groups(code, /['"`]([a-z][\w-]*)['"`]/gu)));
  const named = new Set([...pages.flatMap((page) => [...classesIn(page.styles)]), ...styledEverywhere]);
  expect(named.size).toBeGreaterThan(150);
  expect([...named].filter((name) => !used.has(name) && !given.has(name) && !DEPENDS_ON_TEXT.test(name))).toEqual([]);
});

/** Sheets that a page names, except the one for paper. */
function linkedBy({ tree }: HtmlPage, { folder, base }: (typeof built)[number]): readonly string[] {
  return attributes(tree, 'link[rel=stylesheet]:not([media])', 'href').map((address) => {
    const css = read.get(address) ?? readFileSync(join(folder, address.slice(base.length)), 'utf8');
    read.set(address, css);
    return css;
  });
}

function stylesIn({ tree }: HtmlPage): readonly string[] {
  return findAll(tree, 'style').map(({ children }) =>
    children.map((one) => ('value' in one ? one.value : '')).join(''),
  );
}

/** Also in templates, from which scripts make rows of a form. */
function classesOf({ elements }: HtmlPage): ReadonlySet<string> {
  const all = elements.flatMap((element) => [element, ...(element.content ? findAll(element.content, '*') : [])]);
  return new Set(
    all.flatMap(({ properties: { className } }) => (Array.isArray(className) ? className.map(String) : [])),
  );
}

function classesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((css) => [...sheetOf(css).classes]));
}

function sheetOf(css: string): Sheet {
  const known = sheets.get(css);
  if (known !== undefined) return known;
  const root = postcss.parse(css);
  const classes = new Set<string>();
  root.walkRules(({ selector }) => {
    for (const name of groups(selector.replaceAll(/"[^"]*"|'[^']*'/gu, ''), /\.([a-z][\w-]*)/gu)) classes.add(name);
  });
  const sheet = { classes, outside: root.nodes.filter((node) => !isLayered(node)).map(String) };
  sheets.set(css, sheet);
  return sheet;
}

/** `@page` rules belong to no layer: pages of paper are not elements. */
function isLayered(node: postcss.ChildNode): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'atrule') return false;
  if (node.name === 'supports') return node.nodes?.every(isLayered) ?? false;
  return node.name === 'page' || (node.name === 'layer' && LAYERS.some((name) => name === node.params));
}

function groups(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, group, other]) => group ?? other ?? '');
}
