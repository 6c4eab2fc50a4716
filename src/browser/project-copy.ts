/**
 * Copies of the project, in which sites are built and served. A test in a copy disturbs neither the project nor another
 * test.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Inside the project, so that packages are found in its `node_modules`. */
const COPIES = resolve('.build/browser-tests');
/** Everything that a build reads. The tests are not copied: no site may need them. */
export const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** How a command ended, and everything that it printed, without colours. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Deletes all copies. */
export function clearCopies(): void {
  rmSync(COPIES, { recursive: true, force: true });
  mkdirSync(COPIES, { recursive: true });
}

/**
 * Copies the project, with its own content or another's.
 * @param name of the copy among those of the tests, or a folder of its own; an earlier copy is replaced
 * @param content folder whose files become the copy's `content/`
 * @returns the copy's folder
 */
export function copyProject(name: string, content = 'content'): string {
  const folder = resolve(COPIES, name);
  rmSync(folder, { recursive: true, force: true });
  for (const source of SOURCES)
    cpSync(source, join(folder, source), { recursive: true, filter: (path) => !isOfTests(path) });
  cpSync(content, join(folder, 'content'), { recursive: true });
  return folder;
}

/** Builds the site of a copy into its `dist/` by the command that maintainers use, caches included. */
export function buildCopy(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return run(folder, ['src/cli/build.ts'], environment);
}

/** Variables that Vitest itself puts into the environment; Astro writes some of them into the code of pages. */
const OF_VITEST = new Set(['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST']);

/**
 * The environment of a command in a copy, as a shell would have it, without variables that would lead it to other
 * folders.
 */
export function environmentOf(additions: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const isForeign = (name: string) => name.startsWith('EDITION_') || name.startsWith('VITEST') || OF_VITEST.has(name);
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !isForeign(name))), ...additions };
}

/** Runs one of the project's commands in a copy, as `npm run` would. */
export function runCommand(folder: string, command: string, ...args: readonly string[]): Promise<Ended> {
  return run(folder, [`src/cli/${command}.ts`, ...args]);
}

function run(
  folder: string,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolveEnded, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: folder,
      env: environmentOf(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (output += part));
    child.on('error', reject);
    child.on('close', (code) => resolveEnded({ code, output: stripVTControlCharacters(output) }));
  });
}

/** Whether only the tests use a file, so that no site is made of it: files in `browser/` and `browser-tests/`. */
export function isOfTests(path: string): boolean {
  return /(?:^|[\\/])src[\\/]browser(?:-tests)?(?:[\\/]|$)/u.test(path);
}
