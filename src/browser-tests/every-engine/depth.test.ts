/** The text alone, with its notes, or with all of them. */
import { expect, inject } from 'vitest';
import { test, useTabs } from '../engines/use-tabs.ts';
import { heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { address, passage, notes, shown } = heaviestPage(root);
const open = useTabs();
const letters = 'h1 .l, .base .l';

test('a choice is kept, and is part of the address', async () => {
  const tab = await open(address);
  expect(await tab.visible(letters)).toHaveLength(shown.length);
  await tab.click('.depth a[href="#depth-all"]');
  await expect.poll(async () => (await tab.visible(letters)).length).toBe(notes.length);
  expect((await tab.url()).hash).toBe('#depth-all');
  await tab.goto(`${root.address}people/`);
  await tab.goto(address);
  await expect.poll(async () => (await tab.visible(letters)).length).toBe(notes.length);
  await tab.goto(`${address}#depth-text`);
  await expect.poll(async () => (await tab.all('.depth [aria-current]'))[0]?.text).toBe('Text');
  expect(await tab.visible(`${letters}, .n, .note`)).toHaveLength(0);
  expect((await tab.seen('.depth [aria-current]')).text).toBe('Text');
});

test('letters are the same in every depth', async () => {
  const tab = await open(address);
  const lettersNow = async () => (await tab.visible(letters)).map(({ attributes }) => attributes['data-l'] ?? '');
  const some = await lettersNow();
  await tab.click('.quiet-line a');
  await expect.poll(async () => (await lettersNow()).length).toBe(notes.length);
  expect((await lettersNow()).toSorted()).toEqual(notes.map(({ letter }) => letter).toSorted());
  expect(some.toSorted()).toEqual(shown.map(({ letter }) => letter).toSorted());
});

test('a quiet note that an address names is shown, with its letter', async () => {
  const quiet = required(notes.find((note) => !shown.includes(note)));
  const tab = await open(new URL(quiet.url, root.address).href);
  await tab.seen(`.note[data-n="${quiet.letter}"]`);
  await tab.seen(`.l[data-l="${quiet.letter}"]`);
});

test.each([390, 1440])(
  'in the text alone, a sentence has its address, its citation and its notes, at %i px',
  async (width) => {
    const tab = await open(`${address}#depth-text`, { width });
    await tab.click('#s2');
    await tab.seen('bottom-sheet .sheet-commands button');
    expect((await tab.seen('bottom-sheet')).attributes['aria-label']).toBe('Sentence 2');
    await tab.click('.sheet-commands button', { nth: 1 });
    await expect
      .poll(async () => (await tab.all('bottom-sheet [role=status]')).map(({ text }) => text).join(' '))
      .toContain('copied');
    expect(await tab.pasted()).toContain(required(passage.sentences[1]).text);
    await tab.click('bottom-sheet .note-choice button');
    await tab.seen('bottom-sheet .note');
  },
);
