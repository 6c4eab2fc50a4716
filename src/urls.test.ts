import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReservedId } from './edition/fields/reserved-ids.ts';
import {
  HAN_FACE,
  HASHED_FILES,
  OFFLINE_WORKER,
  OPENSEARCH,
  PAGE_LIST,
  PRINT_SHEET,
  searchFile,
  cardFile,
  EDITION_JSON,
  FEED,
  EDITION_DIGEST,
} from './site-files.ts';
import { SECTIONS } from './sections.ts';
import { passagePath } from './urls.ts';

const segments = [
  HAN_FACE,
  OFFLINE_WORKER,
  OPENSEARCH,
  PAGE_LIST,
  PRINT_SHEET,
  searchFile('names'),
  cardFile('edition'),
  EDITION_JSON,
  FEED,
  EDITION_DIGEST,
  HASHED_FILES,
  ...(['preamble', 'closing', 'chapter', 'proposal'] as const).map((kind) => passagePath({ kind, number: 1 })),
]
  .map((path) => (path.split('/')[0] ?? '').replace(/\..*$/u, ''))
  .filter((segment) => !segment.startsWith('_'));

test.each([...SECTIONS, ...segments, 'index', '404', 'new', 'constructor', '__proto__'])(
  'no thing may be called %s',
  (segment) => {
    expect(isReservedId(segment)).toBe(true);
  },
);

test('no thing may have the id of an element that pages have', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro'));
  const ids = files.flatMap((name) =>
    [...readFileSync(`src/${name}`, 'utf8').matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id),
  );
  expect(ids).toContain('main');
  expect(ids.filter((id) => !isReservedId(id))).toEqual([]);
});
