import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { edition, passages, annotations } = editionOf(root);
const { address, passage } = heaviestPage(root);
const settings = `${root.address}settings/`;
const open = useTabs();
const marked = (tab: Tab) =>
  tab.evaluate(() => [...(CSS.highlights.get('named-words') ?? [])].map(String).join(' ').replaceAll(/\s+/gu, ' '));
/** Selects everything in an element, as a reader does by drawing the pointer over it. */
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

  test('that were copied and are selected again keep the message of the copy', async () => {
    const tab = await open(address);
    await select(tab, '#s2');
    await tab.click('selection-menu button');
    const said = async () => (await tab.all('selection-menu [role=status]')).map(({ text }) => text).join(' ');
    await expect.poll(said).toContain('copied');
    await tab.evaluate(() => {
      for (const status of document.querySelectorAll('reading-text > [role=status]')) status.textContent = '';
      document.dispatchEvent(new Event('selectionchange'));
    });
    // The words are offered again.
    await expect.poll(async () => (await tab.seen('reading-text > [role=status]')).text).not.toBe('');
    expect(await said()).toContain('copied');
  });

  test('on the page of the whole text get the address of their own passage, where they are marked', async () => {
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
    expect([link.pathname, link.hash, link.search]).toEqual([passage.url, '#title', '']);
  });
});

/** Selects from the beginning of one element to the end of another. */
const selectFrom = (tab: Tab, from: string, to: string) =>
  tab.evaluate(
    ([first, last]) => {
      const [start, end] = [first, last].map((selector) => document.querySelector(selector ?? '') ?? document.body);
      const range = document.createRange();
      if (start) range.setStart(start, 0);
      if (end) range.setEnd(end, end.childNodes.length);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    [from, to],
  );
const copied = async (tab: Tab) => {
  await expect.poll(() => tab.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
  await tab.seen('selection-menu');
  await tab.press('Command+c');
  return (await tab.pasted()).replaceAll('\r\n', '\n');
};
const withoutCitation = async (tab: Tab) => {
  await tab.goto(settings);
  await tab.click('input[name=citation][value=off]');
};
const [one, two, three] = passage.sentences.map(({ text }) => text);
const next = required(passages[passages.findIndex(({ id }) => id === passage.id) + 1]);

describe('copied words', () => {
  test('are copied with edition, passage, sentences, version, the kind of text, and an address of whole sentences', async () => {
    const tab = await open(address);
    await selectFrom(tab, '#s1', '#s2');
    const text = await copied(tab);
    expect(text.startsWith(`“${required(one)} ${required(two)}” (`)).toBe(true);
    for (const part of [edition.title, 'sentences 1–2', edition.version, edition.textStatus])
      expect(text).toContain(required(part));
    expect(text).toContain(`${new URL(address).pathname}#s1-s2`);
    expect(text).not.toContain('words=');
  });

  test('are the title and the sentences, each a paragraph, with nothing between them', async () => {
    const tab = await open(settings);
    await withoutCitation(tab);
    await tab.goto(address);
    await selectFrom(tab, '#title', '#s3');
    const text = await copied(tab);
    expect(text.split('\n\n')[0]).toBe(passage.title);
    expect(text.replaceAll(/\s+/gu, ' ')).toBe([passage.title, one, two, three].join(' '));
  });

  test('of two passages on the page of the whole text are copied in their order', async () => {
    const tab = await open(settings);
    await withoutCitation(tab);
    await tab.goto(`${root.address}read/`);
    await selectFrom(tab, `[id="${passage.id}.s1"]`, `[id="${next.id}.s1"]`);
    const text = (await copied(tab)).replaceAll(/\s+/gu, ' ');
    expect(text.startsWith(required(one))).toBe(true);
    expect(text.endsWith(`${next.title} ${required(next.sentences[0]).text}`)).toBe(true);
    expect(text).toContain(required(passage.sentences.at(-1)).text);
  });

  test('after Select all are everything, without a letter or a number', async () => {
    const tab = await open(settings);
    await withoutCitation(tab);
    await tab.goto(address);
    await tab.press('Command+a');
    const text = (await copied(tab)).replaceAll(/\s+/gu, ' ');
    expect(text).toContain([passage.title, ...passage.sentences.map((sentence) => sentence.text)].join(' '));
  });

  test('of a note are copied with the note, its author and its first source', async () => {
    const note = required(annotations.find((other) => other.passage === passage.id && other.kind === 'context'));
    const id = new URL(note.url, address).hash.slice(1);
    const tab = await open(new URL(note.url, address).href);
    await tab.seen(`.level > .open[id="${id}"]`);
    // A copy that is made before the code has loaded is the browser’s own.
    await expect
      .poll(async () => {
        await select(tab, `[id="${id}"]`);
        await tab.press('Command+c');
        return tab.pasted();
      })
      .toContain(`note ${note.letter}, by`);
    const text = await tab.pasted();
    expect(text).toContain(`; first source: `);
    expect(text).toContain(required(note.sources[0]).at);
    expect(text).toContain(new URL(note.url, address).hash);
  });
});

test('a range of sentences opens, is marked and announced', async () => {
  const tab = await open(`${address}#s1-s2`);
  await expect.poll(() => marked(tab)).toContain(required(one).slice(0, 20));
  expect(await marked(tab)).toContain(required(two).slice(-20));
  await expect
    .poll(async () => (await tab.all('[role=status]')).map(({ text }) => text).join(' '))
    .toContain('Sentences 1 to 2');
  // The sentence is brought into view.
  const { box } = await tab.seen('#s1');
  const height = await tab.evaluate(() => innerHeight);
  expect(box.y + box.height).toBeGreaterThan(0);
  expect(box.y).toBeLessThan(height);
  await tab.goto(`${address}#s2-s99`);
  await expect
    .poll(async () => (await tab.all('body')).map(({ shown }) => shown).join(' '))
    .toContain('“s2-s99” is not on this page');
});

test('words that are not there are not marked, and the page says so', async () => {
  const tab = await open(`${address}?words=no%20such%20words%20anywhere#s2`);
  await expect
    .poll(async () => (await tab.all('body')).map(({ shown }) => shown).join(' '))
    .toContain('are not on this page');
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
});
