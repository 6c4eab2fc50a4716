/**
 * Set-up of the browser tests: builds three sites by the real command unless the cache has a site of the same input,
 * serves them, and starts the browser.
 */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveBrowser } from '../../browser/browser.ts';
import type { EngineName } from '../engines/driver.ts';
import { installedEngine } from '../../browser/installed.ts';
import { clearCopies } from '../../browser/project-copy.ts';
import { serveSite } from '../../browser/serve-site.ts';
import { siteFromCache } from './site-cache.ts';
import { writeSmallEdition } from './small-edition.ts';

export interface BuiltSite {
  /** Its files. */
  readonly folder: string;
  /** Where it is served, with a slash at the end. */
  readonly address: string;
  /** The path of the address. */
  readonly base: string;
}

export interface BuiltSites {
  /** The real edition at the root of a host. */
  readonly root: BuiltSite;
  /** A small edition with every kind of thing, under a sub-path of a host whose name it knows. */
  readonly subPath: BuiltSite;
  /** Another small document. */
  readonly second: BuiltSite;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
    /** The engine in which the project runs its tests. */
    engine: EngineName;
    /** Where the Chromium of all test files listens. */
    browser: string;
  }
}

const SUB_PATH = '/some/path/';
/** The address for which the site under the sub-path is built; nothing is published there. */
export const PUBLIC_ORIGIN = 'https://edition.example';
/** The full address for which the site under the sub-path is built. */
export const SUB_PATH_ADDRESS = PUBLIC_ORIGIN + SUB_PATH;
export const SECOND_DOCUMENT = 'src/browser-tests/fixtures/second-document';
/** The content of the small edition. */
export const SMALL_EDITION = '.build/small-edition';
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** Each project has its own set-up, but all of them run in one process: the sites are built once for all. */
const once = globalThis as { readonly process: NodeJS.Process; sitesOfTests?: Promise<Folders> };

type Folders = Readonly<Record<keyof BuiltSites, { readonly folder: string; readonly base: string }>>;

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const engine = project.config.provide.engine ?? 'chromium';
  const installed = installedEngine(engine);
  if (installed === undefined) missing(engine);
  // Only tests in Chromium make copies of the project.
  if (engine === 'chromium') clearCopies();
  const folders = await (once.sitesOfTests ??= buildAll());
  // If a browser does not report its console, the pages themselves report faults.
  const served = await serveAll(folders, installed?.by === 'webdriver');
  project.provide('sites', {
    root: siteOf(served.root),
    subPath: siteOf(served.subPath),
    second: siteOf(served.second),
  });
  const browser = engine === 'chromium' ? await serveBrowser() : undefined;
  if (browser !== undefined) project.provide('browser', browser.wsEndpoint());
  if (installed !== undefined) console.log(`${NAMES[engine]}: ${whichOf(installed)}`);
  return async () => {
    for (const { close } of Object.values(served)) close();
    await browser?.close();
  };
}

/** Builds every site that is not in the cache. */
export async function buildAll(): Promise<Folders> {
  writeSmallEdition(SMALL_EDITION);
  const [root, subPath, second] = await Promise.all([
    siteFromCache('root', { EDITION_ADDRESS: '/' }),
    siteFromCache('sub-path', { EDITION_ADDRESS: SUB_PATH_ADDRESS }, SMALL_EDITION),
    siteFromCache('second', { EDITION_ADDRESS: '/' }, SECOND_DOCUMENT),
  ]);
  return {
    root: { folder: join(root, 'dist'), base: '/' },
    subPath: { folder: join(subPath, 'dist'), base: SUB_PATH },
    second: { folder: join(second, 'dist'), base: '/' },
  };
}

async function serveAll(folders: Folders, isWatched: boolean) {
  const serve = async ({ folder, base }: Folders['root']) => ({
    folder,
    base,
    ...(await serveSite(folder, base, { isWatched })),
  });
  const [root, subPath, second] = await Promise.all([
    serve(folders.root),
    serve(folders.subPath),
    serve(folders.second),
  ]);
  return { root, subPath, second };
}

function siteOf({ folder, address, base }: BuiltSite): BuiltSite {
  return { folder, address, base };
}

/** If every engine is required, as in continuous integration, a missing one fails the run. */
function missing(engine: EngineName): void {
  const words = `${NAMES[engine]} is not installed, or not asked for`;
  if (process.env['EDITION_ENGINES'] === 'all')
    throw new Error(`${NAMES[engine]} is not installed, and EDITION_ENGINES asks for all engines.`);
  console.log(`${words}: what a reader sees is not tested in it.`);
}

function whichOf(installed: NonNullable<ReturnType<typeof installedEngine>>): string {
  return installed.by === 'webdriver' ? installed.browser : (installed.path ?? 'the one that comes as a package');
}
