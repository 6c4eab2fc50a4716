import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFiles } from './read-files.ts';

test.each([
  ['before', (good: string, bad: string) => [bad, good]],
  ['after', (good: string, bad: string) => [good, bad]],
])('a file that holds no source, %s one that does, does not keep it back', (_where, order) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [good, bad] = [path.join(folder, 'good.ris'), path.join(folder, 'hello.txt')];
  writeFileSync(good, 'TY  - BOOK\nTI  - A book\nER  - \n');
  writeFileSync(bad, 'Hello.');
  for (const [wrong, why] of [
    [bad, 'holds no source'],
    [path.join(folder, 'none.bib'), 'there is no file'],
    [folder, 'is a folder'],
  ] as const) {
    const { items, faults } = readFiles(order(good, wrong));
    expect(items).toMatchObject([{ key: 'A book', file: good }]);
    expect(faults).toEqual([expect.stringContaining(why)]);
  }
});
