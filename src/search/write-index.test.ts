import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadEdition } from '../edition/load-edition.ts';
import { searchFiles } from './known-words.ts';
import { searchRecords } from './records.ts';
import { writeSearchIndex } from './write-index.ts';

const edition = loadEdition();
const records = searchRecords(edition);
const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'search-index-')));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test('the same records give the same bytes, in small files', { timeout: 60_000 }, async () => {
  for (const folder of folders) await writeSearchIndex(records, searchFiles(edition, records, []), edition.info.language, folder);
  const [one = '', other = ''] = folders;
  const files = readdirSync(one, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(one, name)).isFile()).sort();
  expect(files.length).toBeGreaterThan(records.length);
  for (const file of files) expect(readFileSync(join(other, file)).equals(readFileSync(join(one, file))), file).toBe(true);
  // Two words and ten results must stay within 25 kB.
  const sizes = files.filter((name) => name.endsWith('.pf_index')).map((name) => statSync(join(one, name)).size);
  expect(sizes.length).toBeGreaterThan(4);
  expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(9000);
  // The largest hold words such as “and”, which a search leaves out.
  expect(Math.max(...sizes)).toBeLessThan(22_000);
});
