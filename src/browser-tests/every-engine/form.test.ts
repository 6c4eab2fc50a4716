import { describe, expect, inject } from 'vitest';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';
import { SAMPLE_PROSE } from '../harness/sample-prose.ts';

const { root } = inject('sites');
const edition = editionOf(root);
const { passage, address } = heaviestPage(root);
const form = `${root.address}contribute/new/`;
const open = useTabs();
const first = required(passage.sentences[0]).text.split(' ').slice(0, 5).join(' ');
const value = async (tab: Tab, name: string) => (await tab.seen(`[name=${name}]`)).value;

test('a fault is reported at its control while the reader types', async () => {
  const tab = await open(`${form}?passage=${passage.id}&quote=no%20such%20words`);
  const wrong = await tab.seen('[data-field=quote] .wrong');
  expect(wrong.text).toMatch(/^These words are not in /u);
  expect(wrong.text).not.toContain(passage.id);
  expect((await tab.seen('[name=quote]')).attributes['aria-describedby']).toBe(wrong.attributes['id']);
  await tab.fill('[name=quote]', first);
  await tab.gone('[data-field=quote] .wrong');
});

test('of words that occur several times, the place is chosen by a button with the words around it', async () => {
  const tab = await open(`${form}?passage=${passage.id}&quote=the`);
  const choice = '[data-field=quote] [data-choices] button';
  expect((await tab.seen(choice)).text).toMatch(/^“… .*\bthe\b.* …”$/u);
  await tab.click(choice);
  await tab.gone('[data-field=quote] .wrong');
  await tab.gone(choice);
  const [before, after] = [await value(tab, 'before'), await value(tab, 'after')];
  expect(passage.sentences.map(({ text }) => text.replaceAll(/\s+/gu, ' ')).join(' ')).toContain(
    [before, 'the', after].join(' ').trim(),
  );
});

test('files of new sources and authors are named in Latin letters, whatever the script of their names', async () => {
  const tab = await open(`${form}?passage=${passage.id}&quote=${encodeURIComponent(first)}`);
  await tab.fill('[name=prose]', SAMPLE_PROSE);
  await tab.click('.paste summary');
  await tab.fill('[name=pasted]', '@book{a, title={网络}, author={张, 三}, publisher={出版社}, year={2018}}');
  await tab.click('[data-take]');
  await tab.fill('[name="source.at"]', 'page 7');
  await tab.choose('[name=by]', '+');
  await tab.fill('[name="person.name"]', '王毅');
  const files = () => tab.evaluate(() => document.querySelector('.files')?.textContent);
  await expect.poll(files).toContain('zhang-2018.yaml');
  expect(await files()).toContain('wangyi.yaml');
});

test('a complete note becomes a file', async () => {
  const tab = await open(`${form}?passage=${passage.id}&quote=${encodeURIComponent(first)}`);
  await tab.fill('[name=prose]', SAMPLE_PROSE);
  await tab.fill('[data-rows=sources] [name=source]', required(edition.sources[0]).id);
  await tab.fill('[data-rows=sources] [name=at]', 'page 7');
  await tab.choose('[name=by]', '+');
  await tab.fill('[name="person.name"]', 'A. Reader');
  const { text } = await tab.seen('.file pre');
  expect(text).toContain(first);
  expect(text).toContain(SAMPLE_PROSE);
});

test('a new source is pasted as another program exports it, and the form says what became of it', async () => {
  const tab = await open(`${form}?passage=${passage.id}&quote=${encodeURIComponent(first)}`);
  await tab.fill('[name=prose]', SAMPLE_PROSE);
  await tab.click('.paste summary');
  await tab.fill(
    '[name=pasted]',
    '@book{doe, title={On {\\"U}ber-Words}, author={Doe, Jan and {Words, Signs and Co}}, year={c. 1999}, pages={3}}\n@book{bad, title={',
  );
  await tab.click('[data-take]');
  const table = (await tab.seen('.paste table')).text;
  expect(table).toContain('doe, line 1');
  expect(table).toContain('Date: 1999, from “c. 1999”, which is kept in “Note”');
  expect(table).toContain('the note that cites it gives the place in “Place in it”');
  expect(table).toContain('bad, line 2');
  expect(table).toContain('not read: Its braces do not close');
  expect((await tab.seen('.paste [role=status]')).text).toMatch(/^1 source taken, 1 not read\./u);
  expect(await value(tab, 'pasted')).toBe('@book{bad, title={');
  await tab.fill('[name="source.at"]', 'page 7');
  await tab.choose('[name=by]', '+');
  await tab.fill('[name="person.name"]', 'A. Reader');
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('.files')?.textContent))
    .toContain('  - { literal: "Words, Signs and Co" }');
});

test('selected words of a passage are taken over', async () => {
  const tab = await open(address);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s2') ?? document.body));
  await tab.click('selection-menu a');
  await expect.poll(async () => (await tab.url()).href.startsWith(form)).toBe(true);
  const quoted = await value(tab, 'quote');
  expect(required(passage.sentences[1]).text).toContain(quoted);
  expect((await tab.seen('annotation-preview mark')).text.replaceAll(/\s+/gu, ' ').trim()).not.toBe('');
});

describe('a draft', () => {
  const begin = async () => {
    const tab = await open(`${form}?passage=${passage.id}&quote=the`);
    await tab.fill('[name=prose]', SAMPLE_PROSE);
    await expect.poll(() => value(tab, 'prose')).toBe(SAMPLE_PROSE);
    await tab.goto(form);
    return tab;
  };

  test('comes back after the page was left', async () => {
    const tab = await begin();
    await expect.poll(() => value(tab, 'prose')).toBe(SAMPLE_PROSE);
    expect(await value(tab, 'quote')).toBe('the');
  });

  test('is set aside once the form is started again, and can be taken back', async () => {
    const tab = await begin();
    await tab.click('.restart');
    await expect.poll(() => value(tab, 'prose')).toBe('');
    await tab.click('annotation-form form > .help button');
    await expect.poll(() => value(tab, 'prose')).toBe(SAMPLE_PROSE);
    expect(await value(tab, 'quote')).toBe('the');
  });
});
