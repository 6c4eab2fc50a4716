import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readBuildReport } from '../build/build-report.ts';
import { buildCopy, copyProject } from '../browser/project-copy.ts';
import { editionOf, required } from '../browser/page-types.ts';
import { SMALL_EDITION, SUB_PATH_ADDRESS } from './harness/built-sites.ts';

const { subPath: site } = inject('sites');
const { annotations, passages } = editionOf(site);
const proposal = required(passages.find(({ kind }) => kind === 'proposal'));
/** The page for contributors shows the first annotation. */
const annotation = required(annotations.findLast(({ passage }) => passage === proposal.id));
const noteFile = `content/annotations/${annotation.id}.md`;
const published = hashes(site.folder);
/** Files and pages that have no cache key. */
const ALWAYS_RENDERED = [
  '404/index.html',
  'check/text.json',
  'contribute/dictionary.json',
  'contribute/known.json',
  'contribute/reference.json',
  'contribute/things.json',
  'feed.xml',
  'opensearch.xml',
  'pages.json',
  'print.css',
  'quoting.json',
];
const page = `${proposal.url.slice(site.base.length)}index.html`;
/** Pages that show how a note differs from its form in a release; that it differs at all was already counted. */
const inReleases = releasesOf(page);
/** Pages that say which notes were reviewed in their present form: an edited note was not. */
const ofReadings = [
  'annotations/index.html',
  'coverage/index.html',
  `history/${page}`,
  'people/index.html',
  ...new Set(annotation.sources.map(({ source }) => `sources/${source}/index.html`)),
];
const ownFeed = page.replace(/index\.html$/u, 'feed.xml');
/** Files that a build writes beside its pages and that hold the words of an annotation. */
const asFiles = [
  'downloads/SHA256SUMS',
  'downloads/annotations.jsonld',
  'downloads/edition.epub',
  'downloads/edition.tei.xml',
  'downloads/tables/annotations.csv',
  'downloads/tables/datapackage.json',
  'edition.json',
  ...['json', 'jsonld', 'md'].map((ending) => page.replace(/\/index\.html$/u, `.${ending}`)),
];
const onPaper = ['print/index.html', `print/chapters/${proposal.chapter ?? ''}/index.html`];

/** A second project with the same content, which is built several times in a row. */
let project = '';
/** Paths where the built site of that project differs from the first one, and what was rendered again for it. */
let fromNothing: readonly string[] = [];
let unchanged: { readonly changed: readonly string[]; readonly rendered: readonly string[] };
let edited: { readonly changed: readonly string[]; readonly rendered: readonly string[] };

beforeAll(async () => {
  project = copyProject('builds', SMALL_EDITION);
  fromNothing = (await build()).changed;
  // The shell puts the command that began a build into `_`; a change of it must not count.
  unchanged = await build({ _: 'another shell' });
  writeFileSync(
    join(project, noteFile),
    `${readFileSync(join(project, noteFile), 'utf8').trimEnd()} A last sentence of the test.\n`,
  );
  edited = await build();
});

test('the same input gives the same bytes', () => {
  expect(fromNothing).toEqual([]);
});

describe('a build without a change', () => {
  test('gives the same bytes from the cache of an earlier build', () => {
    expect(unchanged.changed).toEqual([]);
  });

  test('makes nothing again that has a key', () => {
    expect(unchanged.rendered).toEqual(ALWAYS_RENDERED);
  });
});

describe('one edited annotation', () => {
  test('changes the pages that show it, and no others', () => {
    const inFeed = readFileSync(join(site.folder, 'feed.xml'), 'utf8').includes(`${annotation.url}"`)
      ? ['feed.xml']
      : [];
    const elsewhere = edited.changed.filter((path) => !path.startsWith('search/'));
    expect(elsewhere).toEqual(
      [
        'contribute/reference.json',
        'downloads/index.html',
        page,
        'read/index.html',
        'whole-edition.json',
        ownFeed,
        ...asFiles,
        ...onPaper,
        ...inFeed,
        ...inReleases,
        ...ofReadings,
      ].sort(),
    );
  });

  test('renders only the pages that show it', () => {
    expect(edited.rendered).toEqual(
      [
        ...ALWAYS_RENDERED,
        'downloads/index.html',
        'read/index.html',
        page,
        ownFeed,
        ...onPaper,
        ...inReleases,
        ...ofReadings,
      ].sort(),
    );
  });
});

test('a broken annotation changes nothing, and is named', async () => {
  const good = hashes(join(project, 'dist'));
  const broken = readFileSync(join(project, noteFile), 'utf8').replace(/^kind:.*$/mu, 'kind: rumour');
  writeFileSync(join(project, noteFile), broken);
  const { code, output } = await buildCopy(project, { EDITION_ADDRESS: SUB_PATH_ADDRESS });
  expect(code).not.toBe(0);
  expect(output).toContain(noteFile);
  expect(output).toContain('malformed-field');
  expect(changes(good, hashes(join(project, 'dist')))).toEqual([]);
  expect(readdirSync(project).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

/** The page of the same passage in every release that has it. */
function releasesOf(path: string): readonly string[] {
  return readdirSync(join(site.folder, 'v')).map((version) => `v/${version}/${path}`);
}

/** Builds the project again, with the caches of its last build. */
async function build(environment: Readonly<Record<string, string>> = {}) {
  const { code, output } = await buildCopy(project, { EDITION_ADDRESS: SUB_PATH_ADDRESS, ...environment });
  expect(code, output).toBe(0);
  const rendered = readBuildReport(join(project, '.cache')).rendered.map((path) =>
    path.slice(site.base.length).replace(/(^|\/)$/u, '$1index.html'),
  );
  return { rendered: rendered.sort(), changed: changes(published, hashes(join(project, 'dist'))) };
}

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort();
}
