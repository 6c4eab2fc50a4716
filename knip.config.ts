/** Dead files, exports and packages are errors. What only a command, a tool or a tag in a page uses is named here. */
import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/cli/*.{ts,mjs}',
    'src/cli/bench/bench-*.ts',
    'src/cli/tests/{run-tests,closing-line}.ts',
    'src/offline/worker.ts',
  ],
  project: ['src/**/*.{ts,astro,mjs}'],
  // The faces, and the code that a test gives to a page, are read as files; Astro itself asks for what checks components.
  ignoreDependencies: [
    '@fontsource-variable/noto-sans-sc',
    '@fontsource-variable/source-serif-4',
    '@mozilla/readability',
    '@astrojs/check',
  ],
  // Debian's, for a browser without a screen.
  ignoreBinaries: ['Xvfb'],
  // A shape that a function takes or gives may be named beside it, whoever else needs the name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: { astro: importsOf },
} satisfies KnipConfig;

/** What a component imports: before its markup, and as scripts of its page. */
function importsOf(component: string): string {
  const [, code = ''] = /^---\n(.*?)\n---$/msu.exec(component) ?? [];
  const named = [...component.matchAll(/<script[^>]*\bsrc="(\.[^"]+)"/gu)].map(([, path = '']) => `import '${path}';`);
  const inline = [...component.matchAll(/<script\b[^>]*(?<!\/)>(.*?)<\/script>/gsu)].map(([, body = '']) => body);
  return [code, ...named, ...inline].join('\n');
}
