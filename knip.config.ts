/**
 * Dead files, exports and packages are errors. This file names whatever only a command, a tool or a tag in a page uses.
 */
import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/cli/*.{ts,mjs}',
    'src/cli/bench/bench-*.ts',
    'src/cli/tests/{run-tests,closing-line}.ts',
    'src/cli/command/testing/call-each.ts',
    'src/offline/worker.ts',
  ],
  project: ['src/**/*.{ts,astro,mjs}'],
  // The typefaces, and the code that a test gives to a page, are read as files; Astro itself asks for the package that
  // checks components.
  ignoreDependencies: [
    '@fontsource-variable/noto-sans-sc',
    '@fontsource-variable/source-serif-4',
    '@mozilla/readability',
    '@astrojs/check',
  ],
  // From Debian, for a browser without a screen.
  ignoreBinaries: ['Xvfb'],
  // A type that a function takes or returns may be exported beside it, even if nothing else uses the name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: { astro: importsOf },
} satisfies KnipConfig;

/** Paths that a component imports, before its markup and in the scripts of its page. */
function importsOf(component: string): string {
  const [, code = ''] = /^---\n(.*?)\n---$/msu.exec(component) ?? [];
  const named = [...component.matchAll(/<script[^>]*\bsrc="(\.[^"]+)"/gu)].map(([, path = '']) => `import '${path}';`);
  const inline = [...component.matchAll(/<script\b[^>]*(?<!\/)>(.*?)<\/script>/gsu)].map(([, body = '']) => body);
  return [code, ...named, ...inline].join('\n');
}
