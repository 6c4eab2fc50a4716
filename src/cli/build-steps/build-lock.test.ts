import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BuildRunning, takeBuildLock } from './build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lockOf = (name: string, holder: string | undefined) => {
  const path = join(folder, name);
  if (holder !== undefined) writeFileSync(path, holder);
  return path;
};

test('the first build takes the lock, in a folder that it makes', () => {
  const path = join(folder, 'new/folder/lock');
  takeBuildLock(path);
  expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
});

test('a second build names the process that has the lock, and leaves it', () => {
  // The parent process runs for as long as this one.
  const path = lockOf('held', String(process.ppid));
  expect(() => takeBuildLock(path)).toThrow(BuildRunning);
  expect(() => takeBuildLock(path)).toThrow(new RegExp(`process ${process.ppid}\\..*${path}`, 'u'));
  expect(readFileSync(path, 'utf8')).toBe(String(process.ppid));
});

test.for([
  ['an ended process', String(spawnSync(process.execPath, ['--version']).pid)],
  ['nobody', ''],
  ['no number', 'x'],
])('a lock of %s is taken over', ([name = '', holder]) => {
  const path = lockOf(name, holder);
  takeBuildLock(path);
  expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
});
