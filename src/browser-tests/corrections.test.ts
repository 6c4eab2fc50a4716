/** The ways from a mistake to a report that can be sent, and from a note to its past and to proposals about it. */
import { expect, inject, test } from 'vitest';
import { editionOf, heaviestPage, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { notes, address } = heaviestPage(root);
const note = required(notes[0]);
const correction = `${root.address}contribute/correction/`;
const open = useReader();

test('a mistake in a note is reported in two fields, by the ways that the edition offers', async () => {
  const page = await open(address);
  await page
    .locator(`#note-${note.id.split('/')[1] ?? ''} .own-links a`)
    .last()
    .click();
  await page.locator('correction-form form:visible').waitFor();
  const about = page.locator('.about');
  await expect.poll(() => about.textContent()).toMatch(/^It is about .+, note [a-z]+, on /u);
  expect(await about.textContent()).not.toContain(note.id);
  expect(await about.locator('a').getAttribute('href')).toContain(`#note-${note.id.split('/')[1] ?? ''}`);
  expect(await page.locator('.file').count()).toBe(0);
  await page.locator('[name=wrong]').fill('The year.');
  expect(await page.locator('.file').count()).toBe(0);
  await page.locator('[name=right]').fill('1999, see the record, page 7.');
  const text = required(await page.locator('.file pre').textContent());
  for (const words of [
    `annotation ${note.id}`,
    'The year.',
    '1999, see the record, page 7.',
    edition.edition.version.split(',')[0] ?? '',
  ])
    expect(text).toContain(words);
  expect(await page.locator('.to-host').textContent()).toContain('names no address');
  await page.locator('correction-form').evaluate((form) => {
    form.setAttribute('repository', 'https://github.com/someone/edition');
    form.setAttribute('mail', 'editors@example.org');
  });
  await page.locator('[name=right]').fill('1998, see the record, page 7.');
  const ways = await page.locator('.to-host a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(new URL(ways[0] ?? '').searchParams.get('body')).toContain('1998');
  expect(ways[1]).toMatch(/^mailto:editors@example\.org\?subject=Correction/u);
  await page.reload();
  expect(await page.locator('[name=right]').inputValue()).toBe('1998, see the record, page 7.');
  await page.goto(`${correction}?about=term:another`);
  await page.locator('correction-form form:visible').waitFor();
  expect(await page.locator('[name=right]').inputValue()).toBe('');
  await page.goBack();
  await page.locator('correction-form form:visible').waitFor();
  expect(await page.locator('[name=right]').inputValue()).toBe('1998, see the record, page 7.');
});

test.each(['annotation:a%0A%0ASend%20money', '%3Cb%3Ex', 'term:x%22y', `term:${'a'.repeat(300)}`])(
  'an address with a value of the wrong form shows nothing of it: %s',
  async (about) => {
    const page = await open(`${correction}?about=${about}`);
    await page.locator('correction-form form:visible').waitFor();
    expect(await page.locator('.about').textContent()).toMatch(/^Say what it is about/u);
  },
);

test('without JavaScript the page says what to write, and where to send it', async () => {
  const page = await open(correction, { javaScript: false });
  expect(await page.locator('correction-form form').isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toContain('This edition names no address for corrections');
});

test.each([
  ['an entry', required(edition.terms[0]).url, `term:${required(edition.terms[0]).id}`],
  ['a figure', '/figures/', 'figure:'],
  ['an event', '/timeline/', 'event:'],
  ['a goal', required(edition.goals[0]).url, `goal:${required(edition.goals[0]).number}`],
  ['a person', '/people/', `person:${required(edition.people[0]).id}`],
])('%s leads to the page where a mistake in it is reported', async (_name, path, about) => {
  const page = await open(new URL(path, root.address).href, { javaScript: false });
  expect(await page.locator('.own-links a').first().getAttribute('href')).toContain(`?about=${about}`);
});

test('an introduction leads to the page where a mistake in it is reported', async () => {
  const page = await open(address, { javaScript: false });
  expect(await page.locator('.brief .own-links a').getAttribute('href')).toMatch(/\?about=passage:[a-z0-9-]+$/u);
});

test('a note leads to its past; if no past is known, the page says so', async () => {
  const page = await open(address, { javaScript: false });
  await page
    .locator(`#note-${note.id.split('/')[1] ?? ''} .own-links a`)
    .first()
    .click();
  expect(new URL(page.url()).pathname).toMatch(/\/history\//u);
  expect(await page.locator('main').innerText()).toContain('has no history of its files');
  expect(await page.locator('main section').count()).toBe(notes.length);
});

test('proposals are listed; if there were none, the page says so', async () => {
  const page = await open(`${root.address}contribute/`, { javaScript: false });
  await page.locator('main a[href$="/contribute/log/"]').click();
  expect(await page.locator('main').innerText()).toContain('Nothing has been proposed yet.');
});
