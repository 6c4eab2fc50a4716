/** What holds on every type of page: each page is opened once at each width, and checked for everything. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolationsOn } from './harness/axe.ts';
import { connectBrowser } from '../browser/browser.ts';
import { pageTypes } from '../browser/page-types.ts';
import { excessOfLargeLetters } from './harness/large-letters.ts';
import { PATIENCE } from './harness/patience.ts';

const { root } = inject('sites');
const types = Object.entries(pageTypes(root));

/** Opens every type of page in a window, and collects what a look finds on each. */
async function visitAll<Found>(
  { width, height, scheme }: { readonly width: number; readonly height: number; readonly scheme: 'light' | 'dark' },
  look: (page: Page) => Promise<Found>,
): Promise<readonly (readonly [string, Found])[]> {
  const browser = await connectBrowser(inject('browser'));
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const found: (readonly [string, Found])[] = [];
  for (const [type, address] of types) {
    await page.goto(address);
    found.push([type, await look(page)]);
  }
  await browser.close();
  return found;
}

/**
 * `styles.test.ts` computes the contrast of the tokens for both schemes. So each scheme is opened here at one width
 * only.
 */
describe.each([
  ['light', 1440],
  ['dark', 390],
] as const)('in %s colours, %i px wide,', (scheme, width) => {
  let found: readonly (readonly [
    string,
    {
      readonly controls: readonly Control[];
      readonly excess: number;
      readonly violations: readonly string[];
    },
  ])[] = [];
  beforeAll(async () => {
    found = await visitAll({ width, height: 900, scheme }, async (page) => ({
      controls: await page.evaluate(sizesOfControls),
      excess: await page.evaluate(excessOfLargeLetters),
      violations: await axeViolationsOn(page),
    }));
  });

  test('axe finds nothing on any type of page', () => {
    expect(found.flatMap(([type, { violations }]) => violations.map((violation) => `${type}: ${violation}`))).toEqual(
      [],
    );
  });

  test('every control is 24 px wide and high; links in running text are excepted', () => {
    const all = found.flatMap(([type, { controls }]) => controls.map((control) => ({ type, ...control })));
    expect(all.length).toBeGreaterThan(1000);
    const small = all.filter(({ size: [across, down] }) => across < 24 || down < 24);
    expect([...new Set(small.map(({ type, name, size }) => `${type}: ${name} ${size.join(' × ')}`))]).toEqual([]);
  });

  test('with letters of twice the size, no page has to be scrolled sideways to be read', () => {
    expect(tooWide(found)).toEqual([]);
  });
});

describe('in a window of 320 × 256 px', () => {
  let found: readonly (readonly [string, { readonly losses: readonly string[]; readonly excess: number }])[] = [];
  beforeAll(async () => {
    found = await visitAll({ width: 320, height: 256, scheme: 'light' }, async (page) => ({
      losses: await page.evaluate(lossesAtZoom),
      excess: await page.evaluate(excessOfLargeLetters),
    }));
  });

  test('as at 400 % of 1280 px, nothing scrolls sideways, and nothing is cut off', () => {
    expect(found.flatMap(([type, { losses }]) => losses.map((loss) => `${type}: ${loss}`))).toEqual([]);
  });

  test('with letters of twice the size, no page has to be scrolled sideways to be read', () => {
    expect(tooWide(found)).toEqual([]);
  });
});

/** Pages that are wider than the window, except those made for paper. */
function tooWide(found: readonly (readonly [string, { readonly excess: number }])[]): readonly string[] {
  return found
    .filter(([type, { excess }]) => excess > 0 && !type.startsWith('print/'))
    .map(([type, { excess }]) => `${type}: ${excess} px`);
}

interface Control {
  readonly name: string;
  /** Width and height in CSS pixels. */
  readonly size: readonly [number, number];
}

/** Runs in the page. A link is in running text if its block has more words than its links. */
function sizesOfControls(): Control[] {
  const isBlock = (element: Element) => !/^(?:inline|contents)$/u.test(getComputedStyle(element).display);
  const blockOf = (element: Element): Element =>
    element.parentElement === null || isBlock(element.parentElement)
      ? (element.parentElement ?? element)
      : blockOf(element.parentElement);
  const wordsBeside = (block: Element) => {
    const copy = block.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('a, button, .hidden')) other.remove();
    return copy.textContent.replaceAll(/[^\p{L}]/gu, '').length > 2;
  };
  return [...document.querySelectorAll('a, button, input, select, summary')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || element.matches('.skip')) return [];
    if (getComputedStyle(element).display === 'inline' && wordsBeside(blockOf(element))) return [];
    return [
      {
        name: `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 24)}”`,
        size: [Math.round(width * 10) / 10, Math.round(height * 10) / 10] as const,
      },
    ];
  });
}

/** Runs in the page. An element that scrolls by itself loses nothing. */
function lossesAtZoom(): string[] {
  const wide =
    document.documentElement.scrollWidth > window.innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const isClipped =
      (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
    return isClipped && display !== 'inline' && element.clientWidth > 2 && !element.matches('.hidden');
  });
  return [...wide, ...cut.map((element) => `${element.localName}.${element.className} is cut off`)];
}
