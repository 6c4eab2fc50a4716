import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { editionOf, required } from './page-types.ts';
import { useReader } from './reader.ts';

const { root } = inject('sites');
const open = useReader();
const zipped = (path: string) => gzipSync(readFileSync(join(root.folder, path)), { level: 9 }).length;
const proposals = editionOf(root).passages.filter(({ kind }) => kind === 'proposal');
const heaviest = required(proposals.toSorted((a, b) => zipped(`${b.url}index.html`) - zipped(`${a.url}index.html`))[0]);

test('the heaviest proposal arrives in one round trip: at most 14 kB with its styles', () => {
  expect(zipped(`${heaviest.url}index.html`)).toBeLessThanOrEqual(14_000);
});

test('scripts before any interaction weigh at most 12 kB', async () => {
  const page = await open(`${root.address}people/`);
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
  await page.goto(new URL(heaviest.url, root.address).href, { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(12_000);
});

test('all fonts together weigh at most 60 kB', () => {
  const fonts = readdirSync(join(root.folder, 'fonts')).filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, name) => sum + readFileSync(join(root.folder, 'fonts', name)).length, 0)).toBeLessThanOrEqual(60_000);
});
