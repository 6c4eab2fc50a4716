import { describe, expect, inject, test } from 'vitest';
import { layoutShift } from './harness/layout-shift.ts';
import { editionOf, heaviestPage, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const { address, shown } = heaviestPage(root);
const open = useReader();

describe.each([1024, 1280, 1440, 1920])('at %i px', (width) => {
  test('all notes are beside the text, one below the other', async () => {
    const page = await open(address, { width });
    await page.locator('.level > .open').waitFor();
    const text = await page.locator('.text').boundingBox();
    const notes = await page.locator('.note:visible').all();
    const boxes = await Promise.all(notes.map((note) => note.boundingBox()));
    expect(boxes).toHaveLength(shown.length);
    for (const [index, box] of boxes.entries()) {
      expect(box?.height).toBeGreaterThan(20);
      expect(box?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? Infinity));
      const above = boxes[index - 1];
      if (above && box) expect(box.y).toBeGreaterThanOrEqual(above.y + above.height - 1);
    }
  });
});

test('below 1024 px the notes follow the text', async () => {
  const page = await open(address, { width: 1023 });
  const text = await page.locator('.text').boundingBox();
  const first = await page.locator('.note').first().boundingBox();
  expect(first?.y).toBeGreaterThan((text?.y ?? Infinity) + (text?.height ?? 0));
});

test('nothing moves after the page is painted', async () => {
  for (const width of [390, 1440]) {
    const page = await open(address, { width });
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBe(0);
  }
});

describe('in a window that is enlarged four times', () => {
  const enlarged = { width: 320, height: 200 };

  test('the sheet shows some lines of a note', async () => {
    const page = await open(address, enlarged);
    await page.locator('.base .l:visible').first().click();
    const body = await page.locator('bottom-sheet .sheet-body').boundingBox();
    expect(body?.height).toBeGreaterThan(40);
    expect((body?.y ?? Infinity) + (body?.height ?? 0)).toBeLessThanOrEqual(enlarged.height);
  });

  test('the list of keys begins with its first line', async () => {
    const page = await open(address, enlarged);
    await page.keyboard.press('?');
    await page.locator('key-sheet dialog[open]').waitFor();
    expect(await page.locator('key-sheet dialog').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  test('no name of a fact or of a use is cut', async () => {
    const page = await open(new URL(required(editionOf(root).bodies[0]).url, root.address).href, enlarged);
    const cut = await page.locator('.table dt, .backlinks dt').evaluateAll((terms) =>
      terms
        .filter((term) => {
          const range = document.createRange();
          range.selectNodeContents(term);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
          return lines > (term.textContent.trim().match(/\s+/gu)?.length ?? 0) + 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  });
});

test('the chosen depth can be told from the others where colours are forced', async () => {
  const page = await open(address, { context: { forcedColors: 'active' } });
  const lines = await page
    .locator('.depth a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
  expect(lines.filter((line) => line === 'underline')).toHaveLength(1);
});
