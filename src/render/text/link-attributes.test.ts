import { expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { Edition } from '../../edition/edition.ts';
import { makeEdition } from '../../edition/load-edition.ts';
import { ContentProblems } from '../../edition/content-problems.ts';
import { editionFiles, editionWith, only, sampleText, type Overrides } from '../../edition/testing/edition-files.ts';
import { decodedAddress } from '../../markdown/decoded-address.ts';
import { entryPages } from '../pages/entry-pages.ts';
import { passageView } from '../pages/passage-view.ts';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { linksFact } from '../pages/facts.ts';
import { linkAttributes, type LinkAttributes } from './link-attributes.ts';
import { proseHtml } from './prose.ts';

test.each([
  'https://example.net/a%20b%25c',
  'https://中文.com/a%20b',
  'https://example.net/a%E9b',
  'https://example.net/"x',
])('%s is a link in prose, for which nobody vouches', (address) => {
  const edition = editionWith({
    'annotations/preamble/since.md': annotationFile('kind: since', `Words of [the editors](<${address}>).`),
  });
  const html = proseHtml(only(edition.annotations.filter(({ id }) => id === 'preamble/since')).prose, edition);
  expect(html).toMatch(/<a href="https:\/\/[^"]+" rel="nofollow ugc noopener">the editors<\/a>/u);
});

test('a link in a table leads elsewhere without a voucher, and within the site as before', () => {
  expect(
    linksFact('Address', [
      { label: 'a', url: 'https://example.net/' },
      { label: 'b', url: '/bodies/b/' },
    ])[0]?.html,
  ).toBe('<a href="https://example.net/" rel="nofollow ugc noopener">a</a><span>, </span><a href="/bodies/b/">b</a>');
});

test('a reference leads to its target; an address neither of the web nor of the site leads nowhere', () => {
  const target = { url: '/glossary/evil/', kind: 'term' };
  expect(linkAttributes('term:evil', target)).toEqual({ href: '/glossary/evil/', class: 'to-term' });
  for (const address of [
    'javascript:alert(1)',
    '//name.example/',
    '/\\name.example/',
    'https://[',
    'data:text/html,x',
    '',
  ])
    expect(linkAttributes(address)).toEqual({});
});

const HOSTILE = [
  'https://name.example/%E9',
  'https://name.example/%C3%28?q=%FF#%FF',
  'https://name.example/%00%0A',
  'https://name.example/__proto__',
  'https://name.example/%E0%A4%A',
  'https://name.example/%',
  'https://name.example/"><img src=x onerror=alert(1)>',
  "https://name.example/'onmouseover='alert(1)",
  'https://name.example/\\@other.example',
  'https://user:password@name.example/',
  'https://[::1]/',
  'https://xn--/',
  'HTTPS://NAME.EXAMPLE/%e9',
  'javascript:alert(%E9)',
  'data:text/html,%E9',
  '//name.example/%E9',
  'https:name.example',
  'constructor:prototype',
];

/** The sample with an address in an introduction, a note, an entry and a source. */
const places: Readonly<Record<string, (address: string) => Overrides>> = {
  'an introduction': (address) => ({
    'text/preamble.mdx': `${sampleText('text/preamble.mdx')}\n## In brief\n\nWords of [the editors](<${address}>).\n`,
  }),
  'a note': (address) => ({
    'annotations/preamble/since.md': annotationFile('kind: since', `Words of [the editors](<${address}>).`),
  }),
  'an entry': (address) => ({
    'bodies/congress.md': `---\nname: Congress\nkind: parliament\nrelated: [closing]\nofficial: ${JSON.stringify(address)}\nsources: [{ source: parchment, at: art. I }]\n---\nIt makes [the laws](<${address}>).\n`,
  }),
  'a source': (address) => ({
    'sources/parchment.yaml': `${sampleText('sources/parchment.yaml')}\nURL: ${JSON.stringify(address)}\naccessed: 2026-01-02\n`,
  }),
};

test.each(Object.keys(places).flatMap((place) => HOSTILE.map((address) => [place, address] as const)))(
  'in %s the address %s is refused with its place, or leads to the web',
  (place, address) => {
    const files = editionFiles(places[place]?.(address));
    let edition;
    try {
      edition = makeEdition(files);
    } catch (error) {
      expect(error).toBeInstanceOf(ContentProblems);
      return;
    }
    const links = allLinks(edition);
    const leading = links.filter(({ href = '' }) => /name\.example/iu.test(href));
    expect(leading.length).toBeGreaterThan(0);
    for (const { href = '', rel } of leading) {
      expect(new URL(href).host).toMatch(/^name\.example$/u);
      expect(rel).toBe('nofollow ugc noopener');
    }
    for (const { href = '/' } of links) expect(href).toMatch(/^(?:https?:\/\/|\/|#)/u);
  },
);

/** Every link that prose and tables of the edition print; those of introductions as their pages make them. */
function allLinks(edition: Edition): readonly LinkAttributes[] {
  const prose = [...edition.annotations.map((one) => one.prose), ...edition.bodies.map((body) => body.prose)];
  const introductions = edition.passages.flatMap((passage) => {
    const targets = new Map(Object.entries(passageView(passage, edition).introductionLinks));
    return linksIn(proseHtml({ ...passage.introduction.prose, references: new Map() }, edition)).map(({ href = '' }) =>
      linkAttributes(href, targets.get(decodedAddress(href))),
    );
  });
  const tables = entryPages(edition).flatMap(({ view }) => ('facts' in view ? view.facts : []));
  return [
    ...introductions,
    ...[...prose.map((one) => proseHtml(one, edition)), ...tables.map(({ html }) => html)].flatMap(linksIn),
  ];
}

function linksIn(html: string): readonly LinkAttributes[] {
  return selectAll('a', fromHtml(html, { fragment: true })).map(({ properties }) => ({
    ...(properties.href === undefined ? {} : { href: properties.href }),
    ...(Array.isArray(properties.rel) ? { rel: properties.rel.join(' ') } : {}),
  }));
}
