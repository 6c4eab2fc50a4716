/** The sites that all browser tests read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test.each(Object.entries(inject('folders')))('the site “%s” has every page that it lists', (_name, folder) => {
  const listed = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as readonly (readonly [string, string])[];
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter(([path]) => !existsSync(join(folder, path, 'index.html')))).toEqual([]);
});
