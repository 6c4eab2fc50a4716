/** Own notes by keyboard alone, on paper, and as axe sees them. The rest is in `every-engine/own-notes.test.ts`. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { heaviestPage } from '../browser/page-types.ts';
import { axeViolationsOn } from './harness/axe.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const { address } = heaviestPage(root);
const open = useReader();
const SAID = 'A question of mine.';
const section = (page: Page) => page.locator('section.own-notes');

/** Selects the second sentence, and from then on uses no pointer. */
async function beginNote(page: Page): Promise<void> {
  await page.locator('#s2').evaluate((sentence) => getSelection()?.selectAllChildren(sentence));
  await page.locator('selection-menu').waitFor();
  await page.keyboard.press('Tab');
  const isNote = () => page.evaluate(() => document.activeElement?.textContent === 'Note');
  for (let step = 0; step < 10 && !(await isNote()); step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('own-note-dialog dialog[open]').waitFor();
  await page.keyboard.type(SAID);
}

test('a note is made, found and opened by keyboard alone', async () => {
  const page = await open(address);
  await beginNote(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await section(page).waitFor();
  expect(await page.locator('own-note-dialog').count()).toBe(0);
  await section(page).locator('button').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Your note on these words' });
  expect(await dialog.getByRole('textbox').inputValue()).toBe(SAID);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.closest('section.own-notes') !== null)).toBe(true);
});

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('axe finds nothing in the editor, on the page and in the list, %s, %i px wide', async (scheme, width) => {
  const page = await open(address, { scheme, width });
  await beginNote(page);
  expect(await axeViolationsOn(page)).toEqual([]);
  await page.locator('own-note-dialog button').first().click();
  await section(page).waitFor();
  expect(await axeViolationsOn(page)).toEqual([]);
  await page.goto(`${root.address}own-notes/`);
  await page.locator('own-notes-page .said').waitFor();
  expect(await axeViolationsOn(page)).toEqual([]);
});

test('own notes are printed only if the reader asks for it', async () => {
  const page = await open(address);
  await beginNote(page);
  await page.locator('own-note-dialog button').first().click();
  await section(page).waitFor();
  const onPaper = async () => {
    await page.emulateMedia({ media: 'print' });
    const seen = [await section(page).isVisible(), await lineOf(page)];
    await page.emulateMedia({ media: 'screen' });
    return seen;
  };
  expect(await onPaper()).toEqual([false, 'none']);
  await page.goto(`${root.address}settings/`);
  await page.locator('input[name=own][value=on]').check();
  await page.goto(address);
  await section(page).waitFor();
  expect(await onPaper()).toEqual([true, 'underline']);
});

function lineOf(page: Page): Promise<string> {
  return page
    .locator('mark.own')
    .first()
    .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
}
