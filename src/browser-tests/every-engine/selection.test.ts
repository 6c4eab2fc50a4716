import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { edition } = editionOf(root);
const { address, passage } = heaviestPage(root);
const settings = `${root.address}settings/`;
const open = useTabs();
const marked = (tab: Tab) =>
  tab.evaluate(() => [...(CSS.highlights.get('named-words') ?? [])].map(String).join(' ').replaceAll(/\s+/gu, ' '));
/** Selects everything in an element, as a reader does who draws the pointer over it. */
const select = (tab: Tab, selector: string) =>
  tab.evaluate((of) => getSelection()?.selectAllChildren(document.querySelector(of) ?? document.body), selector);

describe('selected words', () => {
  test.each([320, 1440])('get an address at %i px, which marks them again', async (width) => {
    const tab = await open(address, { width });
    const words = await tab.evaluate(() => {
      const isLong = (node: Node) =>
        node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().split(' ').length > 2;
      const node = [...(document.querySelector('#s2')?.childNodes ?? [])].find(isLong) ?? document.body;
      const text = node.textContent ?? '';
      getSelection()?.setBaseAndExtent(node, text.length - text.trimStart().length, node, text.trimEnd().length);
      return text.trim();
    });
    const second = required(words.split(' ')[1]);
    await tab.click('selection-menu button');
    await expect
      .poll(async () => (await tab.all('selection-menu [role=status]')).map(({ text }) => text).join(' '))
      .toContain('copied');
    const { box } = await tab.seen('selection-menu');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    const link = new URL(await tab.pasted());
    expect([link.hash, link.searchParams.get('words')]).toEqual(['#s2', expect.stringContaining(second)]);
    await tab.goto(link.href);
    await expect.poll(() => marked(tab)).toContain(second);
  });

  test('in the whole text get the address of their own passage, where they are marked', async () => {
    const tab = await open(`${root.address}read/`);
    await tab.evaluate(
      (id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
      `${passage.id}.title`,
    );
    await select(tab, `[id="${passage.id}.title"]`);
    await tab.click('selection-menu button');
    await expect
      .poll(async () => (await tab.visible('selection-menu [role=status]')).map(({ text }) => text).join(' '))
      .toContain('copied');
    expect(
      new URL(required((await tab.seen('selection-menu a')).attributes['href']), address).searchParams.get('part'),
    ).toBe('title');
    const link = new URL(await tab.pasted());
    expect([link.pathname, link.hash, link.searchParams.get('words')]).toEqual([passage.url, '#title', passage.title]);
    await tab.goto(link.href);
    await expect.poll(() => marked(tab)).not.toBe('');
  });
});

describe('copied words', () => {
  const copy = async (tab: Tab) => {
    await select(tab, '#s2');
    await tab.seen('selection-menu');
    await tab.press('Command+c');
    return tab.pasted();
  };

  test('carry their citation', async () => {
    expect(await copy(await open(address))).toContain(edition.title);
  });

  test('carry none where that is turned off', async () => {
    const tab = await open(settings);
    await tab.click('input[name=citation][value=off]');
    await tab.goto(address);
    const copied = await copy(tab);
    expect(copied).toContain(required(required(passage.sentences[1]).text.split(' ')[0]));
    expect(copied).not.toContain(edition.title);
  });
});

test('words that do not stand there are not marked, and the page says so', async () => {
  const tab = await open(`${address}?words=no%20such%20words%20anywhere#s2`);
  await expect
    .poll(async () => (await tab.all('body')).map(({ shown }) => shown).join(' '))
    .toContain('are not on this page');
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
});
