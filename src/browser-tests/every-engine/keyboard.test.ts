import { describe, expect, inject } from 'vitest';
import { test, useTabs } from '../engines/use-tabs.ts';
import type { Tab } from '../engines/tab.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { passages } = editionOf(root);
const { address, passage } = heaviestPage(root);
const proposal = required(passages.find(({ kind }) => kind === 'proposal'));
const open = useTabs();
/** At most this many stops of the Tab key come before the text. */
const MOST_STOPS = 8;

const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const element = document.activeElement;
    return {
      isInText: element?.closest('h1, .base') != null,
      isInMenu: element?.closest('selection-menu') != null,
      kind: element?.className.split(' ')[0] ?? '',
      hash: element instanceof HTMLAnchorElement ? element.hash : '',
      id: element?.id ?? '',
    };
  });

describe.each([
  ['a passage with many notes', address],
  ['a proposal', new URL(proposal.url, root.address).href],
])('on %s', (_, page) => {
  test.each([390, 1440])('few stops come before the text, at %i px', async (width) => {
    const tab = await open(page, { width });
    await tab.seen('.wide a[tabindex="-1"], .strip a[tabindex="-1"]', { hidden: true });
    let stops = 0;
    await tab.press('Tab');
    while (!(await focused(tab)).isInText && stops <= MOST_STOPS) {
      stops += 1;
      await tab.press('Tab');
    }
    expect(stops).toBeLessThanOrEqual(MOST_STOPS);
  });
});

test('in the text only letters, terms and bodies are stops', async () => {
  const tab = await open(address);
  const kinds = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1 *, .base *')]
      .filter((element) => element.tabIndex >= 0)
      .map(({ className }) => className.split(' ')[0]),
  );
  expect([...new Set(kinds)].toSorted()).toEqual(['body', 'l', 'term']);
});

test('the second link of the page leads to the notes and moves the focus there', async () => {
  const tab = await open(address);
  for (const hash of ['#main', '#notes']) {
    await tab.press('Tab');
    await expect.poll(async () => (await focused(tab)).hash).toBe(hash);
  }
  await tab.press('Enter');
  await expect.poll(async () => (await focused(tab)).id).toBe('notes');
});

test('arrows move within a row of links', async () => {
  const tab = await open(address);
  await tab.seen('.strip a[tabindex="-1"]');
  await tab.focus('.strip a[tabindex="0"]');
  await tab.press('ArrowRight');
  expect(
    await tab.evaluate(() => document.activeElement?.closest('.strip')?.querySelectorAll('[tabindex="0"]').length),
  ).toBe(1);
  expect(await tab.evaluate(() => document.activeElement?.getAttribute('tabindex'))).toBe('0');
});

test('a key leads to a sentence, with the menu of what can be done with it', async () => {
  const tab = await open(address);
  await tab.seen('h1');
  await tab.press('s');
  await expect.poll(async () => (await focused(tab)).isInMenu).toBe(true);
  const { attributes } = await tab.seen('selection-menu a');
  expect(new URL(required(attributes['href']), address).searchParams.get('quote')).toBe(
    required(passage.sentences[0]).text,
  );
  await expect
    .poll(async () => (await tab.all('reading-text > [role=status]')).map(({ text }) => text).join(' '))
    .toContain('selected');
  await tab.press('Escape');
  await tab.gone('selection-menu');
});

test('Tab leads from selected words into their menu, and Escape back', async () => {
  const tab = await open(address);
  await tab.focus('.base a.term');
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s2') ?? document.body));
  await tab.seen('selection-menu');
  await tab.press('Tab');
  await expect.poll(async () => (await focused(tab)).isInMenu).toBe(true);
  await tab.press('Escape');
  await tab.gone('selection-menu');
  expect((await focused(tab)).kind).toBe('term');
});
