/**
 * The ways of a contribution, followed from beginning to end: from selected words, and from a terminal, to a page that
 * shows the note on those words.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { EditionJson } from '../exports/edition-json-schema.ts';
import { axeViolationsOn } from './harness/axe.ts';
import { SECOND_DOCUMENT } from './harness/built-sites.ts';
import { buildCopy, copyProject, runCommand } from '../browser/project-copy.ts';
import { editionOf, heaviestPage, required } from '../browser/page-types.ts';
import { useReader } from './harness/reader.ts';
import { SAMPLE_PROSE } from './harness/sample-prose.ts';
import { serveSite } from '../browser/serve-site.ts';

const { root, second } = inject('sites');
const edition = editionOf(root);
const { passage } = heaviestPage(root);
const source = required(edition.sources[0]);
const person = required(edition.people[0]);
const form = `${root.address}contribute/new/`;
const open = useReader();

/** Fills in everything except the words that the note is about. */
async function enterRest(page: Page, { sources }: EditionJson): Promise<void> {
  await page.locator('[name=prose]').fill(SAMPLE_PROSE);
  const row = page.locator('[data-rows=sources] .row').first();
  await row.locator('[name=source]').fill(required(sources[0]).id);
  await row.locator('[name=at]').fill('page 7');
  await page.locator('[name=by]').selectOption('+');
  await page.locator('[name="person.name"]').fill('A. Reader');
}

const isWhole = (page: Page) => page.getByText('Nothing is missing').waitFor();

test('from selected words to a page that shows the note on those words', async () => {
  const edited = editionOf(second);
  const amendment = required(edited.passages.find(({ kind }) => kind === 'proposal'));
  const page = await open(new URL(amendment.url, second.address).href);
  const words = await page.locator('.base').evaluate((base) => {
    const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text | null;
    while (node !== null && node.data.trim().split(' ').length < 5) node = walker.nextNode() as Text | null;
    const text = node?.data ?? '';
    const chosen = text.trim().split(' ').slice(0, 4).join(' ');
    const start = text.indexOf(chosen);
    getSelection()?.setBaseAndExtent(node as Text, start, node as Text, start + chosen.length);
    return chosen;
  });
  await page.locator('selection-menu a:visible').click();
  await page.waitForURL((url) => url.pathname === '/contribute/new/');
  await page.locator('annotation-form form:visible').waitFor();
  const quoted = await page.locator('[name=quote]').inputValue();
  expect(quoted.startsWith(words)).toBe(true);
  expect(await page.locator('annotation-preview mark').textContent()).toBe(quoted);
  await enterRest(page, edited);
  await isWhole(page);
  const preview = await page.locator('annotation-preview article').evaluate((article) => article.outerHTML);
  const path = required(await page.locator('.file code').first().textContent());
  const text = required(await page.locator('.file pre').first().textContent());
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.file a').first().click()]);
  const saved = resolve('.build/browser-tests/downloaded.md');
  await download.saveAs(saved);
  expect(readFileSync(saved, 'utf8')).toBe(text);
  expect(path.endsWith(`/${download.suggestedFilename()}`)).toBe(true);

  const project = copyProject('contributed', SECOND_DOCUMENT);
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
  const person = required(await page.locator('.file code').nth(2).textContent());
  writeFileSync(join(project, person), required(await page.locator('.file pre').nth(1).textContent()));
  const checked = await runCommand(project, 'check');
  expect(checked.code).toBe(0);
  // The hostile notes of that document are not plain prose; there is no message about this note.
  expect(checked.output).not.toContain(path);
  const built = await buildCopy(project);
  expect(built.code, built.output).toBe(0);
  const site = await serveSite(join(project, 'dist'), '/');
  const id = `note-${download.suggestedFilename().replace('.md', '')}`;
  const made = await open(`${new URL(amendment.url, site.address).href}#${id}`);
  expect(await made.locator(`[id="${id}"] .words`).textContent()).toBe(quoted);
  const letter = await made.locator(`[id="${id}"] .k`).getAttribute('aria-label');
  const marked = await made.locator(`mark[data-n~="${letter ?? ''}"]`).allTextContents();
  expect(marked.join('').replaceAll(/\s+/gu, ' ')).toBe(quoted);
  // A note that is not published yet has no past, and nobody can report a mistake in it.
  const published = await made.locator(`[id="${id}"] article`).evaluate((article) => {
    article.querySelector('.own-links')?.remove();
    return article.outerHTML;
  });
  expect(published).toBe(preview);
  site.close();
});

test('from a terminal, in one command after clone and install', async () => {
  const project = copyProject('annotated');
  const quote = required(passage.sentences[1]).text.split(' ').slice(0, 5).join(' ');
  const flags = [
    '--passage',
    passage.id,
    '--quote',
    quote,
    '--kind',
    'context',
    '--text',
    SAMPLE_PROSE,
    '--source',
    source.id,
    '--at',
    'page 7',
    '--by',
    person.id,
    '--maintainer',
    '--name',
    'from-a-terminal',
  ];
  const made = await runCommand(project, 'annotate', ...flags);
  expect(made.output).toContain('No problems');
  expect(made.output).toContain(`${passage.url}#note-from-a-terminal`);
  expect(readFileSync(join(project, `content/annotations/${passage.id}/from-a-terminal.md`), 'utf8')).toContain(quote);
  const again = await runCommand(project, 'annotate', ...flags);
  expect(again.code).toBe(1);
  expect(again.output).toContain(`There is another annotation “${passage.id}/from-a-terminal”`);
  const found = await runCommand(project, 'find', quote);
  expect(found.output).toContain(passage.id);
});

test('sources are imported one by one, and a file of an unknown format is named', async () => {
  const project = copyProject('imported');
  writeFileSync(
    join(project, 'new.bib'),
    '@book{x, title={On Words}, author={Doe, Jan}, year={1999}}\n@article{y, title={On Signs}, author={{An Institute}}, journal={Signs}, year={2001}, url={https://example.org/signs}, urldate={2024-05-06}}\n@book{z, title={On Braces}',
  );
  const made = await runCommand(project, 'import', 'new.bib');
  expect(made.code).toBe(1);
  expect(made.output).toContain('2 sources imported, 1 not taken');
  expect(made.output).toContain('z  (new.bib:3)\n               Its braces do not close');
  expect(readFileSync(join(project, 'content/sources/doe-1999.yaml'), 'utf8')).toBe(
    'type: book\ntitle: On Words\nauthor:\n  - { family: Doe, given: Jan }\nissued: "1999"\nlanguage: en\n',
  );
  writeFileSync(join(project, 'words.txt'), 'On Words, by Jan Doe');
  const refused = await runCommand(project, 'import', 'words.txt');
  expect(refused.code).toBe(2);
  expect(refused.output).toContain('“words.txt” holds no source in a format that is understood: BibTeX');
});

test('a note with forbidden content is refused, and neither shown nor offered as a file', async () => {
  const page = await open(`${form}?passage=${passage.id}&quote=no%20such%20words`);
  await page.locator('[name=prose]').fill('<img src=x onerror="document.title=1"> [x](javascript:alert(1))');
  await expect
    .poll(() => page.locator('[data-field=prose] .wrong').textContent())
    .toContain('A link may not have the address');
  expect(await page.locator('annotation-preview img, annotation-preview [href^="javascript"]').count()).toBe(0);
  expect(await page.locator('.file').count()).toBe(0);
});

test('a new source and a new author become files of their own, and the host has a page for each', async () => {
  const page = await open(
    `${form}?passage=${passage.id}&quote=${encodeURIComponent(required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' '))}`,
  );
  await page
    .locator('annotation-form')
    .evaluate((element) => element.setAttribute('repository', 'https://github.com/someone/edition'));
  await page.locator('form:visible').waitFor();
  await page.locator('[name=prose]').fill(SAMPLE_PROSE);
  await page.locator('[data-rows=sources] [data-remove]').click();
  await page.locator('[data-add=source]').click();
  for (const [name, value] of Object.entries({
    title: 'On Words',
    author: 'Doe, Jan; An Institute',
    issued: '1999',
    language: 'en',
    at: 'page 7',
  }))
    await page.locator(`[name="source.${name}"]`).fill(value);
  await page.locator('[name="source.type"]').selectOption('book');
  await page.locator('[name=by]').selectOption('+');
  await page.locator('[name="person.name"]').fill('A. Teacher');
  await isWhole(page);
  const paths = await page.locator('.file p:first-child code').allTextContents();
  expect(paths.slice(1)).toEqual(['content/sources/doe-1999.yaml', 'content/people/a-teacher.yaml']);
  const first = new URL(required(await page.locator('.main-pill').getAttribute('href')));
  expect(first.pathname).toBe('/someone/edition/new/main/content/people');
  expect(first.searchParams.get('value')).toBe('name: A. Teacher\n');
  await page.locator('.to-host input').first().fill('a-teacher');
  await expect
    .poll(() => page.locator('.to-host > a:not(.pill)').last().getAttribute('href'))
    .toContain('https://github.com/a-teacher/edition/new/patch-1/content/annotations/');
});

test('the form reports what the checks report, with its own labels, and loads the dictionary when somebody writes', async () => {
  const asked: string[] = [];
  const page = await open(`${form}?passage=${passage.id}&quote=no%20such%20words`);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('form:visible').waitFor();
  await expect.poll(() => page.locator('.state').textContent()).toContain('Place in it (source 1)');
  expect(
    await page.locator('[name=by] option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
  ).toEqual(['', '+']);
  await page.locator('[name=quote]').fill(required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' '));
  expect(asked).toEqual([]);
  await enterRest(page, edition);
  await page.locator('[name=prose]').fill(SAMPLE_PROSE.replace(' ', ' seperate '));
  await expect
    .poll(() => page.locator('[data-field=prose] .wrong').textContent())
    .toBe('No dictionary has the word “seperate”. Did you mean “separate”?');
  expect(await page.locator('.file').count()).toBe(0);
  const other = required(edition.annotations.find(({ text }) => text.split(' ').length > 40)).text;
  await page.locator('[name=prose]').fill(other);
  await expect.poll(() => page.locator('[data-field=prose] .wrong').textContent()).toContain('has these words too');
  await page.locator('[name=prose]').fill(SAMPLE_PROSE);
  await page.locator('[name="person.name"]').fill(required(edition.people[0]).name.replace('e', 'е'));
  await expect.poll(() => page.locator('[data-field="person.name"] .wrong').textContent()).toContain('looks like');
  await page.locator('[name="person.name"]').fill('A. Reader');
  await isWhole(page);
});

test('where no pull request can be opened, the note can be sent, and the form says what was not checked', async () => {
  const page = await open(
    `${form}?passage=${passage.id}&quote=${encodeURIComponent(required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' '))}`,
  );
  await page.route('**/contribute/dictionary.json', (route) => route.abort());
  await page.locator('form:visible').waitFor();
  await enterRest(page, edition);
  await page.getByText('could not be checked here').waitFor();
  expect(await page.locator('.file').count()).toBe(2);
});

test('every part of a draft comes back, added rows included', async () => {
  const page = await open(`${form}?passage=${passage.id}&quote=the`);
  await page.locator('form:visible').waitFor();
  await page.locator('[name=kind][value=debate]').check();
  await page.locator('[data-add=position]').click();
  await page.locator('[data-rows=positions] [name=holder]').nth(2).fill('The third');
  await page.locator('[name=prose]').fill(SAMPLE_PROSE);
  await page.goto(form);
  await page.locator('form:visible').waitFor();
  expect(await page.locator('[name=prose]').inputValue()).toBe(SAMPLE_PROSE);
  expect(await page.locator('[data-rows=positions] [name=holder]').nth(2).inputValue()).toBe('The third');
  expect(await page.locator('[name=quote]').inputValue()).toBe('the');
});

test('an empty row is ignored, and an address may be typed as people type it', async () => {
  const page = await open(`${form}?passage=${passage.id}`);
  await page.locator('form:visible').waitFor();
  const state = page.locator('.state');
  await expect.poll(() => state.textContent()).toContain('The field “Words” is empty');
  expect(await state.locator('button').first().textContent()).toContain('Words');
  await page.locator('[name=quote]').fill(required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' '));
  await page.locator('[name=prose]').fill(SAMPLE_PROSE);
  await page.locator('[name=by]').selectOption('+');
  // Types at once, as a fast reader would, before anything is judged.
  await page.locator('[name="person.name"]').fill('A. Reader');
  await page.locator('[data-add=source]').click();
  const entered = {
    'source.type': 'book',
    'source.title': '雾灯',
    'source.author': '杨合庆',
    'source.publisher': '出版社',
    'source.URL': 'doi.org/10.1000/fog-lamp',
    'source.language': 'zh',
    'source.at': 'page 3',
  };
  const row = page.locator('[data-rows=newSources] .row');
  for (const [name, value] of Object.entries(entered)) {
    const control = row.locator(`[name="${name}"]`);
    await (name === 'source.type' ? control.selectOption(value) : control.fill(value));
  }
  await row.locator('[name="source.issued"]').fill('spring of 2017');
  await expect.poll(() => row.locator('.wrong').textContent()).toContain('a year, a month or a day, such as 2020');
  await row.locator('[name="source.issued"]').fill('2017');
  const read = row.locator('[name="source.read"]');
  if ((await read.count()) > 0) await read.selectOption('whole');
  await isWhole(page);
  const files = async () => (await page.locator('.file').allTextContents()).join('\n');
  await expect.poll(files).toContain('sources/yangheqing-2017.yaml');
  expect(await files()).toContain('URL: https://doi.org/10.1000/fog-lamp');
});

test('a pasted source that already exists is cited and not made again, and nothing is taken twice', async () => {
  const known = required(
    edition.sources.find(({ title, URL: address }) => address !== undefined && !/["\\{}]/u.test(title)),
  );
  const page = await open(`${form}?passage=${passage.id}`);
  await page.locator('form:visible').waitFor();
  await page.locator('.paste summary').click();
  const take = async (text: string) => {
    await page.locator('[name=pasted]').fill(text);
    await page.locator('[data-take]').click();
    await page.locator('.paste table').waitFor();
    return page.locator('.paste [role=status]').textContent();
  };
  const item = { id: 'x', type: 'webpage', title: known.title, publisher: 'P', URL: known.URL };
  const book = '@book{doe, title={On Words}, author={Doe, Jan}, year={1999}}';
  expect(await take(JSON.stringify(item))).toBe('1 already there. Give the place in each.');
  expect(await page.locator('.paste td').nth(1).textContent()).toBe(`already there: ${known.title}`);
  expect(await page.locator('[name=pasted]').inputValue()).toBe('');
  expect(await take(`${book}\n@book{bad, title={`)).toContain('1 source taken, 1 not read');
  expect(await page.locator('[name=pasted]').inputValue()).toContain('@book{bad');
  expect(await take(book)).toContain('1 already there');
  expect(await page.locator('[data-rows=newSources] .row').count()).toBe(1);
  expect(
    await page
      .locator('[data-rows=sources] [name=source]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(['', known.id]);
  expect(await axeViolationsOn(page)).toEqual([]);
});

test.each([
  ['', 'Paste something first.'],
  ['On Words, by Jan Doe', 'No source was found in it.'],
  [
    Array.from({ length: 21 }, (_, n) => `@book{b${n}, title={T${n}}, author={D, J}, year={1999}}`).join('\n'),
    'It holds 21 sources.',
  ],
])('words that cannot be taken stay in the field, and the form says why: %#', async (text, sentence) => {
  const page = await open(form);
  await page.locator('form:visible').waitFor();
  await page.locator('.paste summary').click();
  await page.locator('[name=pasted]').fill(text);
  await page.locator('[data-take]').click();
  await expect.poll(() => page.locator('.paste [role=status]').textContent()).toContain(sentence);
  expect(await page.locator('[name=pasted]').inputValue()).toBe(text);
  expect(await page.locator('[data-rows=newSources] .row').count()).toBe(0);
});

test('a draft that makes room for another note is set aside, and comes back', async () => {
  const page = await open(`${form}?passage=${passage.id}&quote=the`);
  await page.locator('form:visible').waitFor();
  await page.locator('[name=prose]').fill(SAMPLE_PROSE);
  await page.goto(`${form}?passage=${passage.id}&quote=of`);
  await page.getByRole('button', { name: 'Set the draft aside' }).click();
  await page.getByRole('button', { name: 'Go back to it' }).waitFor();
  expect(await page.locator('[name=prose]').inputValue()).toBe('');
  expect(await page.locator('[name=quote]').inputValue()).toBe('of');
  await page.locator('[name=prose]').fill('The other.');
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect.poll(() => page.locator('[name=prose]').inputValue()).toBe(SAMPLE_PROSE);
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect.poll(() => page.locator('[name=prose]').inputValue()).toBe('The other.');
});

test('a source of the list may be named by its full title', async () => {
  const titles = Map.groupBy(edition.sources, ({ title }) => title.toLowerCase());
  const titled = required(edition.sources.find(({ title }) => titles.get(title.toLowerCase())?.length === 1));
  const quote = required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' ');
  const page = await open(`${form}?passage=${passage.id}&quote=${encodeURIComponent(quote)}`);
  await page.locator('form:visible').waitFor();
  await enterRest(page, edition);
  await page.locator('[data-rows=sources] [name=source]').first().fill(titled.title);
  await isWhole(page);
  expect(await page.locator('.file pre').first().textContent()).toContain(`source: ${titled.id}`);
});

test('a note that was sent is still there when its page is opened again', async () => {
  const quote = required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' ');
  const page = await open(`${form}?passage=${passage.id}&quote=${encodeURIComponent(quote)}`);
  await page.locator('form:visible').waitFor();
  await enterRest(page, edition);
  await isWhole(page);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await page.reload();
  await page.locator('form:visible').waitFor();
  expect(await page.locator('[name=prose]').inputValue()).toBe(SAMPLE_PROSE);
  await page.goto(`${form}?passage=${passage.id}&quote=of`);
  await page.locator('form:visible').waitFor();
  expect(await page.locator('[name=prose]').inputValue()).toBe('');
});

test('where the browser stores nothing, the form promises nothing', async () => {
  const page = await open(form);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(form);
  await page.locator('form:visible').waitFor();
  await page.locator('[name=prose]').fill(SAMPLE_PROSE);
  await page.getByText('the draft is lost when this page is closed').waitFor();
});

test.each([1440, 320])(
  'every control has a name and can be reached by keyboard at %i px, and words can be chosen in the passage',
  async (width) => {
    const page = await open(`${form}?passage=${passage.id}`, { width });
    await page.locator('form:visible').waitFor();
    for (const kind of ['wording', 'parallel', 'debate']) {
      await page.locator(`[name=kind][value=${kind}]`).check();
      await page
        .locator(kind === 'debate' ? '[data-rows=positions]' : `.own [data-kinds~=${kind}]`)
        .first()
        .waitFor();
      expect(await axeViolationsOn(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('[name=passage]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('sentence');
    await page.locator('[name=sentence]:visible').waitFor();
    await page.locator('annotation-preview .base').evaluate((text) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      // Before the first mark there is only an empty piece of text.
      while (node.data.length < 20) node = walker.nextNode() as Text;
      getSelection()?.setBaseAndExtent(node, 0, node, node.data.indexOf(' ', 12));
      text.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
    await expect.poll(() => page.locator('annotation-preview mark').count()).toBeGreaterThan(0);
    expect(required(passage.text).replaceAll('\n', ' ')).toContain(await page.locator('[name=quote]').inputValue());
  },
);

test('without JavaScript the page shows the template, an example of each kind and the steps', async () => {
  const page = await open(form, { javaScript: false });
  expect(await page.locator('annotation-form form').isVisible()).toBe(false);
  expect(await page.getByText('The form needs JavaScript').isVisible()).toBe(true);
  expect(await page.locator('.by-hand .steps li').count()).toBeGreaterThan(3);
  expect(await page.locator('.by-hand details').count()).toBe(5);
  expect(await page.locator('.by-hand > .code').innerText()).toContain('kind: context');
});
