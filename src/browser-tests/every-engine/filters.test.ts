import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { notes, address } = heaviestPage(root);
const open = useTabs();
const [one = '', other = ''] = [...new Set(notes.map(({ kind }) => kind))];
const countOf = (...kinds: readonly string[]) => notes.filter(({ kind }) => kinds.includes(kind)).length;
const shows = (tab: Tab, items: string, count: number) =>
  expect.poll(async () => (await tab.visible(items)).length).toBe(count);

describe('kinds of notes', () => {
  test('combine, and stand in the address', async () => {
    const tab = await open(address);
    await tab.click(`facet-filter button.${one}`);
    await shows(tab, '.note', countOf(one));
    await tab.click(`facet-filter button.${other}`);
    await shows(tab, '.note', countOf(one, other));
    expect((await tab.url()).searchParams.getAll('kind').toSorted()).toEqual([one, other].toSorted());
  });

  test('are chosen by an address, and counted', async () => {
    const tab = await open(`${address}?kind=${one}&kind=${other}`);
    await shows(tab, '.note', countOf(one, other));
    expect((await tab.seen('facet-filter [role=status]')).text).toContain(`${countOf(one, other)} of ${notes.length}`);
  });

  test('are all back by one button', async () => {
    const tab = await open(`${address}?kind=${one}`);
    await shows(tab, '.note', countOf(one));
    await tab.click('facet-filter button.all');
    await shows(tab, '.note', notes.length);
    expect((await tab.url()).search).toBe('');
  });

  test('are chosen by the address of the filter without a script, too', async () => {
    const tab = await open(`${address}#only-${one}`);
    await tab.seen(`facet-filter button.${one}[aria-pressed=true]`);
    await shows(tab, '.note', countOf(one));
  });

  test('are filtered by links again where the element is gone', async () => {
    const tab = await open(address);
    await tab.click(`facet-filter button.${one}`);
    await shows(tab, '.note', countOf(one));
    await tab.evaluate(() =>
      document
        .querySelector('facet-filter')
        ?.replaceWith(...(document.querySelector('facet-filter')?.childNodes ?? [])),
    );
    await shows(tab, '.note', notes.length);
    await tab.click(`.filter a.${one}`);
    await shows(tab, '.note', countOf(one));
  });
});

test('a letter in the text shows its note again when the filter hides it', async () => {
  const tab = await open(address);
  const target = required((await tab.seen('.base a.l')).attributes['href']);
  const classes = required((await tab.seen(target)).attributes['class']).split(' ');
  const another = required(notes.find(({ kind }) => !classes.includes(kind))).kind;
  await tab.click(`facet-filter button.${another}`);
  await tab.gone(target);
  await tab.click('.base a.l');
  await tab.seen(target);
  await shows(tab, '.note', notes.length);
});

test('effect, basis and confidence of readings narrow each other', async () => {
  const variants = edition.annotations.filter((annotation) => annotation.kind === 'wording');
  const isPair = (a: (typeof variants)[number]) =>
    variants.some((b) => b.effect === a.effect && b.confidence !== a.confidence);
  const { effect, confidence } = required(variants.find(isPair));
  const tab = await open(`${root.address}variants/?effect=${effect}`);
  await shows(tab, '.row', variants.filter((variant) => variant.effect === effect).length);
  const both = variants.filter((variant) => variant.effect === effect && variant.confidence === confidence).length;
  const button = `facet-filter button.to-confidence-${confidence}`;
  expect((await tab.seen(`${button} .tally`)).text).toBe(String(both));
  await tab.click(button);
  await shows(tab, '.row', both);
  expect((await tab.url()).search).toBe(`?effect=${effect}&confidence=${confidence}`);
  expect((await tab.visible('tbody')).length).toBe((await tab.all('tbody:has(.row:not([hidden]))')).length);
});
