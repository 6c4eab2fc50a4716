/**
 * When a preview requests its content, with a clock that the test controls. Every engine tests that previews are shown
 * at all.
 */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { heaviestPage } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const { address } = heaviestPage(root);
const open = useReader();
/** A pointer that rests on a link for this many milliseconds means the link, and is not only passing. */
const DELAY = { least: 100, most: 500 };

/**
 * A clock that is only installed keeps running: on a busy machine it would pass the delay before the test controls it.
 */
async function openWithStoppedClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

async function pointAtTerm() {
  const page = await open(root.address);
  await openWithStoppedClock(page);
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.locator('.base a.term').first().hover();
  return { page, asked, preview: page.locator('.preview') };
}

test('a pointer that passes asks for nothing', async () => {
  const { page, asked } = await pointAtTerm();
  await page.clock.runFor(DELAY.least - 1);
  expect(asked).toEqual([]);
});

test('a pointer that stays requests the page once; only the first such pointer requests the scripts that show it', async () => {
  const { page, asked, preview } = await pointAtTerm();
  await page.clock.runFor(DELAY.most);
  await preview.waitFor();
  const isScript = (address: string) => address.endsWith('.js');
  expect(asked.filter((address) => !isScript(address))).toHaveLength(1);
  await page.mouse.move(1, 1);
  await page.clock.runFor(DELAY.most);
  const scripts = asked.filter(isScript);
  await page.locator('.base a.term').last().hover();
  await page.clock.runFor(DELAY.most);
  await preview.waitFor();
  expect(asked.filter(isScript)).toEqual(scripts);
});

test('a preview stays while it is pointed at, and closes when the pointer leaves', async () => {
  const { page, preview } = await pointAtTerm();
  await page.clock.runFor(DELAY.most);
  await preview.hover();
  await page.clock.runFor(2 * DELAY.most);
  expect(await preview.count()).toBe(1);
  await page.mouse.move(1, 1);
  await page.clock.runFor(2 * DELAY.most);
  await expect.poll(() => preview.count()).toBe(0);
});

test('if previews are turned off, no pointer requests anything', async () => {
  const page = await open(`${root.address}settings/`);
  await page.locator('input[name=previews][value=off]').check();
  await openWithStoppedClock(page);
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.locator('.base a.term').first().hover();
  await page.clock.runFor(4 * DELAY.most);
  expect(asked).toEqual([]);
  expect(await page.locator('.preview').count()).toBe(0);
});
