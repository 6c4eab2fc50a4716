import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { editionWith } from '../../edition/testing/edition-files.ts';
import { searchFiles } from './search-files.ts';
import { searchRecords } from './records.ts';
import { writeSearchIndex } from './write-index.ts';

const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'search-index-')));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test('the same records give the same bytes', async () => {
  const edition = editionWith();
  const records = searchRecords(edition);
  for (const folder of folders)
    await writeSearchIndex(records, searchFiles(edition, records, []), edition.info.language, folder);
  const [one = '', other = ''] = folders;
  const files = readdirSync(one, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(one, name)).isFile(),
  );
  expect(files.length).toBeGreaterThan(records.length);
  for (const file of files)
    expect(readFileSync(join(other, file)).equals(readFileSync(join(one, file))), file).toBe(true);
});
