/**
 * Words that would run as code if a page printed them as anything but words. One note of the second document consists
 * of them.
 */
import { expect, inject, test } from 'vitest';
import { editionOf, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { second } = inject('sites');
const note = required(editionOf(second).annotations.find(({ id }) => id.endsWith('/words-that-would-run')));
const open = useReader();

test.each([
  ['its own page', note.url],
  ['the whole text', '/read/'],
  ['the list of notes', '/annotations/'],
  ['its source', '/sources/transcript/'],
  ['the people', '/people/'],
  ['the form', '/contribute/new/'],
])('they are only words on %s', async (_page, path) => {
  const page = await open(new URL(path, second.address).href);
  await page.waitForLoadState('networkidle');
  for (const element of await page.locator('main a:visible').all())
    await element.hover({ trial: true }).catch(() => undefined);
  expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBeUndefined();
  expect(
    await page
      .locator('main :is(script:not([type=module]), img, iframe, svg[onload], [onmouseover], [onerror])')
      .count(),
  ).toBe(0);
});

test('they are only words in the search, too', async () => {
  const page = await open(`${second.address}search/?q=onerror`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBeUndefined();
});

test('an address that cannot be decoded is still a link in an introduction', async () => {
  const page = await open(`${second.address}proposals/7/`);
  expect(await page.locator('.brief a[rel]').getAttribute('href')).toBe('https://name.example/%E9');
});
