/** That everything can be reached, read and pressed: size of controls, focus, zoom, forced colours, and what a screen reader is told. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { editionOf, heaviestPage, pageTypes, required } from './page-types.ts';
import { useReader } from './reader.ts';

const { root, second } = inject('sites');
const types = Object.entries(pageTypes(root));
const { address, notes } = heaviestPage(root);
const open = useReader();

describe.each([1440, 390])('at %i px', (width) => {
  test('every control has 24 px either way; links in running text are excepted', async () => {
    const page = await open(root.address, { width });
    const small: string[] = [];
    let measured = 0;
    for (const [type, url] of types) {
      await page.goto(url);
      const controls = await page.evaluate(sizesOfControls);
      measured += controls.length;
      small.push(...controls.filter(({ size: [across, down] }) => across < 24 || down < 24).map(({ name, size }) => `${type}: ${name} ${size.join(' × ')}`));
    }
    expect(measured).toBeGreaterThan(1000);
    expect([...new Set(small)]).toEqual([]);
  });
});

test('at 400 % of 1280 px nothing scrolls sideways, nothing is cut off, and what opens fits', async () => {
  const page = await open(root.address, { width: 320, height: 256 });
  const lost: string[] = [];
  for (const [type, url] of types) {
    await page.goto(url);
    lost.push(...(await page.evaluate(lossesAtZoom)).map((loss) => `${type}: ${loss}`));
  }
  expect(lost).toEqual([]);
  await page.goto(address);
  for (const [key, dialog] of [['?', 'key-sheet dialog'], ['/', 'search-dialog dialog']] as const) {
    await page.keyboard.press(key);
    await page.locator(dialog).waitFor();
    const box = required(await page.locator(dialog).boundingBox());
    expect([box.x, box.y].every((edge) => edge >= 0) && box.x + box.width <= 320 && box.y + box.height <= 256, dialog).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator(dialog).waitFor({ state: 'hidden' });
  }
});

test('the focus goes in the order of the page, is always in the window, and is seen', async () => {
  for (const width of [1440, 390]) {
    const page = await open(address, { width });
    const stops: (Awaited<ReturnType<typeof focused>>)[] = [];
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops[0]?.name).toBe('skip');
    expect(stops.filter(({ isOutlined, isInWindow }) => !isOutlined || !isInWindow).map(({ name }) => name)).toEqual([]);
    expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).toSorted((a, b) => a - b));
  }
});

describe.each(['light', 'dark'] as const)('with forced colours, %s', (scheme) => {
  test('marked words, the passage one is at and the cells of the pictures are told from what lies behind them', async () => {
    const page = await open(address, { scheme, context: { forcedColors: 'active' } });
    await expect.poll(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const colour = (selector: string, property: string) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const text = await colour('body', 'color');
    expect(await colour('body', 'background-color')).not.toBe(text);
    expect(await colour('.base mark', 'color')).toBe(text);
    expect(await colour('.base mark', 'border-block-end-width')).toBe('2px');
    expect(await colour('.strip [aria-current]', 'outline-style')).toBe('solid');
    await page.goto(`${root.address}agenda/`);
    const filled = await colour('.cell.direct', 'background-color');
    expect(await colour('.cell.indirect', 'background-color')).not.toBe(filled);
    expect(await colour('.cell.direct', 'color')).not.toBe(filled);
    await page.goto(`${root.address}figures/`);
    expect(await colour('.drawn rect', 'fill')).toBe(text);
  });
});

test('a screen reader meets the sentence before its annotations, which say kind and author', async () => {
  const page = await open(address);
  const tree = await page.locator('main').ariaSnapshot();
  const authors = [...new Set(editionOf(root).people.map(({ name }) => name))].join('|');
  const articles = [...tree.matchAll(/^\s+- '?article "(.*)"'?/gmu)];
  expect(articles).toHaveLength(notes.length);
  expect(articles.filter(([, name]) => !new RegExp(`^(?:Wording|Context|Parallel|Debate|Since) note by (?:${authors}): \\S`, 'u').test(name ?? ''))).toEqual([]);
  const sentences = [...tree.matchAll(/link "Sentence \d+"/gu)];
  expect(sentences.length).toBeGreaterThan(1);
  expect(sentences.at(-1)?.index).toBeLessThan(required(articles[0]).index);
});

test('the tree of a small page is as it was agreed', async () => {
  const page = await open(new URL(required(editionOf(second).annotations.find(({ kind }) => kind === 'context')).url.split('#')[0] ?? '', second.address).href);
  expect(await page.locator('.columns').ariaSnapshot()).toMatchSnapshot();
});

/** Runs in the page. A link is in running text where its block says more than links do. */
function sizesOfControls(): { readonly name: string; readonly size: readonly [number, number] }[] {
  const isBlock = (element: Element) => !/^(?:inline|contents)$/u.test(getComputedStyle(element).display);
  const blockOf = (element: Element): Element => (element.parentElement === null || isBlock(element.parentElement) ? (element.parentElement ?? element) : blockOf(element.parentElement));
  const wordsBeside = (block: Element) => {
    const copy = block.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('a, button, .hidden')) other.remove();
    return (copy.textContent ?? '').replaceAll(/[^\p{L}]/gu, '').length > 2;
  };
  return [...document.querySelectorAll('a, button, input, select, summary')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || element.matches('.skip')) return [];
    if (getComputedStyle(element).display === 'inline' && wordsBeside(blockOf(element))) return [];
    return [{ name: `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 24)}”`, size: [Math.round(width * 10) / 10, Math.round(height * 10) / 10] as const }];
  });
}

/** Runs in the page. What may scroll by itself loses nothing. */
function lossesAtZoom(): string[] {
  const wide = document.documentElement.scrollWidth > window.innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const isClipped = (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
    return isClipped && display !== 'inline' && element.clientWidth > 2 && !element.matches('.hidden');
  });
  return [...wide, ...cut.map((element) => `${element.localName}.${element.className} is cut off`)];
}

async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: element.className === '' ? `${element.localName} “${(element.textContent ?? '').trim().slice(0, 30)}”` : element.className,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInWindow: bottom > 0 && top < window.innerHeight,
      place: [...document.querySelectorAll('*')].indexOf(element),
    };
  });
}
