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
/** On a phone the shortest and the longest previews stand for all. */
const NARROW = ['a.term', 'a.to-target', '.facts a'];
const HEIGHT = 700;

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
      await tab.hover(`main ${selector}`);
      await expect.poll(async () => (await tab.seen('.preview')).shown.trim().length).toBeGreaterThan(15);
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
    await tab.focus('.base .n');
    for (let step = 0; step < 60 && (await tab.all('.base :is(a.term, a.body):focus')).length === 0; step += 1)
      await tab.press('Tab');
    await tab.seen('.preview');
  });
});
