import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { recallParse } from '../../markdown/parse-memory.ts';
import { useParseCache } from './parse-cache.ts';
import { readEntries } from './entries.ts';
import { makeEdition } from '../load-edition.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from '../problems.ts';
import { ContentProblems } from '../content-problems.ts';
import { editionFiles } from '../testing/edition-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'parse-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The work of a command: opens the file, parses texts, ends. Returns the texts that were parsed and not remembered. */
function command(path: string, ...texts: readonly string[]): readonly string[] {
  const keep = useParseCache(path);
  const parsed: string[] = [];
  for (const text of texts) {
    expect(
      recallParse('prose', text, () => {
        parsed.push(text);
        return { letters: [...text] };
      }),
    ).toEqual({ letters: [...text] });
  }
  keep();
  return parsed;
}

test('a text is parsed by the first command, and remembered by the next', () => {
  const path = join(folder, 'new/file');
  expect(command(path, 'one', 'two')).toEqual(['one', 'two']);
  expect(command(path, 'two', 'three', 'one')).toEqual(['three']);
});

test('a text that was not asked for is forgotten', () => {
  const path = join(folder, 'forgotten');
  command(path, 'one', 'two');
  command(path, 'two');
  expect(command(path, 'one', 'two')).toEqual(['one']);
});

test('one text parsed as two kinds counts twice', () => {
  useParseCache(join(folder, 'kinds'));
  expect(recallParse('prose', 'text', () => 'as prose')).toBe('as prose');
  expect(recallParse('fields', 'text', () => 'as fields')).toBe('as fields');
});

test('a result that JSON cannot hold is parsed each time', () => {
  const path = join(folder, 'infinite');
  const recall = () => recallParse('fields', '.inf', () => ({ value: Infinity }));
  const keep = useParseCache(path);
  expect(recall()).toEqual({ value: Infinity });
  keep();
  useParseCache(path);
  expect(recall()).toEqual({ value: Infinity });
});

test('a file by another parser, or a damaged one, counts for nothing', () => {
  const path = join(folder, 'other');
  command(path, 'one');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^./u, (letter) => (letter === 'A' ? 'B' : 'A')),
  );
  expect(command(path, 'one')).toEqual(['one']);
  writeFileSync(path, '\0');
  expect(command(path, 'one')).toEqual(['one']);
});

test('if nothing can be written, everything is parsed and nothing fails', () => {
  writeFileSync(join(folder, 'no-folder'), '');
  expect(command(join(folder, 'no-folder/file'), 'one')).toEqual(['one']);
  expect(existsSync(join(folder, 'no-folder/file'))).toBe(false);
});

test('remembered texts give the same entries, and the same problems at the same places', () => {
  const wrong = editionFiles({
    'annotations/closing/wrong.md':
      '---\nquote: no such words\nkind: rumour\nby: editors\ndate: 2026-01-02\nsources: [{ source: nothing, at: here }]\n---\n<b>Words</b> of [none](term:none).\n',
    'sources/wrong.yaml': 'type: book\ntitle: [',
  });
  const path = join(folder, 'edition');
  const make = () => {
    const keep = useParseCache(path);
    const made = { entries: JSON.stringify(readEntries(editionFiles(), 'content/', [])), problems: problemsOf(wrong) };
    keep();
    return made;
  };
  const first = make();
  expect(first.problems.length).toBeGreaterThan(2);
  const size = readFileSync(path, 'utf8').length;
  expect(make()).toEqual(first);
  expect(readFileSync(path, 'utf8')).toHaveLength(size);
});

function problemsOf(files: readonly ContentFile[]): readonly Problem[] {
  try {
    makeEdition(files);
  } catch (error) {
    if (error instanceof ContentProblems) return error.problems;
    throw error;
  }
  return [];
}
