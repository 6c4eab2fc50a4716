/** Quotations of other texts at a sentence, shown beside the text on request. */
import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { passages, witnesses } = editionOf(root);
const open = useTabs();

/** A quotation of a witness to a sentence. */
const known = required(
  witnesses
    .flatMap(({ url, sentences }) => sentences.map((one) => ({ ...one, url })))
    .find(({ sentence, quote }) => /^s\d+$/u.test(sentence ?? '') && quote !== undefined),
);
const passage = required(passages.find(({ id }) => id === known.passage));
const address = new URL(passage.url, root.address).href;
const place = required(known.sentence);

const inSheet = async (tab: Tab) => (await tab.seen('bottom-sheet')).text;
const select = (tab: Tab) =>
  tab.evaluate((id) => getSelection()?.selectAllChildren(document.getElementById(id) ?? document.body), place);

describe.each([
  [1440, 900],
  [390, 844],
  [320, 568],
])('at %i × %i px', (width, height) => {
  test('the sheet shows the witnesses of selected words, and the page does not change', async () => {
    const tab = await open(address, { width, height });
    await select(tab);
    await tab.click('selection-menu button', { saying: 'Witnesses' });
    await expect.poll(() => inSheet(tab)).toContain(required(known.quote));
    expect((await tab.seen('bottom-sheet a', { saying: 'Open' })).attributes['href']).toContain(`#${place}`);
    const { box } = await tab.seen('bottom-sheet');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect((await tab.url()).pathname).toBe(passage.url);
    await tab.press('Escape');
    await tab.gone('bottom-sheet');
  });
});

test('in the text alone, the sheet of a sentence leads to its witnesses', async () => {
  const tab = await open(`${address}#depth-text`, { width: 390, height: 844 });
  await tab.click(`#${place}`);
  await tab.click('bottom-sheet button', { saying: 'Witnesses' });
  await expect.poll(() => inSheet(tab)).toContain(required(known.quote));
});

test('the page of the witnesses has every sentence, and leads to every witness', async () => {
  const tab = await open(`${root.address}witnesses/`);
  await tab.click(`.also a[href$="/beside${passage.url.slice(root.base.length - 1)}"]`);
  await expect.poll(async () => (await tab.url()).pathname).toContain('/witnesses/beside/');
  await expect
    .poll(async () =>
      (await tab.all('.witnessed')).map(({ attributes }) => attributes['id'] ?? '').filter((id) => /^s\d/u.test(id)),
    )
    .toEqual(passage.sentences.map(({ id }) => id));
  expect((await tab.all(`#${place} dd a`)).map(({ attributes }) => attributes['href'])).toContain(known.url);
});
