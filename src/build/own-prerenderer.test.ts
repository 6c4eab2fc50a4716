import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownPrerenderer } from './own-prerenderer.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

let scripts = '';
beforeEach(() => (scripts = mkdtempSync(join(tmpdir(), 'scripts-'))));
afterEach(() => rmSync(scripts, { recursive: true }));

/** Keys of the pages of a site: one page has a key of its own, one has none. */
async function keys(): Promise<readonly (string | undefined)[]> {
  const route = {} as PathWithRoute['route'];
  const prerenderer: AstroPrerenderer = {
    name: 'of the test',
    getStaticPaths: () =>
      Promise.resolve([
        { pathname: '/', route, cacheKey: 'key' },
        { pathname: '/404/', route },
      ]),
    render: () => Promise.resolve(new Response()),
  };
  const paths = await ownPrerenderer(
    prerenderer,
    '/',
    scripts,
    () => false,
    {},
    undefined,
    () => undefined,
  ).getStaticPaths();
  return paths.map(({ cacheKey }) => cacheKey);
}

test('a page is kept while its scripts keep their names, and rendered again when one of them has another name', async () => {
  writeFileSync(join(scripts, 'site.1.js'), '');
  const [before] = await keys();
  expect((await keys())[0]).toBe(before);
  rmSync(join(scripts, 'site.1.js'));
  writeFileSync(join(scripts, 'site.2.js'), '');
  expect((await keys())[0]).not.toBe(before);
});

test('a page without a key gets none', async () => {
  expect((await keys())[1]).toBeUndefined();
});
