import { describe, expect, inject } from 'vitest';
import { test, useTabs } from '../engines/use-tabs.ts';
import { heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { address } = heaviestPage(root);
const open = useTabs();

describe('a mark and its note', () => {
  test('light each other while one of them is pointed at', async () => {
    const tab = await open(address);
    const [letter = ''] = required((await tab.seen('.base mark:not([data-quiet])')).attributes['data-n']).split(' ');
    await tab.hover('.base mark:not([data-quiet])');
    await tab.seen(`.note.on[data-n="${letter}"]`);
    await tab.pointAway();
    await expect.poll(async () => (await tab.all('.note.on')).length).toBe(0);
    const last = required((await tab.all('.note:has(.words):not([data-quiet])')).at(-1)?.attributes['data-n']);
    await tab.hover('.note:has(.words) .k', { nth: -1 });
    await tab.seen(`mark.on[data-n~="${last}"]`);
  });

  test('light each other while the letter has the focus', async () => {
    const tab = await open(address);
    const letter = required((await tab.seen('.base a.l:not([data-quiet])')).attributes['data-l']);
    await tab.focus('.base a.l:not([data-quiet])');
    await tab.seen(`.note.on[data-n="${letter}"]`);
  });
});

test('a sentence number copies the address and marks the sentence', async () => {
  const tab = await open(address);
  await tab.click('#s2 .n');
  await expect
    .poll(async () => (await tab.all('copy-link [role=status]')).map(({ text }) => text).join(' '))
    .toContain('copied');
  expect(
    await tab.evaluate(() => getComputedStyle(document.querySelector('#s2') ?? document.body).backgroundColor),
  ).not.toBe('rgba(0, 0, 0, 0)');
  expect(await tab.pasted()).toBe(`${address}#s2`);
});
