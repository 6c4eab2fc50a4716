import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import { afterAll, expect, test } from 'vitest';
import { dictionarySpellers } from '../../edition/prose/dictionary-speller.ts';
import { keptWords } from './kept-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a word that was looked up is as right in the next command, without the dictionary', () => {
  const path = join(folder, 'kept');
  const first = keptWords(path);
  const speller = dictionarySpellers(dictionary, new Set(), () => [], first.words)();
  expect([speller.isRight('jury'), speller.isRight('jurry')]).toEqual([true, false]);
  first.keep();
  const { words } = keptWords(path);
  const none = { aff: 'SET UTF-8', dic: '0' };
  expect(dictionarySpellers(none, new Set(), () => [], words)().isRight('jury')).toBe(true);
  expect(dictionarySpellers(dictionary, new Set(), () => [], words)().isRight('jurry')).toBe(false);
});

test.each(['', 'of another dictionary\n+jurry', '\u0000'])('a file of other words is not believed: %j', (text) => {
  const path = join(folder, 'other');
  writeFileSync(path, text);
  expect([...keptWords(path).words.keys()]).toEqual([]);
});
