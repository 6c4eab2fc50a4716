import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { textsOfCommits } from './texts-of-commits.ts';

test('the texts of files at a commit, and nothing of what is not there or no file', () => {
  const shown = (path: string) => execFileSync('git', ['show', `HEAD:${path}`], { encoding: 'utf8' });
  const texts = textsOfCommits(['HEAD:package.json', 'HEAD:nowhere.md', 'HEAD:src', 'HEAD:content/edition.yaml']);
  expect([...texts]).toEqual([
    ['HEAD:package.json', shown('package.json')],
    ['HEAD:content/edition.yaml', shown('content/edition.yaml')],
  ]);
});
