import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import browserslist from 'browserslist';
import { features } from 'web-features';
import { expect, test } from 'vitest';
import { BASELINE } from './baseline.ts';
import { newerFunctions } from './browser/newer-functions.ts';

/** Code that browsers run: see `IN_BROWSERS` in `eslint.config.mjs`. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) =>
    /^(?:contribution|edition|elements|markdown|offline|search\/query|render\/text)\/.*\.ts$/u.test(file),
  )
  .filter((file) => !/\.test\.ts$|\/testing\/|missing-functions/u.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

test('the first version of each browser is the first that has everything widely available on the day', () => {
  const versions = browserslist(`baseline widely available on ${BASELINE.day}`).map((one) => one.split(' '));
  const first = (name: string) =>
    Math.min(...versions.filter(([browser]) => browser === name).map(([, version = '']) => Number.parseFloat(version)));
  const { chrome, edge, firefox, safari, ios } = BASELINE.browsers;
  expect([chrome, edge, firefox, safari, ios].map(Number)).toEqual(
    ['chrome', 'edge', 'firefox', 'safari', 'ios_saf'].map(first),
  );
});

test('README and CONTRIBUTING name the day and the browsers', () => {
  const { chrome, firefox, safari } = BASELINE.browsers;
  for (const file of ['README.md', 'CONTRIBUTING.md'])
    expect(readFileSync(file, 'utf8')).toMatch(
      new RegExp(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari.replace('.', '\\.')}`, 'u'),
    );
});

test('what is newer than the baseline is known by name', () => {
  const newer = newerFunctions(BASELINE.day);
  expect(newer).toEqual(expect.arrayContaining(['RegExp.escape', 'Set.union', 'Iterator.map', 'URL.parse']));
  expect(newer).not.toEqual(expect.arrayContaining(['Map.groupBy']));
  expect(newer.filter((name) => ['Map.groupBy', 'Array.toSorted', 'URL.canParse', 'escape'].includes(name))).toEqual(
    [],
  );
});

test('the list of newer functions has every function of the language since 2021 that browsers run', () => {
  const looked = readFileSync('src/elements/dom/missing-functions.ts', 'utf8');
  const used = recentFunctions('2021-01-01').filter((name) =>
    new RegExp(
      `${name.includes('.prototype.') ? '' : String.raw`\b${name.split('.')[0] ?? ''}`}\\.${name.split('.').at(-1) ?? ''}\\(`,
      'u',
    ).test(sources),
  );
  expect(used).toContain('Array.prototype.toSorted');
  expect(used.filter((name) => !looked.includes(`'${name}'`))).toEqual([]);
});

/** Functions that every engine has since a day, read from this Node: `Map.groupBy`, `Array.prototype.at`. */
function recentFunctions(day: string): readonly string[] {
  const keys = Object.values(features).flatMap((feature) =>
    feature.kind === 'feature' ? Object.entries(feature.status.by_compat_key ?? {}) : [],
  );
  return keys.flatMap(([key, { baseline_low_date: since = '' }]) => {
    const [, owner = '', name = ''] = /^javascript\.builtins\.(\w+)\.(\w+)$/u.exec(key) ?? [];
    // Typed arrays have the same names, and so do iterators, which look like arrays here.
    if (since < day || ['TypedArray', 'Iterator', 'Set', 'SharedArrayBuffer', 'FinalizationRegistry'].includes(owner))
      return [];
    const holder = (globalThis as unknown as Record<string, Record<string, unknown> | undefined>)[owner];
    if (typeof holder?.[name] === 'function') return [`${owner}.${name}`];
    const { prototype } = (holder ?? {}) as { readonly prototype?: object };
    return prototype !== undefined && name in prototype ? [`${owner}.prototype.${name}`] : [];
  });
}
