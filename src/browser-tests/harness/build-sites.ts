/** Builds the sites before any engine reads them, so that no two runs build the same site. */
import type { TestProject } from 'vitest/node';
import { buildAll } from './built-sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the built sites, by their names. */
    folders: Readonly<Record<string, string>>;
  }
}

export default async function buildSites(project: TestProject): Promise<void> {
  const folders = Object.entries(await buildAll());
  project.provide('folders', Object.fromEntries(folders.map(([name, { folder }]) => [name, folder])));
}
