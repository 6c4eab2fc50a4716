/** Notes of the reader's own: made, found again, exported and imported, in every engine. */
import { describe, expect, inject } from 'vitest';
import { editionOf, heaviestPage, required } from '../../browser/page-types.ts';
import type { Tab } from '../engines/tab.ts';
import { test, useTabs } from '../engines/use-tabs.ts';

const { root } = inject('sites');
const { address, passage } = heaviestPage(root);
const page = `${root.address}own-notes/`;
const open = useTabs();
const SAID = 'Why is this “all”, and not “most”?';
const KEY = `${root.base}:own-notes`;

/** Marks the second sentence and writes a note on it. */
async function makeNote(tab: Tab, said = SAID): Promise<void> {
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s2') ?? document.body));
  await tab.click('selection-menu button', { saying: 'Note' });
  await tab.fill('own-note-dialog textarea', said);
  await tab.click('own-note-dialog button', { saying: 'Save' });
  await tab.gone('own-note-dialog dialog');
}
const marked = (tab: Tab) =>
  tab.evaluate(() => [...document.querySelectorAll('mark.own')].map(({ textContent }) => textContent).join(''));
const stored = (tab: Tab) => tab.evaluate((key) => localStorage.getItem(key) ?? '', KEY);

describe('a note of the reader’s own', () => {
  test.each([320, 1440])(
    'is made from selected words at %i px, marked again on the next visit, changed and deleted',
    async (width) => {
      const tab = await open(address, { width });
      await makeNote(tab);
      const sentence = required(passage.sentences[1]).text.replaceAll(/\s+/gu, ' ');
      await expect.poll(async () => (await marked(tab)).replaceAll(/\s+/gu, ' ').trim()).toBe(sentence);
      await tab.reload();
      await expect.poll(async () => (await marked(tab)).replaceAll(/\s+/gu, ' ').trim()).toBe(sentence);
      expect((await tab.seen('section.own-notes .said')).text).toBe(SAID);
      await tab.focus('section.own-notes button');
      await tab.press('Enter');
      expect((await tab.seen('own-note-dialog textarea')).value).toBe(SAID);
      await tab.fill('own-note-dialog textarea', 'Other words.');
      await tab.press('Escape');
      await tab.seen('own-note-dialog [role=status]', { saying: 'not saved' });
      await tab.click('own-note-dialog button', { saying: 'Save' });
      await tab.seen('section.own-notes .said', { saying: 'Other words.' });
      await tab.click('section.own-notes button');
      await tab.click('own-note-dialog button', { saying: 'Delete' });
      await tab.gone('section.own-notes');
      expect(await marked(tab)).toBe('');
      expect(await stored(tab)).toBe('');
    },
  );

  test('is also on the page of the whole text, and on the page of all notes under its passage', async () => {
    const tab = await open(address);
    await makeNote(tab);
    await tab.goto(`${root.address}read/`);
    await expect.poll(() => marked(tab)).not.toBe('');
    await tab.goto(page);
    await tab.seen('own-notes-page .said', { saying: SAID });
    const { attributes } = await tab.seen('own-notes-page h2 a');
    expect(new URL(required(attributes['href']), root.address).href).toBe(address);
    await tab.click('own-notes-page li a');
    await expect.poll(async () => (await tab.url()).hash).toBe('#s2');
  });

  test('whose words are gone is not shown on other words, and is listed as such', async () => {
    const tab = await open(address);
    await makeNote(tab);
    await tab.evaluate((key) => {
      const notes = JSON.parse(localStorage.getItem(key) ?? '[]') as { exact: string }[];
      // Acts as an update of the site that rewrote the sentence.
      localStorage.setItem(key, JSON.stringify(notes.map((note) => ({ ...note, exact: `${note.exact} and more` }))));
    }, KEY);
    await tab.reload();
    await tab.seen('section.own-notes', { saying: 'no longer here' });
    expect(await marked(tab)).toBe('');
    await tab.goto(page);
    await tab.seen('own-notes-page h2', { saying: 'No longer in the text' });
    await tab.seen('own-notes-page .said', { saying: SAID });
  });

  test('is not lost where the browser has no room for it', async () => {
    const tab = await open(address);
    await tab.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s2') ?? document.body));
    await tab.click('selection-menu button', { saying: 'Note' });
    await tab.fill('own-note-dialog textarea', SAID);
    await tab.click('own-note-dialog button', { saying: 'Save' });
    await tab.seen('own-note-dialog [role=status]', { saying: 'could not be saved' });
    expect((await tab.seen('own-note-dialog textarea')).value).toBe(SAID);
  });
});

describe('all notes of the reader’s own', () => {
  /** Gives the page a file, as a reader who chooses one does. */
  const importText = (tab: Tab, text: string) =>
    tab.evaluate((words) => {
      const input = document.querySelector<HTMLInputElement>('own-notes-page input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([words], 'own-notes.jsonld'));
      if (input === null) throw new Error('There is no field for a file.');
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    }, text);
  /** The file that the page offers to save. */
  const exported = async (tab: Tab, label: string) => {
    await tab.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (document.body.dataset['exported'] = text));
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await tab.click('own-notes-page button', { saying: label });
    await expect.poll(() => tab.evaluate(() => document.body.dataset['exported'] ?? '')).not.toBe('');
    return tab.evaluate(() => document.body.dataset['exported'] ?? '');
  };

  test('are exported, deleted at once, and imported again unchanged', async () => {
    const tab = await open(address);
    await makeNote(tab);
    const before = await stored(tab);
    await tab.goto(page);
    const markdown = await exported(tab, 'Markdown');
    expect(markdown).toContain(SAID);
    await tab.reload();
    const annotations = await exported(tab, 'Web Annotations');
    await tab.click('own-notes-page button', { saying: 'Delete all' });
    await tab.click('own-notes-page button', { saying: 'Delete now' });
    await tab.seen('own-notes-page [role=status]', { saying: 'deleted' });
    expect(await stored(tab)).toBe('');
    await importText(tab, annotations);
    await tab.seen('own-notes-page [role=status]', { saying: 'imported' });
    expect(JSON.parse(await stored(tab))).toEqual(JSON.parse(before));
  });

  test.each([
    ['not JSON', '# Notes', 'not JSON'],
    ['other JSON', '{"items": [{"a": 1}]}', 'no notes on this edition'],
  ])('stay unchanged when a file is chosen that is %s', async (_, text, said) => {
    const tab = await open(address);
    await makeNote(tab);
    const before = await stored(tab);
    await tab.goto(page);
    await tab.seen('own-notes-page .said');
    await importText(tab, text);
    await tab.seen('own-notes-page [role=status]', { saying: said });
    expect(await stored(tab)).toBe(before);
  });
});

test('a page without own notes loads no code for them', async () => {
  const tab = await open(address);
  const loaded = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => name.includes('own-note'))).toEqual([]);
  expect(editionOf(root).passages.length).toBeGreaterThan(0);
});
