/**
 * Everything can be reached, read and pressed: size of controls, focus, zoom, forced colours, and what a screen reader
 * says.
 */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { editionOf, heaviestPage, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root, second } = inject('sites');
const { address, shown } = heaviestPage(root);
const open = useReader();

test.each([
  ['?', 'key-sheet dialog'],
  ['/', 'search-dialog dialog'],
])('at 400 %% of 1280 px, what “%s” opens fits into the window', async (key, dialog) => {
  const page = await open(address, { width: 320, height: 256 });
  await page.keyboard.press(key);
  await page.locator(dialog).waitFor();
  const box = required(await page.locator(dialog).boundingBox());
  expect([box.x, box.y].every((edge) => edge >= 0) && box.x + box.width <= 320 && box.y + box.height <= 256).toBe(true);
});

test('a reader who asks for the notes before they are beside the text has the focus there when they are', async () => {
  const page = await open(root.address);
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', (route) => released.then(() => route.continue()));
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#foot').waitFor({ state: 'attached' });
  await page.locator('a[href="#notes"]').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#notes$/u, { waitUntil: 'commit' });
  release(undefined);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('notes');
});

test('the focus follows the order of the page, is always in the window, and can be seen', async () => {
  for (const width of [1440, 390]) {
    const page = await open(address, { width });
    const stops: Awaited<ReturnType<typeof focused>>[] = [];
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops[0]?.name).toBe('skip');
    expect(stops.filter(({ isOutlined, isInWindow }) => !isOutlined || !isInWindow).map(({ name }) => name)).toEqual(
      [],
    );
    expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).toSorted((a, b) => a - b));
  }
});

describe.each(['light', 'dark'] as const)('with forced colours, %s', (scheme) => {
  test('marked words, the present passage and the cells of the pictures contrast with their background', async () => {
    const page = await open(address, { scheme, context: { forcedColors: 'active' } });
    await expect.poll(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const colour = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
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

test('a screen reader reaches the sentences before their annotations, whose headings say kind and words', async () => {
  const page = await open(address);
  const tree = await page.locator('main').ariaSnapshot();
  const headings = [...tree.matchAll(/^\s+- '?heading "(.*)" \[level=3\]/gmu)];
  expect(headings).toHaveLength(shown.length);
  expect(headings.filter(([, name]) => !/^(?:Wording|Context|Parallel|Debate|Since) \S/u.test(name ?? ''))).toEqual([]);
  const letters = [...tree.matchAll(/- doc-noteref "note [a-z]+"|- link "note [a-z]+"/gu)];
  expect(letters.length).toBeGreaterThan(1);
  expect(letters.at(-1)?.index).toBeLessThan(required(headings[0]).index);
});

test('the tree of a small page is the agreed one', async () => {
  const page = await open(
    new URL(
      required(editionOf(second).annotations.find(({ kind }) => kind === 'context')).url.split('#')[0] ?? '',
      second.address,
    ).href,
  );
  expect(await page.locator('.columns').ariaSnapshot()).toMatchSnapshot();
});

async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name:
        element.className === ''
          ? `${element.localName} “${element.textContent.trim().slice(0, 30)}”`
          : element.className,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInWindow: bottom > 0 && top < window.innerHeight,
      place: [...document.querySelectorAll('*')].indexOf(element),
    };
  });
}
