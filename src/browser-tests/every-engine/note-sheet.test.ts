/** Notes on a phone, in a sheet. */
import { describe, expect, inject } from 'vitest';
import { test, useTabs } from '../engines/use-tabs.ts';
import type { Tab } from '../engines/tab.ts';
import { attributes, pagesOf } from '../harness/published.ts';
import { editionOf, heaviestPage, isQuietJson, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { address } = heaviestPage(root);
const { annotations, passages } = editionOf(root);
const pages = pagesOf(root);
const open = useTabs();

const state = (tab: Tab) =>
  tab.evaluate(() => {
    const sheet = document.querySelector('bottom-sheet');
    const shown = sheet?.checkVisibility() === true ? sheet : undefined;
    const lit = [...document.querySelectorAll('mark.on')].map((mark) => mark.getBoundingClientRect());
    const top = shown?.getBoundingClientRect().top ?? innerHeight;
    return {
      label: shown?.getAttribute('aria-label') ?? '',
      top,
      height: innerHeight,
      scrolled: scrollY,
      entries: history.length,
      isFocused: shown?.contains(document.activeElement) === true,
      focusedLetter: (document.activeElement as HTMLElement | null)?.dataset['l'] ?? '',
      lit: lit.map(({ top: from, bottom }) => ({ from, bottom })),
    };
  });

describe.each([
  [390, 844],
  [320, 568],
])('at %i × %i px', (width, height) => {
  test('a letter opens its note in a sheet; the text does not scroll, and its words are in view and lit', async () => {
    const tab = await open(address, { width, height });
    for (const nth of [0, 3, -1]) {
      const letter = required((await tab.seen('.base .l', { nth })).attributes['data-l']);
      await tab.hover('.base .l', { nth });
      const before = await state(tab);
      await tab.click('.base .l', { nth });
      await expect
        .poll(async () => (await state(tab)).label)
        .toMatch(new RegExp(`^Note ${letter}, \\d+ of \\d+$`, 'u'));
      await expect
        .poll(async () => {
          const { lit, top } = await state(tab);
          return lit.every(({ from, bottom }) => from >= -1 && bottom <= top + 1) || lit.length;
        })
        .toBe(true);
      const after = await state(tab);
      expect([after.scrolled, after.isFocused, after.entries - before.entries]).toEqual([
        before.scrolled,
        true,
        nth === 0 ? 1 : after.entries - before.entries,
      ]);
      expect(after.top).toBeGreaterThanOrEqual(height * 0.4 - 1);
      await tab.press('Escape');
      await tab.gone('bottom-sheet');
      await expect.poll(async () => (await state(tab)).focusedLetter).toBe(letter);
      // One engine keeps only whole pixels in its history.
      expect(Math.abs((await state(tab)).scrolled - before.scrolled)).toBeLessThan(1);
    }
  });
});

const PHONE = { width: 390, height: 844 };

test('marked words open the sheet', async () => {
  const tab = await open(address, PHONE);
  const marks = await tab.visible('.base .s > mark:not([data-quiet])');
  const nth = marks.findIndex(({ attributes }) => attributes['data-n']?.includes(' ') === false);
  await tab.click('.base .s > mark:not([data-quiet])', { nth });
  await expect.poll(async () => (await state(tab)).label).toContain(`Note ${marks[nth]?.attributes['data-n'] ?? ''},`);
});

test('where marks overlap, the reader chooses', async () => {
  const loud = new Set(annotations.filter((note) => !isQuietJson(note)).map(({ passage, letter }) => passage + letter));
  const [found] = passages.flatMap(({ id, url }) =>
    attributes(required(pages.get(url)).tree, '.base .s > mark', 'dataN')
      .map((letters) => ({ url, letters }))
      .filter(({ letters }) => letters.includes(' ') && letters.split(' ').every((letter) => loud.has(id + letter))),
  );
  const { url, letters } = required(found);
  const tab = await open(new URL(url, root.address).href, PHONE);
  await tab.click(`.base .s > mark[data-n="${letters}"]`);
  await tab.seen('bottom-sheet .note-choice button');
  expect(await tab.visible('bottom-sheet .note-choice button')).toHaveLength(letters.split(' ').length);
  await tab.click('bottom-sheet .note-choice button', { nth: 1 });
  await expect.poll(async () => (await state(tab)).label).toContain(`Note ${letters.split(' ')[1] ?? ''},`);
});

test('next and previous lead through the notes with one entry in the history, and Back closes the sheet', async () => {
  const tab = await open(address, PHONE);
  const before = await state(tab);
  await tab.click('.base .l', { nth: 2 });
  await tab.seen('bottom-sheet');
  const first = (await state(tab)).label;
  await tab.click('.sheet-bar button', { nth: 1 });
  await expect.poll(async () => (await state(tab)).label).not.toBe(first);
  const second = await state(tab);
  expect(second.lit.length).toBeGreaterThan(0);
  await tab.click('.sheet-bar button', { nth: 0 });
  await expect.poll(async () => (await state(tab)).label).toBe(first);
  expect((await state(tab)).entries).toBe(before.entries + 1);
  await tab.back();
  await tab.gone('bottom-sheet');
  expect([(await state(tab)).scrolled, (await tab.url()).hash]).toEqual([second.scrolled, '']);
});

test('the button closes the sheet, and the sources of a note are one tap away', async () => {
  const tab = await open(address, PHONE);
  await tab.click('.base .l', { nth: 2 });
  await tab.seen('bottom-sheet a.to-source');
  await tab.click('.sheet-bar button[aria-label="Close"]');
  await tab.gone('bottom-sheet');
});
