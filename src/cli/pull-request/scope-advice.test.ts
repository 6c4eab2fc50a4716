import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { editionFiles, sampleText } from '../../edition/testing/edition-files.ts';
import { scopeAdvice } from './scope-advice.ts';

const root = mkdtempSync(join(tmpdir(), 'scope-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });

test('what only maintainers may change is said before anything is committed', () => {
  for (const { path, text } of editionFiles()) write(`content/${path}`, text);
  git('init');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-m', 'A');
  const content = join(root, 'content');
  expect(scopeAdvice(content)).toEqual([]);
  write('content/annotations/proposal-01/own.md', annotationFile('kind: since').replace('by: clerk', 'by: zoe'));
  expect(scopeAdvice(content)).toEqual([]);
  write('content/witnesses/zoe.yaml', sampleText('witnesses/parchment.yaml').replace('internal', 'official-english'));
  write('content/about.md', sampleText('about.md').replace('short', 'long'));
  expect(scopeAdvice(content)).toEqual([
    expect.stringMatching(/^content\/about\.md: only maintainers change this/u),
    'content/witnesses/zoe.yaml: only maintainers say what an official text has (basis “official-english”)',
  ]);
});

test('outside of a repository nothing is said', () => {
  expect(scopeAdvice(tmpdir())).toEqual([]);
});
