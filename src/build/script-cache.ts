import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { build, type Plugin, type Rolldown } from 'vite';
import { BUNDLE_TARGET } from '../baseline.ts';
import { openBuildCache, type BuildCache } from './build-cache.ts';

/** Code that no browser gets: a change there renews no script. */
const NOT_SENT =
  /\.test\.ts$|\.d\.ts$|^(?:browser|browser-tests|build|cards|cli|exports|faces|manual|pages)\/|\/testing\//u;

/**
 * Vite plugin that bundles each script of many modules separately, and keeps the result. The script of the form has
 * five hundred modules, nearly all from packages, and a build would read, cut and pack them again for the same bytes.
 * Each bundle becomes a file beside the other scripts, and the script of its page imports it; its workers and the code
 * that it loads later are files of their own.
 * @param scripts their modules, from the root of the project; nothing that they import may keep a state that another
 * script of the same page has too, or define an element
 * @param base path under which the site is served, with a slash at both ends
 */
export function scriptCache(scripts: readonly string[], base: string): Plugin {
  const paths = new Set(scripts.map((script) => resolve(script)));
  let cache: BuildCache | undefined;
  return {
    name: 'edition:script-cache',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: new RegExp(scripts.map((script) => RegExp.escape(basename(script))).join('|'), 'u') },
      async handler(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        if (resolved === null || !paths.has(resolve(resolved.id))) return resolved;
        cache ??= openBuildCache('scripts', ['src/build/script-cache.ts', ...sentCode()]);
        const { assetsDir } = this.environment.config.build;
        const bytes = await cache.bytes([basename(resolved.id), base, assetsDir], () =>
          bundle(resolved.id, base, assetsDir),
        );
        const files = deserialize(bytes) as readonly BundledFile[];
        for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source });
        return { id: base + (files[0]?.fileName ?? ''), external: 'absolute' };
      },
    },
  };
}

/** All code that scripts may consist of: the files of each script are known only once it is made. */
function sentCode(): readonly string[] {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names
    .filter((name) => /\.(?:ts|css)$/u.test(name) && !NOT_SENT.test(name))
    .sort()
    .map((name) => join('src', name));
}

/** A file that the bundler makes; the first is the script itself. */
interface BundledFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

async function bundle(entry: string, base: string, assetsDir: string): Promise<Uint8Array> {
  const names = `${assetsDir}/[name].[hash].js`;
  const bundled = await build({
    configFile: false,
    base,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: BUNDLE_TARGET,
      modulePreload: false,
      assetsDir,
      rolldownOptions: { input: entry, output: { entryFileNames: names, chunkFileNames: names } },
    },
  });
  const { output } = bundled as Rolldown.RolldownOutput;
  const files = output.map((file): BundledFile => ({
    fileName: file.fileName,
    source: file.type === 'chunk' ? file.code : file.source,
  }));
  return serialize(files);
}
