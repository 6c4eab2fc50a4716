import { describe, expect, inject, test } from 'vitest';
import { layoutShift } from './harness/layout-shift.ts';
import { heaviestPage } from '../browser/page-types.ts';
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
