import { expect, inject, test } from 'vitest';
import { editionOf, heaviestPage } from './page-types.ts';
import { useReader } from './reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { address } = heaviestPage(root);
const settings = `${root.address}settings/`;
const open = useReader();

test('colours, text size and measure are kept and are there at the first paint', async () => {
  const page = await open(settings);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const paper = await background();
  await page.locator('input[name=theme][value=dark]').check();
  expect(await background()).not.toBe(paper);
  await page.locator('input[name=size][value=large]').check();
  await page.locator('input[name=measure][value=narrow]').check();
  // Without any script file, only what stands in the page itself can have applied them.
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(address);
  expect(await background()).not.toBe(paper);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('18px');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--measure'))).toBe('30rem');
});

test('without JavaScript the page of settings says what holds', async () => {
  const page = await open(settings, { javaScript: false });
  expect(await page.locator('reader-settings').innerText()).toContain('need JavaScript');
  expect(await page.locator('input').count()).toBe(0);
});

test('keys lead through annotations and passages, open the list, and can be turned off', async () => {
  const page = await open(address);
  const focused = () => page.evaluate(() => document.activeElement?.closest('.note')?.id);
  const ids = await page.locator('.note').evaluateAll((notes) => notes.map(({ id }) => id));
  await page.keyboard.press('j');
  expect(await focused()).toBe(ids[0]);
  await page.keyboard.press('j');
  expect(await focused()).toBe(ids[1]);
  await page.keyboard.press('k');
  expect(await focused()).toBe(ids[0]);
  await page.keyboard.press('?');
  await page.locator('key-sheet dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('key-sheet dialog[open]').count()).toBe(0);
  const next = await page.locator('a[rel=next]').evaluate((link) => (link as HTMLAnchorElement).href);
  await page.keyboard.press('n');
  await page.waitForURL(next);
  await page.keyboard.press('p');
  await page.waitForURL(address);
  await page.goto(settings);
  await page.locator('input[name=keys][value=off]').check();
  await page.goto(address);
  await page.keyboard.press('j');
  expect(await focused()).toBeUndefined();
});

test.each([320, 1440])('selected words can be linked to at %i px, and the address marks them again', async (width) => {
  const page = await open(address, { width, context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const words = await page.locator('#s2').evaluate((sentence) => {
    const node = [...sentence.childNodes].find((child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim().split(' ').length > 2);
    const text = node?.textContent ?? '';
    const start = text.length - text.trimStart().length;
    getSelection()?.setBaseAndExtent(node as Node, start, node as Node, text.trimEnd().length);
    return text.trim();
  });
  await page.locator('selection-menu:visible').waitFor();
  await page.locator('selection-menu button').first().click();
  await expect.poll(() => page.locator('selection-menu [role=status]').textContent()).toContain('copied');
  const menu = await page.locator('selection-menu').boundingBox();
  expect(menu?.x).toBeGreaterThanOrEqual(0);
  expect((menu?.x ?? 0) + (menu?.width ?? Infinity)).toBeLessThanOrEqual(width);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get('words')).toContain(words.split(' ')[1]);
  expect(new URL(link).hash).toBe('#s2');
  await page.goto(link);
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('named-words') ?? [])].join(' ').replaceAll(/\s+/gu, ' '))).toContain(words.split(' ')[1]);
});

test('words selected in the whole text have the address of their own passage, where they are marked', async () => {
  const page = await open(`${root.address}read/`, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const { id, url, title } = heaviestPage(root).passage;
  await page.locator(`[id="${id}.title"]`).evaluate((heading) => getSelection()?.selectAllChildren(heading));
  await page.locator('selection-menu:visible button').first().click();
  await expect.poll(() => page.locator('selection-menu:visible [role=status]').textContent()).toContain('copied');
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect([link.pathname, link.hash, link.searchParams.get('words')]).toEqual([url, '#title', title]);
  expect(new URL((await page.locator('selection-menu:visible a').getAttribute('href')) ?? '').searchParams.get('part')).toBe('title');
  await page.goto(link.href);
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('named-words') ?? [])].length)).toBe(1);
});

test('copied words carry their citation, unless that is turned off', async () => {
  const page = await open(address, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const copy = async () => {
    await page.locator('#s2').evaluate((sentence) => getSelection()?.selectAllChildren(sentence));
    await page.locator('selection-menu:visible').waitFor();
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copy()).toContain(edition.edition.title);
  await page.goto(settings);
  await page.locator('input[name=citation][value=off]').check();
  await page.goto(address);
  expect(await copy()).not.toContain(edition.edition.title);
});

test('words that do not stand there are not marked, and the reader is told', async () => {
  const page = await open(`${address}?words=no%20such%20words%20anywhere#s2`);
  await page.getByText('do not stand on this page').waitFor();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test.each([
  ['a passage', address, '#s2'],
  ['the whole text', `${root.address}read/`, `[id="${edition.passages[9]?.id ?? ''}.s1"]`],
])('the front page leads back to the place in %s, without moving anything', async (_page, read, sentence) => {
  const page = await open(read);
  await page.locator(sentence).scrollIntoViewIfNeeded();
  await page.goto(root.address);
  const link = page.locator('resume-reading a');
  await link.waitFor();
  const shift = await page.evaluate(() => new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { readonly value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  }));
  expect(shift).toBe(0);
  await link.click();
  await page.waitForURL((url) => url.href.startsWith(`${read}#`));
  expect(await page.locator(':target').evaluate((target) => target.className)).toBe('s');
});

test('on touch a first tap shows the preview and a second follows', async () => {
  const page = await open(address, { width: 390, context: { hasTouch: true, isMobile: true } });
  const term = page.locator('.base a.term').first();
  await term.tap();
  await page.locator('.preview').waitFor();
  expect(page.url()).toBe(address);
  await term.tap();
  await page.waitForURL((url) => url.href !== address);
});

test('previews can be turned off', async () => {
  const page = await open(settings);
  await page.locator('input[name=previews][value=off]').check();
  await page.clock.install();
  await page.goto(address, { waitUntil: 'networkidle' });
  let asked = 0;
  page.on('request', () => (asked += 1));
  await page.locator('.base a.term').first().hover();
  // Longer than any delay after which a preview opens.
  await page.clock.runFor(2_000);
  expect(asked).toBe(0);
  expect(await page.locator('.preview').count()).toBe(0);
});
