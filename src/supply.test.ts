/** The installed packages are those of the lock file, byte for byte, on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nodes = locked
  .filter(([, { bin }]) => bin?.['node'] !== undefined)
  .map(([path, one]) => ({ ...one, name: nameOf(path) }));
const here = nodes.filter(
  ({ os, cpu }) => [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch),
);

test('every locked package has a checksum', () => {
  expect(locked.filter(([, { integrity }]) => !(integrity ?? '').startsWith('sha512-')).map(([path]) => path)).toEqual(
    [],
  );
});

test('the lock file names no registry, so that each reader’s own serves the packages', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('no install script runs', () => {
  const withScripts = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => nameOf(path));
  expect(withScripts.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
});

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('a Node for %s on %s is locked, and installed in production too', (os, cpu) => {
  const found = nodes.filter((one) => one.os === os && one.cpu === cpu);
  expect(found.map(({ name }) => manifest.optionalDependencies[name])).toEqual([expect.stringMatching(/^\^24\./u)]);
});

test.skipIf(here.length === 0)('the Node that runs the tests is the locked one', () => {
  expect(here.map(({ version }) => version)).toEqual([process.versions.node]);
});

test('every command runs by the locked Node', () => {
  const commands = Object.values(manifest.scripts).flatMap((script) => script.split(' && '));
  expect(commands.filter((command) => !/^(?:node src\/cli\/locked-node\.mjs|npm run) /u.test(command))).toEqual([]);
});

test('every package that the build imports is installed in production too', () => {
  const [files, imported] = reachedFrom(['astro.config.mjs', 'src/cli/build.ts', ...filesUnder('src/pages')]);
  expect(files.size).toBeGreaterThan(100);
  expect([...imported].filter((name) => manifest.dependencies[name] === undefined)).toEqual([]);
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/u.test(name))
    .map((name) => join(folder, name));
}

/** All files that these import for their values, directly or through others, and all packages that those import. */
function reachedFrom(start: readonly string[]): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const files = new Set(start);
  const imported = new Set<string>();
  for (const file of files) {
    for (const target of importsOf(readFileSync(file, 'utf8'))) {
      if (target.startsWith('.')) {
        const path = join(dirname(file), target).replace(/\?.*$/u, '');
        if (/\.(?:ts|astro|mjs)$/u.test(path)) files.add(path);
      } else if (!/^(?:node|astro|virtual):/u.test(target)) {
        imported.add(/^(?:@[^/]+\/)?[^/]+/u.exec(target)?.[0] ?? target);
      }
    }
  }
  return [files, imported];
}

/** Types leave no trace and do not count. */
function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|<script src="([^"]+)"/gmu,
  );
  return [...statements].map(([, one, other, script]) => one ?? other ?? script ?? '');
}
