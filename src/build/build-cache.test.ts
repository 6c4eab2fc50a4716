import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildCache, pruneBuildCaches } from './build-cache.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'build-cache-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** One build: opens the cache, puts things, prunes. Returns what was made and not taken from an earlier build. */
async function build(
  ...things: readonly (readonly [material: unknown, name: string, make: (place: string) => void])[]
): Promise<readonly string[]> {
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site);
  const code = join(folder, 'code.ts');
  const cache = openBuildCache('things', [code], join(folder, 'kept'));
  const made: string[] = [];
  for (const [material, name, make] of things) {
    await cache.put(material, join(site, name), () => {
      made.push(name);
      make(join(site, name));
      return Promise.resolve();
    });
  }
  pruneBuildCaches();
  return made;
}
beforeEach(() => writeFileSync(join(folder, 'code.ts'), 'first code'));

const file = (place: string) => writeFileSync(place, Buffer.from([0, 255, 13, 10]));
const tree = (place: string) => {
  mkdirSync(join(place, 'within'), { recursive: true });
  writeFileSync(join(place, 'within/one'), 'one');
  writeFileSync(join(place, 'two'), '');
};

test('a file and a folder are made once, and then kept byte for byte', async () => {
  expect(await build(['a', 'file', file], ['b', 'tree/', tree])).toEqual(['file', 'tree/']);
  expect(await build(['a', 'file', file], ['b', 'tree/', tree])).toEqual([]);
  expect([...readFileSync(join(folder, 'site/file'))]).toEqual([0, 255, 13, 10]);
  expect(readFileSync(join(folder, 'site/tree/within/one'), 'utf8')).toBe('one');
  expect(readdirSync(join(folder, 'site/tree')).sort()).toEqual(['two', 'within']);
});

test('other material or other code makes it again', async () => {
  await build([{ title: 'One' }, 'file', file]);
  expect(await build([{ title: 'Two' }, 'file', file])).toEqual(['file']);
  writeFileSync(join(folder, 'code.ts'), 'second code');
  expect(await build([{ title: 'Two' }, 'file', file])).toEqual(['file']);
});

test('what a build does not ask for is forgotten', async () => {
  await build(['a', 'file', file], ['b', 'tree', tree]);
  await build(['b', 'tree', tree]);
  expect(readdirSync(join(folder, 'kept/things'))).toHaveLength(1);
  expect(await build(['a', 'file', file])).toEqual(['file']);
});

test('a thing whose making fails leaves nothing in the cache', async () => {
  const fail = () => {
    throw new Error('no ink');
  };
  await expect(build(['a', 'file', fail])).rejects.toThrow('no ink');
  expect(await build(['a', 'file', file])).toEqual(['file']);
});

test('bytes are made once too', async () => {
  const cache = openBuildCache('bytes', [], join(folder, 'kept'));
  const make = (words: string) => () => Promise.resolve(Buffer.from(words));
  expect(Buffer.from(await cache.bytes('a', make('one'))).toString()).toBe('one');
  expect(Buffer.from(await cache.bytes('a', make('other'))).toString()).toBe('one');
  expect(Buffer.from(await cache.bytes('b', make('other'))).toString()).toBe('other');
  pruneBuildCaches();
});
