/** Set-up of the browser tests: builds three sites by the real command, serves them, and says where they are. Nothing of an earlier run is used. */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, clearCopies, copyProject } from './project-copy.ts';
import { serveSite } from './serve-site.ts';

export interface BuiltSite {
  /** Its files. */
  readonly folder: string;
  /** Where it is served, with a slash at the end. */
  readonly address: string;
  /** The path of that address. */
  readonly base: string;
}

export interface BuiltSites {
  /** The real edition at the root of a host. */
  readonly root: BuiltSite;
  /** The real edition under a sub-path of a host whose name it knows. */
  readonly subPath: BuiltSite;
  /** Another, small document. */
  readonly second: BuiltSite;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

const SUB_PATH = '/some/path/';
/** Where the site under the sub-path is meant to be published; nothing is there. */
export const PUBLIC_ORIGIN = 'https://edition.example';
export const SECOND_DOCUMENT = 'src/browser-tests/fixtures/second-document';

export default async function setUp(project: TestProject): Promise<() => void> {
  clearCopies();
  const [root, subPath, second] = await Promise.all([build('root', '/'), build('sub-path', SUB_PATH, undefined, PUBLIC_ORIGIN), build('second', '/', SECOND_DOCUMENT)]);
  const served = await Promise.all([root, subPath, second].map(({ folder, base }) => serveSite(folder, base)));
  const [rootAddress = '', subPathAddress = '', secondAddress = ''] = served.map(({ address }) => address);
  project.provide('sites', {
    root: { ...root, address: rootAddress },
    subPath: { ...subPath, address: subPathAddress },
    second: { ...second, address: secondAddress },
  });
  return () => {
    for (const { close } of served) close();
  };
}

async function build(name: string, base: string, content?: string, origin = ''): Promise<{ readonly folder: string; readonly base: string }> {
  const project = copyProject(name, content);
  const { code, output } = await buildSite(project, { EDITION_ADDRESS: origin + base });
  if (code !== 0) throw new Error(`The site “${name}” could not be built:\n${output}`);
  return { folder: join(project, 'dist'), base };
}
