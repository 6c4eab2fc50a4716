/** Citations in a panel over the text: of selected words, of a sentence, of a note, of an entry. */
import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { edition, sources, terms } = editionOf(root);
const { address, passage, notes } = heaviestPage(root);
const open = useTabs();
const note = required(notes[0]);

const year = () => String(new Date().getFullYear());
/** The citations in the panel, one for each style. */
const cited = async (tab: Tab) => {
  await tab.seen('cite-panel dt button');
  return (await tab.all('cite-panel [data-style]')).map(({ text }) => text.replaceAll(/\s+/gu, ' '));
};
const pressed = async (tab: Tab) => {
  await expect
    .poll(async () => (await tab.all('cite-panel .said')).map(({ text }) => text).join(' '))
    .toContain('copied');
  // Keys do not reach what lies under the panel.
  await tab.press('Escape');
  await tab.gone('cite-panel');
  return (await tab.pasted()).replaceAll('\r\n', '\n');
};

describe('selected words', () => {
  test('are cited in four styles, with their sentences, their address, the version and today’s day', async () => {
    const tab = await open(address);
    await tab.evaluate(() => {
      const [first, last] = ['#s1', '#s2'].map((id) => document.querySelector(id) ?? document.body);
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    await tab.click('selection-menu button', { saying: 'Cite' });
    const citations = await cited(tab);
    expect(citations).toHaveLength(4);
    for (const one of citations)
      for (const part of [edition.issuer, 'sentences 1–2', `${address}#s1-s2`, edition.version, year()])
        expect(one).toContain(part);
    for (const one of citations) expect(one.toLowerCase()).toContain(required(edition.textStatus).toLowerCase());
    // The third style is that of the Modern Language Association, which ends with the day.
    await tab.click('cite-panel dt button', { nth: 2 });
    const copied = await pressed(tab);
    expect(copied).toContain(`${address}#s1-s2. Accessed `);
    // The citation includes the readings of other texts there, with the addresses of their notes.
    const readings = notes.filter(
      ({ kind, part, sentences }) => kind === 'wording' && part === 'text' && sentences.includes('s1'),
    );
    expect(readings.filter(({ url }) => !copied.includes(new URL(url, address).href))).toEqual([]);
  });

  test('have BibTeX, RIS and CSL-JSON of their own', async () => {
    const tab = await open(address);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s2') ?? document.body));
    await tab.click('selection-menu button', { saying: 'Cite' });
    await cited(tab);
    await tab.click('cite-panel [data-form=json] summary');
    await tab.click('cite-panel [data-form=json] button');
    const [item] = JSON.parse(await pressed(tab)) as readonly Readonly<Record<string, unknown>>[];
    expect(item).toMatchObject({
      author: [{ literal: edition.issuer }],
      title: expect.stringContaining(`${edition.title}, `) as string,
      URL: `${address}#s2`,
      accessed: { 'date-parts': [[Number(year()), expect.any(Number), expect.any(Number)]] },
      note: expect.stringContaining(required(edition.textStatus)) as string,
    });
  });
});

test('a note is cited as the work of its author, by a link beside its other links', async () => {
  const tab = await open(`${address}#${note.url.split('#')[1] ?? ''}`);
  await tab.click('h1');
  await tab.click('.note.open .cite-note');
  for (const one of await cited(tab)) {
    expect(one).toContain(`note ${note.letter}`);
    expect(one).toContain(new URL(note.url, address).href);
    expect(one).not.toContain(edition.issuer);
  }
});

test('a sentence is cited by the key, and the passage by the link below it', async () => {
  const tab = await open(address);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s1') ?? document.body));
  await tab.press('c');
  expect((await cited(tab)).join(' ')).toContain(`${address}#s1`);
  await tab.press('Escape');
  await tab.gone('cite-panel');
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  await tab.click('.tools a', { saying: 'Cite' });
  const citations = await cited(tab);
  expect(citations.join(' ')).toContain(address);
  expect(citations.join(' ')).not.toContain('#');
});

test('an entry is cited from its page', async () => {
  const term = required(terms[0]);
  const tab = await open(new URL(term.url, root.address).href);
  await tab.click('.own-links [data-cite]');
  for (const one of await cited(tab)) {
    expect(one).toContain(new URL(term.url, root.address).href);
    expect(one.toLowerCase()).toContain(term.label.toLowerCase());
  }
});

test('a source is cited as itself, on its page, with today’s day', async () => {
  const source = required(sources.find(({ URL: at }) => at !== undefined));
  const tab = await open(new URL(source.url, root.address).href);
  const copied = async () => {
    await expect.poll(async () => (await tab.all('#cite .said')).map(({ text }) => text).join(' ')).toContain('copied');
    return tab.pasted();
  };
  await tab.seen('#cite dt button');
  await tab.click('#cite dt button', { nth: 2 });
  const said = await copied();
  expect(said).toContain(`${required(source.URL)}. Accessed `);
  expect(said).toContain(year());
  expect(said).not.toContain(edition.shortTitle);
  await tab.click('#cite [data-form=json] summary');
  await tab.click('#cite [data-form=json] button');
  await expect.poll(async () => (await tab.pasted()).trim()).toMatch(/^\[/u);
  const [item] = JSON.parse(await tab.pasted()) as readonly Readonly<Record<string, unknown>>[];
  expect(item).toMatchObject({ id: source.id, title: source.title, URL: source.URL });
});

test('a page of citations copies the full address and today’s day, and does not change itself', async () => {
  const tab = await open(`${root.address}cite${passage.url.slice(root.base.length - 1)}`);
  await tab.seen('#s1 dt button');
  await tab.click('#s1 dt button', { nth: 1 });
  await expect.poll(async () => (await tab.all('#s1 .said')).map(({ text }) => text).join(' ')).toContain('copied');
  const copied = await tab.pasted();
  expect(copied).toContain(`${address}#s1`);
  expect(copied).toContain(year());
  expect(copied).not.toContain('[day of reading]');
  expect((await tab.all('#s1 [data-style]')).map(({ text }) => text).join(' ')).toContain('[day of reading]');
});
