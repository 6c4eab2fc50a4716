/** Notes beside the text in a wide window, level with their words. */
import { describe, expect, inject } from 'vitest';
import { test, useTabs } from '../engines/use-tabs.ts';
import type { Tab } from '../engines/tab.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';

const { root } = inject('sites');
const { address } = heaviestPage(root);
const proposal = required(
  editionOf(root)
    .passages.filter(({ kind }) => kind === 'proposal')
    .toSorted((a, b) => b.text.length - a.text.length)[0],
);
const open = useTabs();
const WIDTHS = [1024, 1440];

/** Where notes and the letters of their words are now. */
function look() {
  const boxOf = (element: Element | null) => {
    const box = element?.getClientRects()[0];
    return box === undefined ? undefined : { top: box.top, bottom: box.bottom };
  };
  return {
    scrolled: scrollY,
    height: innerHeight,
    text: boxOf(document.querySelector('.base')),
    notes: [...document.querySelectorAll<HTMLElement>('.level > .note')]
      .filter((note) => note.checkVisibility())
      .map((note) => {
        const box = note.getBoundingClientRect();
        return {
          letter: note.dataset['n'] ?? '',
          isOpen: note.matches('.open'),
          isFolded: note.matches('.folded'),
          top: box.top,
          bottom: box.bottom,
          words: boxOf(
            document.querySelector(
              `mark[data-n~="${note.dataset['n'] ?? ''}"], .l[data-l="${note.dataset['n'] ?? ''}"]`,
            ),
          ),
        };
      }),
  };
}

/** Faults in the places of notes: overlaps, or an open note that is not level with its words. */
async function faultsOn(tab: Tab): Promise<readonly string[]> {
  const { notes } = await tab.evaluate(look);
  const rows = notes.filter(({ isFolded }) => !isFolded);
  const open = notes.filter(({ isOpen }) => isOpen);
  return [
    ...(notes.length === 0 ? ['no notes'] : []),
    ...(open.length === 1 ? [] : [`${open.length} notes are open`]),
    ...rows
      .slice(1)
      .flatMap(({ top, letter }, index) => (top >= (rows[index]?.bottom ?? 0) - 1 ? [] : [`${letter} overlaps`])),
    ...open.flatMap(({ top, bottom, words, letter }) =>
      words === undefined || (top <= words.bottom && bottom >= words.top)
        ? []
        : [`${letter} is not level with its words`],
    ),
  ];
}

describe.each(WIDTHS)('at %i px', (width) => {
  test.each([
    ['a passage with many notes', address],
    ['a long proposal', new URL(proposal.url, root.address).href],
  ])('on %s each note is placed level with its words, and the text does not move', async (_, page) => {
    const tab = await open(page, { width });
    await tab.seen('.level > .open');
    const letters = await tab.visible('.base .l');
    expect(letters.length).toBeGreaterThan(3);
    for (const index of [0, Math.floor(letters.length / 2), letters.length - 1]) {
      const letter = required(letters[index]?.attributes['data-l']);
      // Brings the letter into the window, as a reader does first.
      await tab.hover(`.base .l[data-l="${letter}"]`);
      await tab.pointAway();
      const before = await tab.evaluate(look);
      await tab.hover(`.base .l[data-l="${letter}"]`);
      await tab.seen(`.level > .open[data-n="${letter}"]`);
      await expect.poll(() => faultsOn(tab)).toEqual([]);
      const after = await tab.evaluate(look);
      expect([after.scrolled, after.text]).toEqual([before.scrolled, before.text]);
      const note = required(after.notes.find((one) => one.letter === letter));
      expect(note.top).toBeGreaterThanOrEqual(-1);
      if (note.bottom - note.top < after.height) expect(note.bottom).toBeLessThanOrEqual(after.height + 1);
    }
  });

  test('no note is left out, and each is shown as a line, a letter or whole', async () => {
    const tab = await open(address, { width });
    await tab.seen('.level > .open');
    const { notes } = await tab.evaluate(look);
    const letters = await tab.visible('h1 .l, .base .l');
    expect(notes.map(({ letter }) => letter).toSorted()).toEqual(
      letters.map(({ attributes }) => required(attributes['data-l'])).toSorted(),
    );
    expect(notes.filter(({ top, bottom }) => bottom - top < 20)).toEqual([]);
  });

  test('the filter of the notes does not move, whichever note is open', async () => {
    const tab = await open(address, { width });
    await tab.seen('.level > .open');
    const topOf = () =>
      tab.evaluate(() => (document.querySelector('.filter')?.getBoundingClientRect().top ?? 0) + scrollY);
    const tops = [await topOf()];
    for (const { attributes } of await tab.visible('.base .l')) {
      const letter = required(attributes['data-l']);
      await tab.focus(`.base .l[data-l="${letter}"]`);
      await tab.seen(`.level > .open[data-n="${letter}"]`);
      tops.push(await topOf());
    }
    expect(tops.length).toBeGreaterThan(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
  });

  test('when the text is scrolled, the notes of the words in view are in view', async () => {
    const tab = await open(address, { width, height: 620 });
    await tab.seen('.level > .open');
    for (const share of [0.3, 0.6, 1]) {
      await tab.evaluate((of) => {
        const text = document.querySelector('.base')?.getBoundingClientRect();
        const end = (text?.bottom ?? 0) + scrollY - innerHeight;
        scrollTo({ top: Math.max(0, end) * of, behavior: 'instant' });
      }, share);
      await expect.poll(() => faultsOn(tab)).toEqual([]);
      const missing = async () => {
        const { notes, height } = await tab.evaluate(look);
        const seen = notes.filter(({ words }) => words !== undefined && words.top >= 0 && words.bottom <= height);
        // A window may be too low for all notes. Or the open note, which is at its words, may leave too little room
        // below for all notes that follow.
        const open = required(notes.find(({ isOpen }) => isOpen));
        const following = seen.slice(seen.indexOf(open) + 1).reduce((sum, { top, bottom }) => sum + bottom - top, 0);
        const all = seen.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
        const isTight = all > height || following > height - open.bottom;
        return isTight ? [] : seen.filter(({ top, bottom }) => bottom < 0 || top > height).map(({ letter }) => letter);
      };
      await expect.poll(missing).toEqual([]);
    }
  });
});

test('a letter that is followed moves the focus to its note, and Back and Escape move it to the letter', async () => {
  const tab = await open(address);
  await tab.seen('.level > .open');
  const focused = () =>
    tab.evaluate(() => ({
      note: document.activeElement?.closest<HTMLElement>('.note')?.dataset['n'],
      letter: (document.activeElement as HTMLElement | null)?.dataset['l'],
    }));
  const { attributes } = await tab.seen('.base .l', { nth: 1 });
  const letter = required(attributes['data-l']);
  await tab.focus('.base .l', { nth: 1 });
  await tab.press('Enter');
  await expect.poll(async () => (await focused()).note).toBe(letter);
  expect((await tab.url()).hash).toBe(attributes['href']);
  await tab.press('Escape');
  await expect.poll(async () => (await focused()).letter).toBe(letter);
  await tab.press('Enter');
  await expect.poll(async () => (await focused()).note).toBe(letter);
  await tab.back();
  await expect.poll(async () => (await focused()).letter).toBe(letter);
  expect((await tab.url()).hash).toBe('');
});

test('an address that names a note opens the note, with its words in view', async () => {
  const { shown } = heaviestPage(root);
  const last = required(shown.findLast(({ scope }) => scope === 'phrase'));
  const tab = await open(new URL(last.url, root.address).href);
  await tab.seen(`.level > .open[data-n="${last.letter}"]`);
  await expect.poll(() => faultsOn(tab)).toEqual([]);
  const isInWindow = async () => {
    const { box } = await tab.seen(`.l[data-l="${last.letter}"]`);
    return box.y >= 0 && box.y < 900;
  };
  await expect.poll(isInWindow).toBe(true);
});
