/** Places of the edition in the published styles. */
import { describe, expect, test } from 'vitest';
import { STAND_IN, STYLE_IDS } from './citation-styles.ts';
import { dayForms, formatCitation } from './format-citation.ts';
import { citedSource } from './cited-source.ts';
import { citedOfPassage, citedEntry, type Cited } from './cited.ts';
import type { Source } from '../edition/sources.ts';
import { contentEdition } from '../edition/testing/content-edition.ts';
import { formatCited, type Keep } from './format-cited.ts';
import { passageName } from '../render/text/references.ts';

const edition = contentEdition();
const versioned = { info: edition.info, version: '9.8.7' };
const [passage] = edition.passages.filter(({ annotations }) => annotations.length > 0);
if (passage === undefined) throw new Error('No passage has an annotation.');
const places = citedOfPassage(passage, versioned);
const csl = { type: 'webpage', author: [{ family: 'Roe', given: 'R.' }], issued: '2020', language: 'en' };
const now: Keep = (_material, make) => make();
const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&#38;', '&');

describe.each(STYLE_IDS)('in the style %s', (style) => {
  test('a place of the text has its publisher, its kind of text, its version, its address and the day of reading', async () => {
    const { of } = await formatCited(places, now, (path) => path);
    for (const cited of places.filter(({ work }) => work !== undefined)) {
      const said = wordsOf(of.get(cited)?.[style] ?? '');
      const parts = [edition.info.issuer, passageName(passage, edition), '9.8.7', cited.url, '[day of reading]'];
      for (const part of [...parts, cited.label]) expect(said).toContain(part);
      expect(said.toLowerCase()).toContain((edition.info.textStatus ?? '').toLowerCase());
      expect(said).not.toContain(String(STAND_IN.year));
    }
  });

  test('an annotation has its author and its own day, and is not called a text of another kind', async () => {
    const { of } = await formatCited(places, now, (path) => path);
    const note = places.find(({ id }) => id.startsWith('note-'));
    const said = wordsOf((note && of.get(note)?.[style]) ?? '');
    expect(said).toContain(passage.annotations[0]?.by.name);
    expect(said).toContain(passage.annotations[0]?.date.slice(0, 4));
    expect(said.toLowerCase()).not.toContain((edition.info.textStatus ?? 'no status').toLowerCase());
  });

  test('values that are filled in later equal what the style itself would have written', async () => {
    const named = [
      'Backdoor',
      'The “Great Firewall”',
      'What is sovereignty?',
      'Part A: the rest',
      'No. 7.',
      "User's data",
    ];
    const entries = named.map((label, index) =>
      citedEntry({ id: 'entry', key: `key-${index}`, label, url: `/glossary/${index}/` }, versioned),
    );
    const { of } = await formatCited(entries, now, (path) => path);
    for (const entry of entries) expect(wordsOf(of.get(entry)?.[style] ?? '')).toBe(wholly(entry));
  });

  test('a source has its own title and address, and the day of reading if it can be read at the address', async () => {
    const source = (id: string, title: string, URL?: string) =>
      citedSource({ id, csl: { ...csl, title, ...(URL === undefined ? {} : { URL }) } } as unknown as Source);
    const page = source('a', 'On <b>bold</b> claims & “others”', 'https://name.example/?a=1&b=2');
    const book = source('b', 'A book');
    const { of } = await formatCited([page, book], now, (path) => path);
    const [said = '', saidOfBook = ''] = [page, book].map((one) => of.get(one)?.[style] ?? '');
    expect(said.toLowerCase()).toContain('&lt;b&#62;bold&lt;/b&#62; claims');
    expect(said).toContain('href="https://name.example/?a=1&amp;b=2"');
    expect(wordsOf(said)).toContain('[day of reading]');
    expect(said).not.toContain('sources/a');
    expect(wordsOf(saidOfBook).toLowerCase()).toContain('a book');
    expect(saidOfBook).not.toContain('day of reading');
  });

  test('a day of reading has the style’s own form in every month', () => {
    dayForms(style).forEach((form, index) => {
      const said = formatCitation(style, {
        id: 'x',
        type: 'webpage',
        title: 'A page',
        URL: 'https://name.example/',
        issued: { 'date-parts': [[2026, 1, 2]] },
        accessed: { 'date-parts': [[STAND_IN.year, index + 1, STAND_IN.day]] },
      });
      expect(said).toContain(form);
      expect(form).toMatch(/22.*2777|2777.*22/u);
    });
  });

  /** By the processor alone. */
  function wholly({ item, label, url }: Cited): string {
    const same = (words: string) => `<span class="nocase">${words}</span>`;
    const { version, ...rest } = item;
    return wordsOf(
      formatCitation(style, {
        ...rest,
        title: same(label),
        'container-title': same(`${item['container-title'] ?? ''}, version ${version ?? ''}`),
        URL: `https://name.example${url}`,
        accessed: { 'date-parts': [[STAND_IN.year, STAND_IN.month, STAND_IN.day]] },
      }),
    )
      .replace('https://name.example', '')
      .replace(dayForms(style)[STAND_IN.month - 1] ?? '', '[day of reading]');
  }
});
