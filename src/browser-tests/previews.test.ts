import { expect, inject, test } from 'vitest';
import { attributes, htmlPages } from './html-pages.ts';
import { editionOf, required } from './page-types.ts';
import { useReader } from './reader.ts';

const { root } = inject('sites');
const open = useReader();
const passages = new Set(editionOf(root).passages.map(({ url }) => url));
const pages = htmlPages(root.folder, root.base);
const LINKS = ['a.term', 'a.body', 'a.to-goal', 'a.to-target', 'a.to-instrument', 'a.to-source', 'a.to-passage', '.facts a'];

test.each(LINKS.flatMap((link) => [320, 1440].map((width) => [link, width] as const)))('a link of the kind “%s” shows at %i px what it leads to, with one request at most, inside the window', async (selector, width) => {
  const own = required(pages.find(({ path, tree }) => passages.has(path) && attributes(tree, selector, 'href').some((href) => !href.startsWith('#'))));
  const page = await open(root.address, { width, height: 700 });
  await page.clock.install();
  await page.goto(new URL(own.path, root.address).href, { waitUntil: 'networkidle' });
  let asked = 0;
  page.on('request', () => (asked += 1));
  const link = page.locator(`main ${selector}:visible`).first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  // The intent delay is 100 to 500 ms.
  await page.clock.runFor(99);
  expect(asked).toBe(0);
  await page.clock.runFor(401);
  const preview = page.locator('.preview');
  await preview.waitFor();
  expect(asked).toBeLessThanOrEqual(1);
  expect((await preview.innerText()).trim().length).toBeGreaterThan(15);
  const box = required(await preview.boundingBox());
  expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 700).toBe(true);
  // It stays while it is pointed at, and goes when the pointer goes.
  await preview.hover();
  await page.clock.runFor(1000);
  expect(await preview.count()).toBe(1);
  await page.mouse.move(1, 1);
  await page.clock.runFor(1000);
  await expect.poll(() => preview.count()).toBe(0);
});
