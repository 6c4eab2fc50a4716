import { describe, expect, inject, test } from 'vitest';
import { axeViolationsOn } from './harness/axe.ts';
import { heaviestPage, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const open = useReader();

/**
 * `styles.test.ts` computes the contrast of the tokens for both schemes. So each scheme is opened here at one width
 * only.
 */
describe.each([
  ['light', 1440],
  ['dark', 390],
] as const)('%s, %i px wide', (scheme, width) => {
  test('axe finds nothing in a sentence, a note and a target that the address names', async () => {
    const { address, notes } = heaviestPage(root);
    const page = await open(`${address}#s1`, { scheme, width });
    expect(await page.locator('.s:target').count()).toBe(1);
    expect(await axeViolationsOn(page)).toEqual([]);
    await page.goto(new URL(required(notes.find(({ kind }) => kind === 'debate')).url, root.address).href);
    await page.locator('.note:target').waitFor();
    expect(await axeViolationsOn(page)).toEqual([]);
  });

  test('axe finds nothing in the search, its dialog and a preview', async () => {
    const page = await open(`${root.address}search/?q=data`, { scheme, width });
    await page.locator('search-box li').first().waitFor();
    expect(await axeViolationsOn(page)).toEqual([]);
    await page.goto(heaviestPage(root).address);
    await page.keyboard.press('/');
    await page.locator('search-dialog input[type=search]').fill('data');
    await page.locator('search-dialog li').first().waitFor();
    expect(await axeViolationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.base a.term').first().hover();
    await page.locator('.preview').waitFor();
    expect(await axeViolationsOn(page)).toEqual([]);
  });
});
