import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSiteFolders } from './site-folders.ts';

let project = '';
beforeEach(() => (project = mkdtempSync(join(tmpdir(), 'site-folders-'))));
afterEach(() => rmSync(project, { recursive: true }));

/** Makes the folders, each with one page that says which site it is. */
function make(...sites: readonly string[]): string {
  for (const name of sites) {
    mkdirSync(join(project, name));
    writeFileSync(join(project, name, 'index.html'), name);
  }
  return join(project, 'dist');
}
const page = (folder: string) => readFileSync(join(project, folder, 'index.html'), 'utf8');

test('a new site takes the place of the old one, and nothing else is left', () => {
  const { next, publish } = openSiteFolders(make('dist'));
  mkdirSync(next);
  writeFileSync(join(next, 'index.html'), 'new');
  publish();
  expect(page('dist')).toBe('new');
  expect(readdirSync(project)).toEqual(['dist']);
});

test('the leftovers of an interrupted build are deleted, and the site stays', () => {
  openSiteFolders(make('dist', 'dist.next', 'dist.previous'));
  expect(page('dist')).toBe('dist');
  expect(readdirSync(project)).toEqual(['dist']);
});

test('a build that was interrupted between the two renames has lost no site', () => {
  openSiteFolders(make('dist.next', 'dist.previous'));
  expect(page('dist')).toBe('dist.previous');
});

test('the old site stays if the new one cannot take its place', () => {
  const { next, publish } = openSiteFolders(make('dist'));
  expect(existsSync(next)).toBe(false);
  expect(publish).toThrow(/ENOENT/u);
  expect(page('dist')).toBe('dist');
  expect(readdirSync(project)).toEqual(['dist']);
});
