/** Copied words have their place, its version and the kind of text with them, on every page that shows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';
import { filesOf } from '../harness/published.ts';

const { root } = inject('sites');
const { edition, passages, terms } = editionOf(root);
const { passage, notes } = heaviestPage(root);
const open = useTabs();
const full = (path: string) => new URL(path, root.address).href;
const release = required(
  filesOf(root)
    .find((file) => /^v\/[\d.]+\/quoting\.json$/u.test(file))
    ?.split('/')[1],
);
const pinned = full(`${root.base}v/${release}${passage.url.slice(root.base.length - 1)}`);
const chapter = required(passages.find(({ kind }) => kind === 'chapter'));
const term = required(terms[0]);
const note = required(notes.find(({ sources }) => sources.length > 0));

/** Selects an element and copies it, until everything that belongs to its words has been loaded. */
async function copyOf(tab: Tab, selector: string, isWhole: RegExp): Promise<string> {
  await tab.seen(selector);
  let text = '';
  await expect
    .poll(async () => {
      await tab.evaluate(
        (of) => getSelection()?.selectAllChildren(document.querySelector(of) ?? document.body),
        selector,
      );
      await tab.press('Command+c');
      text = (await tab.pasted()).replaceAll('\r\n', '\n');
      return text;
    })
    .toMatch(isWhole);
  return text;
}
const escaped = (words: string) => new RegExp(RegExp.escape(words), 'u');

test.each([
  ['a page for paper', `${root.address}print/chapters/1/`, '.base .s', `${chapter.url}#s1`],
  ['a sentence beside its witnesses', `${root.address}witnesses/beside/preamble/`, '#s1 p', '/preamble/#s1'],
  ['a line of the concordance', `${root.address}concordance/`, 'main dd', '/#s'],
])('of %s they have work, status, version and address', async (_page, address, selector, end) => {
  const tab = await open(address);
  const text = await copyOf(tab, selector, escaped(required(edition.textStatus)));
  for (const part of [edition.title, edition.issuer, edition.version, end]) expect(text).toContain(part);
});

test.each([
  ['a reading in the list of all', `${root.address}variants/`, '.variant', '#note-'],
  ['a note in the list of all', `${root.address}annotations/`, 'main li.note', '#note-'],
  ['the history of a note', `${root.address}history/preamble/`, 'main section', '/preamble/#note-'],
  ['an entry', full(term.url), '.about p', full(term.url)],
])('of %s they have version and address', async (_page, address, selector, end) => {
  const tab = await open(address);
  const text = await copyOf(tab, selector, escaped(`version ${edition.version}`));
  expect(text).toContain(end);
});

test('of rows of a table the cells are columns', async () => {
  const tab = await open(`${root.address}variants/`);
  await tab.seen('main tbody');
  const cells = await tab.evaluate(() =>
    [...document.querySelectorAll('main tbody .variant')].map((row) => row.querySelectorAll('td').length),
  );
  expect(cells.length).toBeGreaterThan(1);
  const text = await copyOf(tab, 'main tbody', escaped(`version ${edition.version}`));
  const rows = text.split('\n').filter((line) => line.includes('\t'));
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row.split('\t'), row).toHaveLength(required(cells[0]));
});

test('of a whole note its words, its prose and its sources are paragraphs', async () => {
  const tab = await open(full(note.url));
  const selector = `[id="${new URL(note.url, root.address).hash.slice(1)}"]`;
  const text = await copyOf(tab, selector, /; first source: /u);
  const paragraphs = text.split('\n\n').map((one) => one.replaceAll(/\s+/gu, ' '));
  expect(paragraphs.length).toBeGreaterThan(3);
  // Neither the prose nor the sources are in one line with the words that the note is about.
  const [first = ''] = note.text.split('\n').filter((line) => line !== '');
  expect(paragraphs).toContain(first.replaceAll(/\s+/gu, ' '));
});

describe('of an earlier version', () => {
  test('they name that version and its address, not the present one', async () => {
    const tab = await open(pinned);
    const text = await copyOf(tab, '#s1', /, sentence 1; /u);
    for (const part of [edition.title, `version ${release}, ${pinned}#s1`]) expect(text).toContain(part);
    const { status } = JSON.parse(readFileSync(join(root.folder, `v/${release}/quoting.json`), 'utf8')) as {
      readonly status: string;
    };
    expect(text).toContain(status);
    // The present text alone can be annotated and has pages of citations.
    expect((await tab.visible('selection-menu :is(a, button)')).map(({ text: label }) => label)).not.toContain('Cite');
  });

  test('a note names itself, its author and its first source there', async () => {
    const tab = await open(pinned);
    const text = await copyOf(tab, '.notes li .note', /, by .+; first source: /u);
    expect(text).toContain(`version ${release}, ${pinned}#note-`);
  });

  test('a range of sentences is marked and announced, and a missing place leads to the nearest', async () => {
    const tab = await open(`${pinned}#s1-s2`);
    const marked = () => tab.evaluate(() => [...(CSS.highlights.get('named-words') ?? [])].map(String).join(' '));
    await expect.poll(marked).not.toBe('');
    await expect
      .poll(async () => (await tab.all('[role=status]')).map(({ text }) => text).join(' '))
      .toContain('Sentences 1 to 2');
    await tab.goto(`${pinned}#s99`);
    expect((await tab.seen('.notice')).text).toContain('“s99” is not on this page');
    await tab.click('.notice a');
    expect((await tab.url()).hash).toMatch(/^#s\d+$/u);
  });
});

describe('with proposed readings in the text', () => {
  const shown = `${full(passage.url)}#proposed`;
  const published = passage.text.replaceAll(/\s+/gu, ' ');

  test('only published words are copied, and each reading there is named beside them', async () => {
    const tab = await open(shown);
    const text = await copyOf(tab, '.proposed', /; .*version/u);
    const [words = ''] = text.split(`\n\n${edition.title}`);
    expect(words.replaceAll(/\s+/gu, ' ')).toBe(published);
    for (const one of notes.filter(({ kind, part }) => kind === 'wording' && part !== 'title'))
      expect(text).toContain(`Note ${one.letter} (`);
  });

  test('a reading alone is copied as the words that it replaces, with its note', async () => {
    const tab = await open(shown);
    const text = await copyOf(tab, '.proposed del + ins', /version/u);
    const replaced = required((await tab.all('.proposed del:has(+ ins)'))[0]).text;
    expect(text.slice(0, text.indexOf('” ('))).toContain(replaced.trim());
    expect(text).toMatch(/\nNote \w+ \(/u);
  });
});

test('of the front page, an agenda and the results of a search they have status and address', async () => {
  const quoted = required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' ');
  for (const [address, selector] of [
    [root.address, '.sample-words'],
    [
      full(
        required(editionOf(root).goals.find(({ targets }) => targets.some(({ alignments }) => alignments.length > 0)))
          .url,
      ),
      '.alignments li',
    ],
    [`${root.address}search/?q=${encodeURIComponent(quoted)}`, 'search-box li:has(> a[href*="#s"])'],
  ] as const) {
    const tab = await open(address);
    const text = await copyOf(tab, selector, escaped(required(edition.textStatus)));
    expect(text, address).toMatch(/version \S+.*, https?:\/\/\S+\/(?:#\S+)?$/mu);
  }
});

test('several whole sentences of the page with the whole text have one address there, which marks them', async () => {
  const tab = await open(`${root.address}read/#${passage.id}.s1-s2`);
  const marked = () => tab.evaluate(() => [...(CSS.highlights.get('named-words') ?? [])].map(String).join(' '));
  await expect.poll(marked).not.toBe('');
  expect((await tab.all('.notice')).filter(({ text }) => text.includes('is not on this page'))).toEqual([]);
});
