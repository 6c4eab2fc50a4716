/** The table of CONTRIBUTING.md, “Who may import what”, held against the imports that stand in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** By the first folder under src/; a file at the top stands for itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  markdown: ['markdown'],
  edition: ['edition', 'markdown'],
  words: ['words', 'edition'],
  'urls.ts': ['edition'],
  render: ['render', 'markdown', 'edition', 'urls.ts', 'words'],
  exports: ['exports', 'edition', 'render', 'urls.ts', 'words'],
  cards: ['cards', 'edition', 'render', 'urls.ts', 'build'],
  faces: ['faces', 'budget.ts'],
  offline: ['offline', 'edition', 'urls.ts'],
  search: ['search', 'edition', 'render', 'urls.ts', 'words'],
  components: ['components', 'render', 'urls.ts', 'styles', 'elements', 'words'],
  layouts: ['layouts', 'components', 'render', 'urls.ts', 'styles', 'elements', 'words'],
  elements: ['elements', 'styles', 'markdown', 'edition', 'render', 'words'],
  pages: ['pages', 'layouts', 'words', 'components', 'render', 'exports', 'search', 'edition', 'urls.ts', 'styles', 'current-edition.ts', 'file-history.ts'],
  manual: ['manual', 'edition', 'markdown'],
  cli: ['cli', 'manual', 'markdown', 'edition', 'exports', 'search', 'browser-tests', 'site-settings.ts', 'urls.ts', 'budget.ts', 'build', 'current-edition.ts'],
  'current-edition.ts': ['edition'],
  'file-history.ts': ['edition'],
  'content.config.ts': ['edition'],
  'site-settings.ts': ['edition'],
  build: ['build', 'render'],
  'edition-integration.ts': ['cards', 'edition', 'exports', 'faces', 'offline', 'render', 'search', 'site-settings.ts', 'urls.ts', 'build', 'current-edition.ts'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:ts|astro)$/u.test(name) && !/\.test\.ts$|\.d\.ts$|^browser-tests\/|\/testing\/|fixture/u.test(name));

test('imports go down, never up', () => {
  const upward = files.flatMap((file) => {
    const layer = layerOf(file);
    return valueImports(file)
      .filter((target) => !(MAY_IMPORT[layer] ?? []).includes(layerOf(target)))
      .map((target) => `${file} → ${target}`);
  });
  expect(files.length).toBeGreaterThan(80);
  expect(upward).toEqual([]);
});

test('there is no drawer for leftovers', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.)/u.test(file))).toEqual([]);
});

test('nothing is of type any', () => {
  expect(files.filter((file) => /(?::|\bas) any\b/u.test(source(file)))).toEqual([]);
});

test('files are short; only the model and the manual of fields are long', () => {
  expect(files.filter((file) => source(file).split('\n').length > 200)).toEqual(['edition/edition.ts', 'edition/schemas.ts']);
});

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function source(file: string): string {
  return readFileSync(join('src', file), 'utf8');
}

/** What a file imports from other files of src/; types leave no trace and do not count. */
function valueImports(file: string): readonly string[] {
  const statements = source(file).matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]|<script src="(\.[^"]+)"/gmu);
  return [...statements].map(([, one, other, script]) => normalize(join(dirname(file), one ?? other ?? script ?? '')).replace(/\?.*$/u, ''));
}
