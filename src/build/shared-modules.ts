import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Modules that a build must load only once, because they hold data that is read once. */
const SHARED = /\/src\/(?:current-(?:edition|files|citations)|history\/(?:file|note)-history)\.ts$/u;

/**
 * Vite plugin that leaves the shared modules out of the pages' bundle: Node gives pages the same modules that it gave
 * to the build.
 */
export function sharedModules(): Plugin {
  return {
    name: 'edition:shared-modules',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: {
      filter: { id: /(?:current-edition|current-files|current-citations|file-history|note-history)\.ts$/u },
      async handler(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        if (resolved === null || !SHARED.test(resolved.id.replaceAll('\\', '/'))) return resolved;
        return { id: pathToFileURL(resolved.id).href, external: true };
      },
    },
  };
}
