import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuildReport } from '../build-report.ts';
import { buildSite, copyProject } from './project-copy.ts';
import { editionOf, required } from './page-types.ts';

/** Files and pages without a key. */
const ALWAYS_RENDERED = ['404/index.html', 'contribute/known.json', 'edition.json', 'edition.schema.json', 'feed.xml', 'print.css'];

test('the same input gives the same bytes; one edited annotation renders only what shows it; a broken one changes nothing', { timeout: 600_000 }, async () => {
  const project = copyProject('builds');
  const dist = join(project, 'dist');
  expect((await buildSite(project)).code).toBe(0);
  const first = hashes(dist);

  // The shell says in `_` by which command a build was begun; that is no change.
  expect((await buildSite(project, { _: 'another shell' })).code).toBe(0);
  expect(renderedOf(project)).toEqual(ALWAYS_RENDERED);
  expect(changes(first, hashes(dist))).toEqual([]);

  const { annotations, passages } = editionOf({ folder: dist, address: '', base: '/' });
  const annotation = required(annotations.find(({ text }) => text.length > 300));
  const file = join(project, 'content/annotations', `${annotation.id}.md`);
  const before = readFileSync(file, 'utf8');
  const inFeed = readFileSync(join(dist, 'feed.xml'), 'utf8').includes(`"${annotation.url}"`) ? ['feed.xml'] : [];
  writeFileSync(file, `${before.trimEnd()} A last sentence of the test.\n`);
  expect((await buildSite(project)).code).toBe(0);
  const page = `${annotation.url.split('#')[0] ?? ''}index.html`.slice(1);
  const chapter = passages.find(({ id }) => id === annotation.passage)?.chapter;
  const onPaper = ['print/index.html', ...(chapter === undefined ? [] : [`print/chapters/${chapter}/index.html`])];
  expect(changes(first, hashes(dist)).filter((path) => !/^(?:pagefind|search)\//u.test(path))).toEqual(['edition.json', page, 'read/index.html', ...onPaper, ...inFeed].sort());
  expect(renderedOf(project)).toEqual([...ALWAYS_RENDERED, page, 'read/index.html', ...onPaper].sort());
  // What was kept from the last build is what a build without it makes.
  const edited = hashes(dist);
  rmSync(join(project, '.cache'), { recursive: true });
  expect((await buildSite(project)).code).toBe(0);
  expect(changes(edited, hashes(dist))).toEqual([]);

  // The first input again, from what the second has left: the same bytes as the first time.
  writeFileSync(file, before);
  expect((await buildSite(project)).code).toBe(0);
  expect(changes(first, hashes(dist))).toEqual([]);

  const good = hashes(dist);
  writeFileSync(file, before.replace(/^kind:.*$/mu, 'kind: rumour'));
  const broken = await buildSite(project);
  expect(broken.code).not.toBe(0);
  expect(broken.output).toContain(`content/annotations/${annotation.id}.md`);
  expect(broken.output).toContain('malformed-field');
  expect(changes(good, hashes(dist))).toEqual([]);
  expect(readdirSync(project).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

/** What the last build of a project made anew, by file. */
function renderedOf(project: string): readonly string[] {
  return readBuildReport(join(project, '.cache')).rendered.map((path) => path.slice(1).replace(/(^|\/)$/u, '$1index.html')).sort();
}

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
}
