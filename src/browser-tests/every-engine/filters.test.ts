import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';
import { attributes, pagesOf } from '../harness/published.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { notes, shown, address } = heaviestPage(root);
const open = useTabs();
const [one = '', other = ''] = [...new Set(notes.map(({ kind }) => kind))];
const countOf = (...kinds: readonly string[]) => notes.filter(({ kind }) => kinds.includes(kind)).length;
const shows = (tab: Tab, items: string, count: number) =>
  expect.poll(async () => (await tab.visible(items)).length).toBe(count);

const choose = (tab: Tab, value: string) => tab.click(`facet-filter button[data-value=${value}]`);
const chooseAll = (tab: Tab) => tab.click('facet-filter button.all');

describe('kinds of notes', () => {
  test('combine, and are part of the address', async () => {
    const tab = await open(address);
    await choose(tab, one);
    await shows(tab, '.note', countOf(one));
    await choose(tab, other);
    await shows(tab, '.note', countOf(one, other));
    expect((await tab.url()).searchParams.getAll('kind').toSorted()).toEqual([one, other].toSorted());
  });

  test('are chosen by an address, and counted', async () => {
    const tab = await open(`${address}?kind=${one}&kind=${other}`);
    await shows(tab, '.note', countOf(one, other));
    expect((await tab.seen('facet-filter [role=status]')).text).toContain(`${countOf(one, other)} of ${notes.length}`);
  });

  test('are chosen by the fragment that works without a script, which does not count as a missing place', async () => {
    const tree = required(pagesOf(root).get(new URL(address).pathname)).tree;
    const fragment = required(attributes(tree, `a[data-facet=kind][data-value=${one}]`, 'href')[0]);
    const tab = await open(address + fragment);
    await shows(tab, '.note', countOf(one));
    await expect.poll(async () => (await tab.url()).search).toBe(`?kind=${one}`);
    expect(await tab.visible('main > .notice')).toEqual([]);
  });

  test('all come back by one button', async () => {
    const tab = await open(`${address}?kind=${one}`);
    await shows(tab, '.note', countOf(one));
    await chooseAll(tab);
    await shows(tab, '.note', shown.length);
    expect((await tab.url()).search).toBe('');
  });

  test('are also chosen by the address of the filter without a script', async () => {
    const tab = await open(`${address}#only-${one}`);
    await tab.seen(`facet-filter button[data-value=${one}][aria-pressed=true]`);
    await shows(tab, '.note', countOf(one));
  });

  test('are filtered by links again where the element is gone', async () => {
    const tab = await open(address);
    await choose(tab, one);
    await shows(tab, '.note', countOf(one));
    await tab.evaluate(() =>
      document
        .querySelector('facet-filter')
        ?.replaceWith(...(document.querySelector('facet-filter')?.childNodes ?? [])),
    );
    await shows(tab, '.note', shown.length);
    await tab.click(`.filter a[href="#only-${one}"]`);
    await shows(tab, '.note', countOf(one));
  });
});

test('a letter in the text shows its note again when the filter hides it', async () => {
  const tab = await open(address);
  const target = required((await tab.seen('.base a.l:not([data-quiet])')).attributes['href']);
  const own = required((await tab.seen(target)).attributes['data-kind']);
  const another = required(shown.find(({ kind }) => kind !== own)).kind;
  await choose(tab, another);
  await tab.gone(target);
  await tab.click('.base a.l:not([data-quiet])');
  await tab.seen(target);
  await shows(tab, '.note', shown.length);
  await tab.back();
  await shows(tab, '.note', shown.filter(({ kind }) => kind === another).length);
});

test('effect, basis and confidence of readings narrow each other', async () => {
  const variants = edition.annotations.filter((annotation) => annotation.kind === 'wording');
  const isPair = (a: (typeof variants)[number]) =>
    variants.some((b) => b.effect === a.effect && b.confidence !== a.confidence);
  const { effect, confidence } = required(variants.find(isPair));
  const tab = await open(`${root.address}variants/?effect=${effect}`);
  await shows(tab, '.variant', variants.filter((variant) => variant.effect === effect).length);
  const both = variants.filter((variant) => variant.effect === effect && variant.confidence === confidence).length;
  const button = `facet-filter button[data-value=${confidence}]`;
  expect((await tab.seen(`${button} .tally`)).text).toBe(String(both));
  await tab.click(button);
  await shows(tab, '.variant', both);
  expect((await tab.url()).search).toBe(`?effect=${effect}&confidence=${confidence}`);
  expect((await tab.visible('tbody')).length).toBe((await tab.all('tbody:has(.variant:not([hidden]))')).length);
});
