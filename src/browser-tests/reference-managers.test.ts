/**
 * What a reference manager takes from every page of the present edition, by the rules that such programs follow: the
 * tags of Highwire Press first, then Dublin Core, then JSON-LD. This code follows the documentation of such programs
 * and shares nothing with the pages.
 */
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { editionOf } from '../browser/page-types.ts';
import { PUBLIC_ORIGIN } from './harness/built-sites.ts';
import { find, findAll, pagesOf, type HtmlPage } from './harness/published.ts';

interface TakenItem {
  readonly title: string;
  readonly creators: readonly string[];
  readonly date: string;
  readonly container: string;
  readonly rights: string;
  readonly url: string;
}

const sites = inject('sites');

describe.each(['root', 'subPath', 'second'] as const)('every page of the site “%s”', (name) => {
  const site = sites[name];
  const { edition, passages, people, sources } = editionOf(site);
  const [past = [], pages = []] = [true, false].map((isPast) =>
    [...pagesOf(site).values()].filter(
      ({ path }) => path.endsWith('/') && path.startsWith(`${site.base}v/`) === isPast,
    ),
  );
  const passagePaths = new Set(passages.map(({ url }) => url));
  const works = new Map(sources.map((source) => [source.url, source]));
  const own = pages.filter(({ path }) => !works.has(path));

  const both = `${edition.rights.text} Commentary: ${edition.rights.commentary.name}`;
  /** The licence of the commentary is never that of a page whose author is the text’s. */
  const isText = (page: HtmlPage) => !works.has(page.path) && takenByHighwire(page).creators.join() === edition.issuer;
  const licensed = (page: HtmlPage) => {
    const license = edition.rights.commentary.url;
    const author = { name: people.find(({ id }) => id === edition.editors)?.name };
    return isText(page) ? { hasPart: { author, license } } : { license };
  };

  test('gives title, author, date, container and licence, the same to programs of either kind', () => {
    for (const page of own) {
      const [highwire, dublin] = [takenByHighwire(page), takenByDublinCore(page)];
      expect(highwire.title, page.path).not.toBe('');
      expect(highwire.creators.length, page.path).toBeGreaterThan(0);
      expect(highwire.date, page.path).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(dublin, page.path).toMatchObject({
        title: highwire.title,
        creators: highwire.creators,
        date: highwire.date,
      });
      expect(dublin.rights, page.path).toBe(isText(page) ? both : edition.rights.commentary.url);
      expect(highwire.container, page.path).toBe(highwire.title === edition.shortTitle ? '' : edition.shortTitle);
    }
  });

  test('of a source is saved as the source: with its title, its authors, its date and its address', () => {
    const shown = pages.filter(({ path }) => works.has(path));
    expect(shown.length).toBe(sources.length);
    for (const page of shown) {
      const source = works.get(page.path);
      const creators = (source?.author ?? []).map((name) =>
        'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
      );
      const date = (source?.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
      const taken = { title: source?.title, creators, date, url: source?.URL ?? '' };
      expect(takenByHighwire(page), page.path).toMatchObject(taken);
      expect(takenByDublinCore(page), page.path).toMatchObject({ ...taken, rights: '' });
      expect(takenByDublinCore(page).container, page.path).toBe(source?.['container-title'] ?? '');
    }
  });

  test('is of the version that it names: a page of an earlier version is cited as that version, at its own address', () => {
    expect(past.length > 0).toBe(name !== 'second');
    for (const page of past) {
      const [, version = ''] = /\/v\/([^/]+)\//u.exec(page.path) ?? [];
      const [highwire, dublin] = [takenByHighwire(page), takenByDublinCore(page)];
      expect([highwire.title, highwire.container], page.path).toEqual([dublin.title, edition.shortTitle]);
      expect(highwire.title, page.path).toContain(version);
      expect(dublin.container, page.path).toContain(version);
      expect(highwire.creators.length, page.path).toBeGreaterThan(0);
      expect([dublin.creators, dublin.date], page.path).toEqual([highwire.creators, highwire.date]);
      expect(highwire.date, page.path).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      const { url } = edition.rights.commentary;
      expect(hrefsOf(page, 'head > link[rel~="license"]'), page.path).toEqual([url]);
      expect(dublin.rights, page.path).toBe(isText(page) ? both : url);
      expect(hrefsOf(page, 'head > link[rel~="cite-as"]'), page.path).toEqual(
        name === 'subPath' ? [PUBLIC_ORIGIN + page.path] : [],
      );
      expect(dataOf(page), page.path).toMatchObject({ version, ...licensed(page) });
      expect(findAll(page.tree, 'head > meta[name=robots][content~="noindex"]'), page.path).toHaveLength(1);
    }
  });

  test('of a passage is by its issuer and of the text’s day', () => {
    const texts = pages.filter(({ path }) => passagePaths.has(path));
    expect(texts.length).toBe(passages.length);
    for (const page of texts)
      expect(takenByHighwire(page)).toMatchObject({ creators: [edition.issuer], date: edition.date });
  });

  test('of a passage in an earlier version has the author, the day and the heading that the passage has today', () => {
    const living = new Map(pages.map((page) => [page.path.slice(site.base.length), takenByHighwire(page)]));
    const texts = past.filter(({ path }) => living.has(pathInVersion(path)) && pathInVersion(path) !== '');
    expect(texts.length > 0).toBe(past.length > 0);
    for (const page of texts) {
      const [then, today] = [takenByHighwire(page), living.get(pathInVersion(page.path))];
      expect([then.creators, then.date], page.path).toEqual([today?.creators, today?.date]);
      expect(then.title.startsWith(`${today?.title ?? ''}, `), page.path).toBe(true);
    }
  });

  test('says the same in JSON-LD, with its version and what it is part of', () => {
    for (const page of pages) {
      const data = dataOf(page);
      expect(data, page.path).toMatchObject({ version: edition.version, ...licensed(page) });
      expect(data['license'] === undefined, page.path).toBe(isText(page));
      if (data['@id'] === undefined) expect(data['isPartOf'], page.path).toMatchObject({ name: edition.shortTitle });
    }
  });

  test('names its licence, and the address to cite it by if the host is known', () => {
    for (const page of pages) {
      expect(hrefsOf(page, 'head > link[rel~="cite-as"]'), page.path).toEqual(
        name === 'subPath' ? [PUBLIC_ORIGIN + page.path] : [],
      );
      expect(hrefsOf(page, 'a[rel~="license"]'), page.path).toEqual([edition.rights.commentary.url]);
    }
  });
});

function dataOf({ tree }: HtmlPage): Readonly<Record<string, unknown>> {
  return JSON.parse(toString(find(tree, 'body > script[type="application/ld+json"]'))) as Record<string, unknown>;
}

function pathInVersion(path: string): string {
  return path.replace(/^.*\/v\/[^/]+\//u, '');
}

function hrefsOf({ tree }: HtmlPage, selector: string): readonly unknown[] {
  return findAll(tree, selector).map(({ properties }) => properties.href);
}

function takenByHighwire(page: HtmlPage): TakenItem {
  const [one, all] = readerOf(page);
  return {
    title: one('citation_title'),
    creators: all('citation_author'),
    date: (one('citation_publication_date') || one('citation_date')).replaceAll('/', '-'),
    container: one('citation_journal_title') || one('citation_inbook_title') || one('citation_book_title'),
    rights: '',
    url: one('citation_public_url'),
  };
}

function takenByDublinCore(page: HtmlPage): TakenItem {
  const [one, all] = readerOf(page);
  return {
    title: one('dc.title'),
    creators: all('dc.creator'),
    date: one('dc.date'),
    container: one('dc.ispartof'),
    rights: one('dc.rights'),
    url: one('dc.identifier'),
  };
}

/** Names of tags may be in capitals or small letters. */
function readerOf({ tree }: HtmlPage): readonly [(name: string) => string, (name: string) => readonly string[]] {
  const tags = findAll(tree, 'head > meta[name]').map(({ properties }) => ({
    name: String(properties.name).toLowerCase(),
    content: String(properties.content).trim(),
  }));
  const all = (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content);
  return [(name) => all(name)[0] ?? '', all];
}
