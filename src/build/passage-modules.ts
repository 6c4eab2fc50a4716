import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** Name by which a page asks for the passages, and name by which the bundler knows them. */
const ASKED = 'virtual:passages';
const RESOLVED = '\0virtual:passages';
const EXTENSION = '.mdx';

/**
 * Vite plugin that gives pages the files of passages as modules, each loaded when its page is rendered. A collection
 * would do the same, but Astro would then compile its own modules in every build, only to find that it needs none of
 * them.
 * @param folder of the passages' files
 */
export function passageModules(folder: string): Plugin {
  const isPassage = (file: string) => file.startsWith(folder) && file.endsWith(EXTENSION);
  return {
    name: 'edition:passage-modules',
    resolveId: { filter: { id: /^virtual:passages$/u }, handler: (id) => (id === ASKED ? RESOLVED : undefined) },
    load: {
      filter: { id: /virtual:passages$/u },
      handler: (id) => (id === RESOLVED ? passagesModule(folder) : undefined),
    },
    hotUpdate({ type, file }) {
      const known = this.environment.moduleGraph.getModuleById(RESOLVED);
      return known !== undefined && type !== 'update' && isPassage(file) ? [known] : undefined;
    },
  };
}

function passagesModule(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(EXTENSION));
  const loaders = files
    .sort()
    .map((name) => `${JSON.stringify(basename(name, EXTENSION))}: () => import(${JSON.stringify(join(folder, name))})`);
  return `export const passages = { ${loaders.join(', ')} };`;
}
