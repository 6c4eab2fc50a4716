import { expect, inject } from 'vitest';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';
import { test, useTabs } from '../engines/use-tabs.ts';

const { root, subPath } = inject('sites');
const { address, passage, notes } = heaviestPage(root);
const open = useTabs();
const last = required(passage.sentences.at(-1));
const note = required(notes[0]);

test('a typed place is the first result of the search', async () => {
  const label = `${passage.title}, note ${note.letter}`;
  const named = passage.kind === 'proposal' ? `${String(passage.number)}:1–2` : label;
  const tab = await open(`${root.address}search/?q=${encodeURIComponent(named)}`);
  await expect
    .poll(async () => (await tab.all('search-box ol a'))[0]?.attributes['href'] ?? '')
    .toContain(passage.kind === 'proposal' ? `${passage.url}#s1-s2` : note.url);
});

test('an address with a typed place leads there', async () => {
  const name = passage.kind === 'proposal' ? String(passage.number) : passage.title;
  const tab = await open(`${root.address}go/?to=${encodeURIComponent(`${name}: ${passage.sentences.length}`)}`);
  await expect.poll(() => tab.evaluate(() => location.href)).toBe(`${address}#${last.id}`);
});

test('an address with the name of a thing leads to it, also under a sub-path', async () => {
  for (const site of [root, subPath]) {
    const [term] = editionOf(site).terms;
    const [target] = editionOf(site).goals.flatMap(({ targets }) => targets);
    for (const { name, url } of [
      { name: required(term).label, url: required(term).url },
      { name: `Target ${required(target).id}`, url: required(target).url },
    ]) {
      const tab = await open(`${site.address}go/?to=${encodeURIComponent(name)}`);
      await expect.poll(() => tab.evaluate(() => location.href)).toBe(new URL(url, site.address).href);
    }
    const [passage] = editionOf(site).passages;
    const tab = await open(`${site.address}go/?to=${encodeURIComponent(`${required(passage).title} s1`)}`);
    await expect
      .poll(() => tab.evaluate(() => location.href))
      .toBe(`${new URL(required(passage).url, site.address).href}#s1`);
  }
});

test('a range is marked from either end; a range that goes too far says so and offers its last sentence that exists', async () => {
  const said = async (fragment: string) => {
    const tab = await open(`${address}#${fragment}`);
    await tab.seen('main [role=status], reading-text > [role=status]');
    return (await tab.all('main [role=status]')).map(({ text }) => text).join(' ');
  };
  expect(await said('s2-s1')).toContain('Sentences 1 to 2');
  const tooFar = await said('s1-s999');
  expect(tooFar).toContain('s1-s999');
  expect(tooFar.match(/not on this page/gu)).toHaveLength(1);
});

test('words that name no place are reported, and the search is offered', async () => {
  const tab = await open(`${root.address}go/?to=no%20such%20place`);
  await expect
    .poll(async () => (await tab.visible('go-to a')).map(({ attributes }) => attributes['href']).join(' '))
    .toContain('search/?q=no%20such%20place');
});

test('a pasted quotation is judged: exact, altered, absent', async () => {
  const first = required(passage.sentences[0]);
  const answer = async (words: string) => {
    const tab = await open(`${root.address}check/?words=${encodeURIComponent(words)}`);
    await expect.poll(async () => (await tab.visible('quotation-check .answer')).length).toBe(1);
    return tab.all('quotation-check [role=status] *');
  };
  const exact = await answer(first.text);
  expect(exact.map(({ text }) => text).join(' ')).toContain('Yes, word for word');
  expect(exact.map(({ attributes }) => attributes['href'] ?? '').join(' ')).toContain(first.id);
  const altered = await answer(first.text.replace(/ (\S+) /u, ' dragons '));
  expect(altered.map(({ text }) => text).join(' ')).toContain('dragons');
  expect((await answer('There is nothing of this kind in it.')).map(({ text }) => text).join(' ')).toContain('No:');
});

test('an address whose place is not on the page says so, and offers the nearest one', async () => {
  const tab = await open(`${address}#s${passage.sentences.length + 90}`);
  expect((await tab.seen('main > .notice')).text).toContain(`s${passage.sentences.length + 90}`);
  const offered = required((await tab.seen('main > .notice a')).attributes['href']);
  expect(offered).toMatch(/^#s\d+$/u);
  await tab.click('main > .notice a');
  await expect.poll(() => tab.evaluate(() => location.hash)).toBe(offered);
  await tab.gone('main > .notice');
  expect(await tab.evaluate(() => document.querySelector(location.hash) !== null)).toBe(true);
});

test('100 kB of text that are pasted into the check get an answer', async () => {
  const tab = await open(`${root.address}check/`);
  await tab.seen('quotation-check textarea');
  await tab.evaluate(() => {
    const field = document.querySelector('textarea');
    if (field === null) throw new Error('There is no field.');
    field.value = 'The words of somebody else altogether. '.repeat(2_600);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect((await tab.seen('quotation-check [role=status] p')).text).toContain('No:');
  expect(await tab.evaluate(() => document.querySelector('textarea')?.value.length)).toBeGreaterThan(100_000);
});
