import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { address } = heaviestPage(root);
const settings = `${root.address}settings/`;
const open = useTabs();

test('colours, text size and measure are kept from page to page', async () => {
  const tab = await open(settings);
  const background = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const paper = await background();
  await tab.click('input[name=theme][value=dark]');
  await expect.poll(background).not.toBe(paper);
  await tab.click('input[name=size][value=large]');
  await tab.click('input[name=measure][value=narrow]');
  await tab.goto(address);
  expect(await background()).not.toBe(paper);
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('18px');
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--measure'))).toBe(
    '30rem',
  );
});

describe('keys', () => {
  const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.closest('.note')?.id ?? '');
  const turnOff = async (tab: Tab) => {
    await tab.goto(settings);
    await tab.click('input[name=keys][value=off]');
    await tab.goto(address);
  };

  test('lead through annotations', async () => {
    const tab = await open(address);
    await tab.seen('.level > .open');
    const [first = '', second = ''] = await tab.evaluate(() =>
      [...document.querySelectorAll('.level > .note')].filter((note) => note.checkVisibility()).map(({ id }) => id),
    );
    for (const [key, at] of [
      ['j', first],
      ['j', second],
      ['k', first],
    ] as const) {
      await tab.press(key);
      await expect.poll(() => focused(tab)).toBe(at);
    }
  });

  test('lead on from the note of the letter that has the focus', async () => {
    const tab = await open(address);
    await tab.seen('.level > .open');
    await tab.focus('.base .l', { nth: 2 });
    const [own, after] = await tab.evaluate(() => {
      const { hash } = document.activeElement as HTMLAnchorElement;
      const notes = [...document.querySelectorAll('.level > .note')].filter((note) => note.checkVisibility());
      const index = notes.findIndex(({ id }) => `#${id}` === hash);
      return [notes[index]?.id, notes[index + 1]?.id];
    });
    expect(own).toBeDefined();
    await tab.press('j');
    await expect.poll(() => focused(tab)).toBe(after);
  });

  test('lead through the notes in a sheet', async () => {
    const tab = await open(address, { width: 390, height: 844 });
    const shown = () => tab.evaluate(() => document.querySelector('bottom-sheet')?.ariaLabel ?? '');
    await tab.click('.base .l', { nth: 1 });
    await tab.seen('bottom-sheet');
    const first = await shown();
    await tab.press('j');
    await expect.poll(shown).not.toBe(first);
    await tab.press('k');
    await expect.poll(shown).toBe(first);
  });

  test.each([
    ['a passage', address],
    ['the whole text', `${root.address}read/`],
  ])('open the sheet where notes are not beside the text, in %s', async (_page, read) => {
    const tab = await open(read, { width: 390, height: 844 });
    const letters = (await tab.visible('reading-page .l')).map(({ attributes }) => attributes['data-l']);
    const shown = () => tab.evaluate(() => document.querySelector('bottom-sheet:not([hidden])')?.ariaLabel ?? '');
    await tab.press('j');
    await expect.poll(shown).toContain(`Note ${letters[0] ?? ''},`);
    await tab.press('Escape');
    await expect.poll(shown).toBe('');
    await tab.press('j');
    await expect.poll(shown).toContain(`Note ${letters[1] ?? ''},`);
  });

  test('lead through passages', async () => {
    const tab = await open(address);
    const next = new URL(required((await tab.seen('a[rel=next]')).attributes['href']), address).href;
    await tab.press('n');
    await expect.poll(async () => (await tab.url()).href).toBe(next);
    await tab.seen('a[rel=prev]');
    await expect.poll(() => tab.evaluate(() => document.readyState)).toBe('complete');
    await tab.press('p');
    await expect.poll(async () => (await tab.url()).href).toBe(address);
  });

  test('the question mark lists them, and Escape closes the list', async () => {
    const tab = await open(address);
    await tab.press('?');
    await tab.seen('key-sheet dialog[open]');
    await tab.press('Escape');
    await tab.gone('key-sheet dialog[open]');
  });

  test('do nothing if they are turned off', async () => {
    const tab = await open(settings);
    await turnOff(tab);
    await tab.press('j');
    // Once a later key has worked, the earlier ones have worked too. Tab goes to the first link of the page only while
    // nothing has the focus.
    await tab.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('skip');
  });
});

test.each([
  ['a passage', address, '#s2'],
  ['the whole text', `${root.address}read/`, `[id="${edition.passages[9]?.id ?? ''}.s1"]`],
])('the front page leads back to the place in %s', async (_page, read, sentence) => {
  const tab = await open(read);
  await tab.evaluate((of) => document.querySelector(of)?.scrollIntoView({ behavior: 'instant' }), sentence);
  await tab.goto(root.address);
  await tab.click('resume-reading a');
  await expect.poll(async () => (await tab.url()).href.startsWith(`${read}#`)).toBe(true);
  await tab.seen('.s:target');
});

test('previews can be turned off', async () => {
  const tab = await open(settings);
  await tab.click('input[name=previews][value=off]');
  await tab.goto(address);
  await tab.hover('.base a.term');
  // The page answers in order: before it lights the mark, it would have begun the preview of the term, which was
  // pointed at earlier.
  await tab.hover('.base mark');
  await tab.seen('.note.on');
  expect(await tab.all('.preview')).toEqual([]);
});
