import type { MarkdownProcessor } from '@astrojs/markdown-remark';
import { openBuildCache, type BuildCache } from './build-cache.ts';

type MdxRenderer = Awaited<ReturnType<NonNullable<MarkdownProcessor['createMdxRenderer']>>>;

/** Files by which a passage's file becomes a module, beside its text. */
const COMPILED_BY = [
  'astro.config.mjs',
  'src/build/mdx-cache.ts',
  'src/markdown/base-text.ts',
  'src/markdown/remark-base-text.ts',
  'src/markdown/sentences.ts',
  'src/render/text/languages.ts',
  'src/render/text/plugins.ts',
];

/**
 * A processor of MDX that compiles only files that no earlier build has compiled. If there are none, it loads nothing
 * for compiling.
 * @param options everything but the code that compiling depends on, as plain data
 * @param load returns the processor that compiles
 */
export function mdxCache(options: object, load: () => Promise<MarkdownProcessor>): MarkdownProcessor {
  let cache: BuildCache | undefined;
  return {
    name: 'kept',
    options,
    createRenderer: async (shared) => (await load()).createRenderer(shared),
    createMdxRenderer(shared, settings) {
      cache ??= openBuildCache('passages', COMPILED_BY);
      const kept = cache;
      let loading: Promise<MdxRenderer> | undefined;
      const renderer = () => (loading ??= load().then((processor) => rendererOf(processor, shared, settings)));
      return Promise.resolve({
        async process(content, path, frontmatter) {
          const make = async () => JSON.stringify(await (await renderer()).process(content, path, frontmatter));
          const bytes = await kept.bytes([options, shared, settings, content, path, frontmatter], async () =>
            Buffer.from(await make()),
          );
          return JSON.parse(Buffer.from(bytes).toString()) as Awaited<ReturnType<MdxRenderer['process']>>;
        },
      });
    },
  };
}

function rendererOf(
  processor: MarkdownProcessor,
  ...settings: Parameters<NonNullable<MarkdownProcessor['createMdxRenderer']>>
): Promise<MdxRenderer> {
  if (processor.createMdxRenderer === undefined) throw new Error(`The processor ${processor.name} compiles no MDX.`);
  return processor.createMdxRenderer(...settings);
}
