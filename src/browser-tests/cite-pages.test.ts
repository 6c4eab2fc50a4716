/** The pages of citations as they are built: complete without a script. */
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { editionOf } from '../browser/page-types.ts';
import { PUBLIC_ORIGIN } from './harness/built-sites.ts';
import { findAll, pagesOf } from './harness/published.ts';

const sites = inject('sites');
const wordsOf = (element: Parameters<typeof toString>[0]) => toString(element).replaceAll(/\s+/gu, ' ').trim();

/** The words without what styles change: capitals, quotation marks, spaces, the sign that ends a title. */
const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

describe.each(['root', 'subPath', 'second'] as const)('in the site “%s”', (name) => {
  const site = sites[name];
  const published = editionOf(site);
  const { edition, passages, annotations, goals, sources } = published;
  const pages = pagesOf(site);
  const origin = name === 'subPath' ? PUBLIC_ORIGIN : '';
  const sectionOf = (url: string, whole: string) => {
    const [path = '', id = whole] = url.split('#');
    return pages.get(`${site.base}cite/${path.slice(site.base.length)}`)?.byId.get(id);
  };
  const places = [
    ...passages.flatMap(({ url, sentences }) => [url, ...sentences.map((sentence) => sentence.url)]),
    ...annotations.map(({ url }) => url),
  ];
  const targets = goals.flatMap((goal) => goal.targets);
  const { terms, bodies, instruments, figures, witnesses, timeline, people } = published;
  const entries = [terms, bodies, instruments, goals, targets, figures, witnesses, timeline, people].flat();

  test('every page of the text leads to its citations without a script', () => {
    for (const { url } of passages) {
      const page = pages.get(url);
      const links = page === undefined ? [] : findAll(page.tree, '.tools a').map(({ properties }) => properties.href);
      expect(links, url).toContain(`${site.base}cite/${url.slice(site.base.length)}`);
    }
  });

  test.each([
    ['passage, sentence and annotation', places, 'text'],
    ['entry', entries.map(({ url }) => url), 'entry'],
  ])('every %s has its citations, with its address', (_what, urls, whole) => {
    for (const url of urls) {
      const section = sectionOf(url, whole);
      expect(section, url).toBeDefined();
      if (section === undefined) continue;
      const said = findAll(section, '[data-style]').map(wordsOf);
      expect(said, url).toHaveLength(4);
      for (const one of said) {
        expect(one, url).toContain(origin + url);
        expect(one, url).toContain(edition.version);
        expect(one, url).toContain('[day of reading]');
      }
      const forms = findAll(section, '[data-form] pre').map((form) => toString(form));
      expect(
        forms.map((form) => form.includes(origin + url)),
        url,
      ).toEqual([true, true, true]);
    }
  });

  test('every source has its citations on its own page, with its own title and address', () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, title, URL: address = '' } of sources) {
      const section = pages.get(url)?.byId.get('cite');
      const said = findAll(section ?? { type: 'root', children: [] }, '[data-style]').map(wordsOf);
      expect(said, url).toHaveLength(4);
      for (const one of said) {
        expect(plain(one), url).toContain(plain(title));
        // Some styles leave out the address of some kinds, and with it the day.
        if (one.includes('[day of reading]')) expect(one, url).toContain(address === '' ? url : address);
      }
      expect(said.join(' '), url).toContain(address);
    }
  });

  test('citations of words of the text say which text it is, and give the readings of the notes on them', () => {
    const { textStatus = '' } = edition;
    for (const note of annotations.filter(({ kind }) => kind === 'wording')) {
      const passage = passages.find(({ id }) => id === note.passage);
      const urls = passage?.sentences.filter(({ id }) => note.sentences.includes(id)).map(({ url }) => url) ?? [];
      for (const url of [...urls, passage?.url ?? '']) {
        const section = sectionOf(url, 'text');
        if (section === undefined) throw new Error(`${url} has no citation.`);
        for (const style of findAll(section, '[data-style]'))
          expect(wordsOf(style).toLowerCase(), url).toContain(textStatus.toLowerCase());
        expect(findAll(section, '.lines a').map(({ properties }) => properties.href)).toContain(note.url);
        const item = JSON.parse(
          findAll(section, '[data-form=json] pre').map((form) => toString(form))[0] ?? '[]',
        ) as readonly { readonly note: string }[];
        expect(item[0]?.note, url).toContain(origin + note.url);
        expect(item[0]?.note, url).toContain(textStatus);
      }
    }
  });

  test('links lead from the page of the whole to every page of citations, and back', () => {
    const cite = [...pages.values()].filter(({ path }) => path.startsWith(`${site.base}cite/`));
    expect(cite.length).toBeGreaterThan(passages.length);
    const start = pages.get(`${site.base}cite/`);
    const linked = new Set(
      findAll(start?.tree ?? { type: 'root', children: [] }, 'main a').map(({ properties }) => properties.href),
    );
    for (const { path, tree } of cite) {
      expect(linked.has(path) || path === `${site.base}cite/`, path).toBe(true);
      const back = findAll(tree, '.lede a').map(({ properties }) => properties.href);
      expect(back, path).toEqual([path.replace('/cite/', '/')]);
    }
  });
});
