/** Words that are copied before the code for them has loaded. */
import { expect, inject, test } from 'vitest';
import { heaviestPage, editionOf } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const { edition } = editionOf(root);
const { address, passage } = heaviestPage(root);
const open = useReader();

test.each([
  ['a page of the text', address, '#s1', passage.title],
  ['another page', `${root.address}witnesses/beside/preamble/`, '#s1 p', 'Preamble'],
])('on %s have the name of their page, its edition and its address', async (_page, at, selector, name) => {
  const page = await open(`${root.address}settings/`);
  // The code never arrives.
  await page.route('**/_astro/answer-copy*', () => new Promise(() => undefined));
  await page.goto(at);
  await page.locator('reading-text:defined, #s1').first().waitFor();
  const copied = () =>
    page.evaluate((of) => {
      getSelection()?.selectAllChildren(document.querySelector(of) ?? document.body);
      const data = new DataTransfer();
      document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData('text/plain');
    }, selector);
  await expect.poll(copied).toContain(edition.shortTitle);
  const text = await copied();
  expect(text).toContain(name);
  expect(text).toContain(at);
});

test('words in a field are copied alone', async () => {
  const page = await open(`${root.address}check/`);
  await page.route('**/_astro/answer-copy*', () => new Promise(() => undefined));
  await page.locator('textarea').fill('Words of a reader');
  const isAnswered = await page.locator('textarea').evaluate((field: HTMLTextAreaElement) => {
    field.select();
    return !field.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true }));
  });
  expect(isAnswered).toBe(false);
});
