import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, required } from '../../browser/page-types.ts';
import { wordOfOneSentence } from '../harness/word-of-one-sentence.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const open = useTabs();
const { word, url: sentence } = wordOfOneSentence(edition);
const acronym = required(edition.bodies.find((body) => (body.acronym?.length ?? 0) > 2)?.acronym);
const asked = (words: string) => `${root.address}search/?q=${encodeURIComponent(words)}`;
/** The answer is complete: it gives the number of results, or says that there are none. */
const answered = (tab: Tab) =>
  expect.poll(async () => (await tab.all('search-box [role=status]'))[0]?.text).toMatch(/\d+ results?|Nothing found/u);

describe('the search', () => {
  test('the slash opens it, and it leads to the sentence', async () => {
    const tab = await open(root.address);
    await tab.press('/');
    await tab.seen('search-dialog input[type=search]:focus');
    await tab.type(word);
    await answered(tab);
    expect((await tab.seen('search-dialog li mark')).text).toBe(word);
    await tab.click('search-dialog li a');
    await expect
      .poll(async () => (await tab.url()).href)
      .toBe(new URL(sentence.replace('#', `?find=${word}#`), root.address).href);
    await tab.seen('.s:target');
  });

  test('its field opens it, and Escape closes it', async () => {
    const tab = await open(root.address);
    await tab.click('.find');
    await tab.seen('search-dialog dialog[open] input[type=search]:focus');
    await tab.type('a/b');
    expect((await tab.seen('search-dialog input[type=search]')).value).toBe('a/b');
    await tab.press('Escape');
    await tab.gone('search-dialog dialog');
  });

  test('has an address, which follows the typed words', async () => {
    const tab = await open(asked(word));
    await answered(tab);
    expect((await tab.seen('search-page [role=status]')).text).toContain(word);
    await tab.fill('search-page input[type=search]', 'zzzqqq');
    await expect.poll(async () => (await tab.url()).searchParams.get('q')).toBe('zzzqqq');
    await expect.poll(async () => (await tab.seen('search-page [role=status]')).text).toContain('Nothing found');
  });
});

test('the words of a result are marked on its page, and the page says so', async () => {
  const tab = await open(new URL(sentence.replace('#', `?find=${word}#`), root.address).href);
  await expect
    .poll(async () => (await tab.all('body > [role=status]')).map(({ text }) => text).join(' '))
    .toContain('1 word marked');
  expect(await tab.evaluate(() => Array.from(CSS.highlights.get('found-words') ?? [], String))).toEqual([word]);
});

test('kinds narrow a search to as many results as they say', async () => {
  const tab = await open(asked('data'));
  await answered(tab);
  const button = 'search-scopes button';
  await expect.poll(async () => (await tab.seen(button, { saying: 'Annotation' })).text).toMatch(/\d/u);
  const [count] = required(/\d+/u.exec((await tab.seen(button, { saying: 'Annotation' })).text));
  await tab.click(button, { saying: 'Annotation' });
  await expect.poll(async () => (await tab.seen('search-page [role=status]')).text).toContain(`${count} results`);
  expect((await tab.url()).searchParams.getAll('kind')).toEqual(['Annotation']);
});

test('arrow keys go through the results and back to the field', async () => {
  const tab = await open(asked(acronym));
  await answered(tab);
  await tab.seen('search-page ol a', { nth: 1 });
  await tab.seen('search-page input[type=search]:focus');
  const active = () =>
    tab.evaluate(() => [...document.querySelectorAll('search-page ol a')].indexOf(document.activeElement as Element));
  for (const [key, at] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', -1],
  ] as const) {
    await tab.press(key);
    await expect.poll(active).toBe(at);
  }
  await tab.seen('search-page input[type=search]:focus');
});
