import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readBuildReport } from '../build-report.ts';
import { buildSite, copyBuilt } from './project-copy.ts';
import { editionOf, required } from './page-types.ts';

const { root } = inject('sites');
const { annotations, passages } = editionOf(root);
const annotation = required(annotations.find(({ text }) => text.length > 300));
const noteFile = `content/annotations/${annotation.id}.md`;
const published = hashes(root.folder);

test('the same input gives the same bytes, from nothing and with all that an earlier build kept', async () => {
  const project = copyBuilt('built-again', dirname(root.folder));
  const dist = join(project, 'dist');
  // The shell says in `_` by which command a build was begun; that is no change.
  const { rendered } = await build(project, { _: 'another shell' });
  expect(rendered).toEqual(ALWAYS_RENDERED);
  expect(changes(published, hashes(dist)), 'with caches').toEqual([]);
  for (const made of ['.cache', '.astro', 'dist']) rmSync(join(project, made), { recursive: true, force: true });
  await build(project);
  expect(changes(published, hashes(dist)), 'from nothing').toEqual([]);
});

/** Files and pages without a key. */
const ALWAYS_RENDERED = ['404/index.html', 'annotations/index.html', 'contribute/known.json', 'edition.json', 'edition.schema.json', 'feed.xml', 'print.css', 'read/index.html'];

describe('one edited annotation', () => {
  let changed: readonly string[] = [];
  let rendered: readonly string[] = [];
  const page = `${annotation.url.split('#')[0] ?? ''}index.html`.slice(1);
  const chapter = passages.find(({ id }) => id === annotation.passage)?.chapter;
  const onPaper = ['print/index.html', ...(chapter === undefined ? [] : [`print/chapters/${chapter}/index.html`])];

  beforeAll(async () => {
    const project = copyBuilt('edited', dirname(root.folder));
    const before = readFileSync(join(project, noteFile), 'utf8');
    writeFileSync(join(project, noteFile), `${before.trimEnd()} A last sentence of the test.\n`);
    ({ rendered } = await build(project));
    changed = changes(published, hashes(join(project, 'dist')));
  });

  test('changes the pages that show it, and no other', () => {
    const inFeed = readFileSync(join(root.folder, 'feed.xml'), 'utf8').includes(`"${annotation.url}"`) ? ['feed.xml'] : [];
    const elsewhere = changed.filter((path) => !/^(?:pagefind|search)\//u.test(path));
    expect(elsewhere).toEqual(['edition.json', page, 'read/index.html', ...onPaper, ...inFeed].sort());
  });

  test('renders only the pages that show it', () => {
    expect(rendered).toEqual([...ALWAYS_RENDERED, page, ...onPaper].sort());
  });
});

test('a broken annotation changes nothing, and is named', async () => {
  const project = copyBuilt('broken', dirname(root.folder));
  writeFileSync(join(project, noteFile), readFileSync(join(project, noteFile), 'utf8').replace(/^kind:.*$/mu, 'kind: rumour'));
  const { code, output } = await buildSite(project);
  expect(code).not.toBe(0);
  expect(output).toContain(noteFile);
  expect(output).toContain('malformed-field');
  expect(changes(published, hashes(join(project, 'dist')))).toEqual([]);
  expect(readdirSync(project).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

/** @returns the files that the build made anew */
async function build(project: string, environment: Readonly<Record<string, string>> = {}): Promise<{ readonly rendered: readonly string[] }> {
  const { code, output } = await buildSite(project, environment);
  expect(code, output).toBe(0);
  const rendered = readBuildReport(join(project, '.cache')).rendered.map((path) => path.slice(1).replace(/(^|\/)$/u, '$1index.html'));
  return { rendered: rendered.sort() };
}

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
}
