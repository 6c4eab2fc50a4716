import { expect, test } from 'vitest';
import { only, editionWith } from '../../edition/testing/edition-files.ts';
import { contentEdition } from '../../edition/testing/content-edition.ts';
import { entryUrl } from '../../entry-urls.ts';
import { citedSources } from './cited-sources.ts';
import { entryPages } from './entry-pages.ts';
import { passageData } from './passage-data.ts';
import { plainData } from './plain-data.ts';

const edition = editionWith();

test('every page of an entry that cites a source says so to machines, and a page that cites none is silent', () => {
  const cited = entryPages(edition).map(({ section, id, data }) => [section, id, 'citation' in data && data.citation]);
  for (const section of ['glossary', 'bodies', 'instruments'])
    expect(cited.find(([one, id]) => one === section && id !== undefined)?.[2], section).toEqual([
      '/sources/parchment/',
    ]);
  expect(cited.filter(([, id]) => id === undefined).every(([, , citation]) => citation === false)).toBe(true);
});

test('the page of all events has the sources of each', () => {
  expect(plainData('timeline', 'A title', edition)).toMatchObject({ citation: ['/sources/parchment/'] });
  expect(plainData('about', 'A title', edition)).toBeUndefined();
});

test('a passage has the sources of its introduction, each once', () => {
  const passage = only(edition.passages.filter(({ id }) => id === 'proposal-01'));
  expect(citedSources([passage, passage], edition)).toEqual(['/sources/parchment/']);
  expect(passageData(passage, edition)).toMatchObject({ citation: ['/sources/parchment/'] });
});

test('a passage has every source that its notes cite', () => {
  for (const passage of contentEdition().passages) {
    const { citation } = passageData(passage, contentEdition()) as { readonly citation?: readonly string[] };
    const cited = passage.annotations.flatMap((note) => note.sources.map(({ source }) => entryUrl('source', source)));
    expect(
      cited.filter((address) => citation?.includes(address) !== true),
      passage.id,
    ).toEqual([]);
    expect(new Set(citation).size, passage.id).toBe(citation?.length ?? 0);
  }
});
