/** Built sites, kept under a hash of their input: a second run of the tests with the same input builds nothing. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCopy, copyProject, isOfTests, SOURCES } from '../../browser/project-copy.ts';

/** Inside the project, so that packages are found in its `node_modules`. */
const SITES = resolve('.build/sites');
/** Written after a build has succeeded. */
const WHOLE = '.whole';

/**
 * The copy of the project in which a site was built, by the command that maintainers use; its site is in `dist/`, its
 * caches are beside it.
 * @param name of the site; an older one of that name is deleted
 * @param environment of the build
 * @param content folder whose files become the copy's `content/`
 * @throws Error with everything that the build printed if it failed
 */
export async function siteFromCache(
  name: string,
  environment: Readonly<Record<string, string>>,
  content = 'content',
): Promise<string> {
  const folder = join(SITES, `${name}-${hashOf(content, environment)}`);
  if (existsSync(join(folder, WHOLE))) return folder;
  mkdirSync(SITES, { recursive: true });
  for (const old of readdirSync(SITES)) if (old.startsWith(`${name}-`)) rmSync(join(SITES, old), { recursive: true });
  copyProject(folder, content);
  const { code, output } = await buildCopy(folder, environment);
  if (code !== 0) throw new Error(`The site “${name}” could not be built:\n${output}`);
  writeFileSync(join(folder, WHOLE), '');
  return folder;
}

function hashOf(content: string, environment: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256').update(JSON.stringify([environment, process.version]));
  for (const source of [...SOURCES, 'package-lock.json', content]) {
    for (const path of filesOf(source)) if (!isTest(path)) hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(source: string): readonly string[] {
  if (!existsSync(source)) return [];
  if (statSync(source).isFile()) return [source];
  const entries = readdirSync(source, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter((entry) =>
    entry.isFile(),
  );
  return entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

/** Sites are built without tests. */
function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || (isOfTests(path) && !path.includes('fixtures'));
}
