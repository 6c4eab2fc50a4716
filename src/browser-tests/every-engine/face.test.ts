/** One typeface during a visit: the edition's own if it is ready before the first frame, otherwise the system's. */
import { expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { terms } = editionOf(root);
const open = useTabs();

test('all pages of a visit have the typeface of its first page', async () => {
  const tab = await open(root.address);
  await expect.poll(() => decided(tab)).not.toBe('');
  const first = await facesIn(tab);
  const others: number[] = [];
  for (const address of [
    heaviestPage(root).address,
    new URL(required(terms[0]).url, root.address).href,
    root.address,
  ]) {
    await tab.goto(address);
    await expect.poll(() => facesIn(tab)).toBe(first);
    others.push(await facesIn(tab));
  }
  expect(others).toEqual([first, first, first]);
  expect([0, 2]).toContain(first);
});

/** What the first page decided; empty while its typefaces are loading. */
function decided(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const name = Object.keys(sessionStorage).find((key) => key.endsWith(':face'));
    return name === undefined ? '' : (sessionStorage.getItem(name) ?? '');
  });
}

/** How many of the edition's own typefaces a page uses. Those with rare letters are fetched only for such letters. */
function facesIn(tab: Tab): Promise<number> {
  return tab.evaluate(
    () =>
      [...document.fonts].filter(
        ({ family, status, unicodeRange }) =>
          family.includes('Edition Serif') && status === 'loaded' && /^U\+0+-10FFFF$/iu.test(unicodeRange),
      ).length,
  );
}
