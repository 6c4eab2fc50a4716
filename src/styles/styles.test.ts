/** Every stylesheet must have enough contrast in both themes, and no side that is left or right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type ChildNode, type Container, type Declaration } from 'postcss';
import { expect, test } from 'vitest';
import { LAYERS } from './layers.ts';

type Rgb = readonly [number, number, number];

/** Every style sheet of the source, by its path: those for all pages, and those beside their components and elements. */
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), root: postcss.parse(readFileSync(join('src', name), 'utf8')) }))
  .toSorted((a, b) => a.name.localeCompare(b.name));
const declarations = sheets.flatMap(({ name, root }) => {
  const found: { readonly name: string; readonly declaration: Declaration }[] = [];
  root.walkDecls((declaration) => void found.push({ name, declaration }));
  return found;
});
const tokens = new Map(
  declarations
    .filter(({ name, declaration }) => name === 'styles/tokens.css' && declaration.prop.startsWith('--'))
    .map(({ declaration: { prop, value } }) => [prop, value]),
);
const hues = [...tokens.keys()].filter((token) => /^--c\d$/u.test(token));

/** Whether a rule is in a layer, or is one for the margins of paper, also where only some engines have it. */
function isPlaced(node: ChildNode): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'atrule') return false;
  if (node.name === 'supports') return node.nodes?.every(isPlaced) ?? false;
  return node.name === 'layer' ? isLayer(node.params) : node.name === 'page';
}

test('every rule is in a layer, except the rules for the margins of paper', () => {
  const outside = sheets.flatMap(({ name, root }) =>
    root.nodes.filter((node) => !isPlaced(node)).map((node) => `${name}: ${node.toString().split('{')[0] ?? ''}`),
  );
  expect(outside).toEqual([]);
});

test('layers decide which rule wins; nothing is !important', () => {
  expect(
    declarations
      .filter(({ declaration }) => declaration.important)
      .map(({ name, declaration }) => `${name}: ${String(declaration)}`),
  ).toEqual([]);
});

test('a class is defined in one sheet: in two it would mean two things', () => {
  const homes = new Map<string, Set<string>>();
  for (const { name, root } of sheets)
    for (const defined of definedIn(root)) homes.set(defined, (homes.get(defined) ?? new Set()).add(name));
  expect(homes.size).toBeGreaterThan(100);
  expect(
    [...homes].filter(([, names]) => names.size > 1).map(([name, names]) => `.${name}: ${[...names].join(', ')}`),
  ).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'in the %s theme text has a contrast of at least 7 to 1 on every background, borders of controls of 3 to 1',
  (theme) => {
    const colour = (token: string) => colourOf(token, theme);
    const plain = ['--paper', '--sheet'];
    const tinted = hues.flatMap((hue) =>
      ['--wash', '--tint', '--mark'].map(
        (share) => [`${hue} ${share}`, mix(colour(hue), colour('--paper'), shareOf(share)), hue] as const,
      ),
    );
    // A mark in a sentence that is pointed at: the sentence's wash, and a mark as faint as that sentence has it.
    const faint =
      Number(/--mark: (\d+)%/u.exec(readFileSync('src/components/reading/PassageText.css', 'utf8'))?.[1]) / 100;
    const doubled = hues.map(
      (hue) =>
        [
          `${hue} wash and mark`,
          mix(colour(hue), mix(colour(hue), colour('--paper'), shareOf('--wash')), faint),
          hue,
        ] as const,
    );
    const pairs = [
      ...plain.flatMap((ground) =>
        ['--ink', '--soft', ...hues].map(
          (text) => [`${text} on ${ground}`, contrast(colour(text), colour(ground)), 7] as const,
        ),
      ),
      ...[...tinted, ...doubled].flatMap(([name, ground, hue]) =>
        ['--ink', hue].map((text) => [`${text} on ${name}`, contrast(colour(text), ground), 7] as const),
      ),
      ['--ink on --found', contrast(colour('--ink'), colour('--found')), 7] as const,
      // A pressed control and a filled cell are paper on ink or on the accent.
      ...hues.map((hue) => [`--paper on ${hue}`, contrast(colour('--paper'), colour(hue)), 7] as const),
      ...plain.map((ground) => [`--edge on ${ground}`, contrast(colour('--edge'), colour(ground)), 3] as const),
    ];
    expect(pairs.length).toBeGreaterThan(50);
    expect(
      pairs
        .filter(([, measured, least]) => measured < least)
        .map(([pair, measured]) => `${pair}: ${measured.toFixed(2)}`),
    ).toEqual([]);
  },
);

test('colours are tokens', () => {
  // Paper has one theme, and the boxes in its margins cannot use tokens.
  const literal = declarations.filter(
    ({ name, declaration: { value } }) =>
      name !== 'styles/tokens.css' &&
      name !== 'styles/print.css' &&
      /#[\da-f]{3,8}\b|\brgb|\bhsl|\boklch/iu.test(value) &&
      !value.startsWith('rgb(0 0 0'),
  );
  expect(literal.map(({ name, declaration }) => `${name}: ${declaration.toString()}`)).toEqual([]);
});

test('backgrounds of words are mixed in the shares whose contrast was measured', () => {
  const shares = declarations.flatMap(({ name, declaration: { value } }) =>
    [...value.matchAll(/color-mix\(in srgb, var\(--accent\) ([^,]+),/gu)].map(([, share]) => `${name}: ${share ?? ''}`),
  );
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.filter((share) => !/var\(--(?:wash|tint|mark)\)$/u.test(share))).toEqual([]);
});

test('a stylesheet has no words, because nobody would translate them', () => {
  expect(
    declarations
      .filter(
        ({ declaration: { prop, value } }) =>
          prop === 'content' && /['"][^'"]*\p{L}/u.test(value.replaceAll(/[\w-]+\([^)]*\)/gu, '')),
      )
      .map(({ name, declaration }) => `${name}: ${declaration.toString()}`),
  ).toEqual([]);
});

test('sides follow the direction of writing, so that a text from right to left needs no other styles', () => {
  const sided = declarations.filter(
    ({ declaration: { prop, value } }) =>
      /^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|^(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))$|^border-(?:top|bottom)-(?:left|right)-radius$/u.test(
        prop,
      ) ||
      (/^(?:float|clear|text-align|caption-side)$/u.test(prop) && /^(?:left|right)$/u.test(value)) ||
      (/^(?:margin|padding|inset|border-width|scroll-margin|scroll-padding)$/u.test(prop) && isLopsided(value)),
  );
  expect(sided.map(({ name, declaration }) => `${name}: ${declaration.toString()}`)).toEqual([]);
});

function isLayer(name: string): boolean {
  return (LAYERS as readonly string[]).includes(name);
}

/**
 * The classes that a sheet styles by themselves, and those with which selectors of a component begin: a page may have
 * other things inside them, and paper and states change classes that are defined elsewhere.
 */
function definedIn(root: Container): ReadonlySet<string> {
  const defined = new Set<string>();
  root.walkAtRules('layer', (layer) => {
    if (!['shared', 'components', 'pages'].includes(layer.params)) return;
    layer.walkRules(({ selectors }) => {
      for (const selector of selectors) {
        const whole = layer.params === 'pages' ? /^[a-z]*\.([\w-]+)(?![^:]*[ >+~])/u : /^[a-z]*\.([\w-]+)/u;
        const name = whole.exec(selector)?.[1];
        if (name !== undefined) defined.add(name);
      }
    });
  });
  return defined;
}

/** Four values of which the second (right) differs from the fourth (left). */
function isLopsided(value: string): boolean {
  const parts = postcss.list.space(value);
  return parts.length === 4 && parts[1] !== parts[3];
}

function colourOf(token: string, theme: 'light' | 'dark'): Rgb {
  const value = tokens.get(token) ?? '';
  const other = /^var\((--[\w-]+)\)$/u.exec(value)?.[1];
  if (other !== undefined) return colourOf(other, theme);
  const [, light = '', dark = ''] = /^light-dark\(#([\da-f]+), #([\da-f]+)\)$/iu.exec(value) ?? [];
  const hex = theme === 'light' ? light : dark;
  const full = hex.length === 3 ? hex.replaceAll(/./gu, '$&$&') : hex;
  const channel = (index: number) => Number.parseInt(full.slice(index, index + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

function shareOf(token: string): number {
  return Number.parseFloat(tokens.get(token) ?? '') / 100;
}

/** `color-mix(in srgb, …)`. */
function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/** Contrast ratio, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
