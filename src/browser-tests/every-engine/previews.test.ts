import { describe, expect, inject } from 'vitest';
import type { Seen } from '../engines/in-page.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { attributes, pagesOf } from '../harness/published.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { address } = heaviestPage(root);
const open = useTabs();
const passages = new Set(editionOf(root).passages.map(({ url }) => url));
const pages = [...pagesOf(root).values()].filter(({ path }) => passages.has(path));
const LINKS = [
  'a.term',
  'a.body',
  'a.to-goal',
  'a.to-target',
  'a.to-instrument',
  'a.to-source',
  'a.to-passage',
  '.facts a',
];
/** On a phone only the shortest and the longest previews are tested. */
const NARROW = ['a.term', 'a.to-target', '.facts a'];
const HEIGHT = 700;
/**
 * If a preview has not opened after this many looks, the pointer moves again. A preview would have opened long before.
 */
const AGAIN = 75;

describe.each([320, 1440])('at %i px', (width) => {
  const isInside = ({ box: { x, y, width: across, height } }: Seen) =>
    x >= 0 && y >= 0 && x + across <= width && y + height <= HEIGHT;

  test.each(width === 320 ? NARROW : LINKS)(
    'a link “%s” shows inside the window what it leads to',
    async (selector) => {
      const own = required(
        pages.find(({ tree }) => attributes(tree, selector, 'href').some((href) => !href.startsWith('#'))),
      );
      const tab = await open(new URL(own.path, root.address).href, { width, height: HEIGHT });
      // A note that is shown as one line opens when its letter in the text gets the focus.
      await tab.evaluate((of) => {
        const link = [...document.querySelectorAll(of)].find((one) => one.checkVisibility());
        const letter = link?.closest<HTMLElement>('.note')?.dataset['n'] ?? '';
        document.querySelector<HTMLElement>(`.l[data-l="${letter}"]`)?.focus();
      }, `main ${selector}`);
      let asked = 0;
      await expect
        .poll(async () => {
          // Moves the pointer again if it came before the page listened, or before the notes had their places.
          if (asked % AGAIN === 0) {
            await tab.pointAway();
            await tab.hover(`main ${selector}`);
          }
          asked += 1;
          return (await tab.visible('.preview'))[0]?.shown.trim().length ?? 0;
        })
        .toBeGreaterThan(15);
      expect(isInside(await tab.seen('.preview'))).toBe(true);
      await tab.pointAway();
      await tab.gone('.preview');
    },
  );

  test('Escape closes a preview while it is pointed at', async () => {
    const tab = await open(address, { width, height: HEIGHT });
    await tab.hover('.base a.term');
    await tab.seen('.preview');
    await tab.hover('.preview');
    await tab.press('Escape');
    await tab.gone('.preview');
  });

  test('a preview opens on focus', async () => {
    const tab = await open(address, { width, height: HEIGHT });
    await tab.focus('h1 a, .base a');
    for (let step = 0; step < 60 && (await tab.all('.base :is(a.term, a.body):focus')).length === 0; step += 1)
      await tab.press('Tab');
    await tab.seen('.preview');
  });
});

describe('in a wide window', () => {
  /** A term whose preview contains a reference of its own. */
  const nesting = required(
    [...pagesOf(root).values()]
      .filter(({ path }) => passages.has(path))
      .flatMap(({ path, tree }) =>
        attributes(tree, '.base a.term', 'href').map((href) => ({ path, href: new URL(href, root.address).pathname })),
      )
      .find(({ href }) => {
        const tree = pagesOf(root).get(href)?.tree;
        return tree !== undefined && attributes(tree, '[data-preview] a[class^="to-"]', 'href').length > 0;
      }),
  );

  test('a preview has a role, a name and a description for its link', async () => {
    const tab = await open(address, { width: 1440, height: HEIGHT });
    await tab.hover('.base a.term');
    const { attributes: of } = await tab.seen('.preview');
    expect([of['role'], of['aria-label']]).toEqual(['dialog', expect.stringMatching(/^Preview of ./u)]);
    const described = required((await tab.seen('.base a.term')).attributes['aria-describedby']);
    expect((await tab.seen(`.preview [id="${described}"]`)).text.length).toBeGreaterThan(15);
  });

  test('a pinned preview stays until it is closed, and a reference in it has a preview of its own', async () => {
    const tab = await open(new URL(nesting.path, root.address).href, { width: 1440, height: 900 });
    await tab.hover(`.base a.term[href="${nesting.href}"]`);
    await tab.seen('.preview');
    await tab.click('.preview-bar button', { nth: 0 });
    await tab.seen('.preview-bar [aria-pressed="true"]');
    await tab.hover('.preview a[class^="to-"]');
    await expect.poll(async () => (await tab.visible('.preview')).length).toBe(2);
    await tab.pointAway();
    await expect.poll(async () => (await tab.visible('.preview')).length).toBe(1);
    await tab.click('.preview-bar button', { nth: 1 });
    await tab.gone('.preview');
  });

  test('no preview covers the menu of selected words', async () => {
    const tab = await open(address, { width: 1440, height: HEIGHT });
    await tab.hover('.base a.term');
    await tab.seen('.preview');
    await tab.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('.base a.term') ?? document.body),
    );
    await tab.seen('selection-menu');
    await tab.gone('.preview');
  });
});
